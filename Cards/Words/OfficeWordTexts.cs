using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Words;

/// <summary>The texts of the cards about the office's own words.</summary>
internal static class OfficeWordTexts
{
    private static readonly TextCatalog Texts = new(typeof(OfficeWordTexts));

    public static string Add => Texts[nameof(Add)];
    public static string Added(string who, string when) => Texts.Format(nameof(Added), who, when);
    public static string AskAdd(string word, string procedure) => Texts.Format(nameof(AskAdd), word, procedure);
    public static string AskRemove(string word, string procedure) => Texts.Format(nameof(AskRemove), word, procedure);
    public static string BadLength(int least, int most) => Texts.Format(nameof(BadLength), least, most);
    public static string Effect => Texts[nameof(Effect)];
    public static string History => Texts[nameof(History)];
    public static string HowTo => Texts[nameof(HowTo)];
    public static string IsCommand(string word) => Texts.Format(nameof(IsCommand), word);
    public static string Means(string procedure) => Texts.Format(nameof(Means), procedure);
    public static string NoWords => Texts[nameof(NoWords)];
    public static string NotAdded(string word) => Texts.Format(nameof(NotAdded), word);
    public static string Remove => Texts[nameof(Remove)];
    public static string Removed(string who, string when) => Texts.Format(nameof(Removed), who, when);
    public static string SeveralTargets(string target, string names) => Texts.Format(nameof(SeveralTargets), target, names);
    public static string Taken(string word, string procedure) => Texts.Format(nameof(Taken), word, procedure);
    public static string TakenByOther(string word, string procedure) => Texts.Format(nameof(TakenByOther), word, procedure);
    public static string UnknownTarget(string target) => Texts.Format(nameof(UnknownTarget), target);
    public static string Words => Texts[nameof(Words)];
    public static string WordsCounter => Texts[nameof(WordsCounter)];
}

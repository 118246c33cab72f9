using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Recalls;

/// <summary>The texts of taking submitted work back.</summary>
internal static class RecallTexts
{
    private static readonly TextCatalog Texts = new(typeof(RecallTexts));

    public static string Decided(string who, string time) => Texts.Format(nameof(Decided), who, time);
    public static string DoNot => Texts[nameof(DoNot)];
    public static string Explanation => Texts[nameof(Explanation)];
    public static string NoFileChanged => Texts[nameof(NoFileChanged)];
    public static string NotYours(string who) => Texts.Format(nameof(NotYours), who);
    public static string NothingSubmitted => Texts[nameof(NothingSubmitted)];
    public static string NowAttempt(string attempt) => Texts.Format(nameof(NowAttempt), attempt);
    public static string Reason => Texts[nameof(Reason)];
    public static string ReasonHint => Texts[nameof(ReasonHint)];
    public static string Submitted => Texts[nameof(Submitted)];
    public static string SummaryRecalled(string place) => Texts.Format(nameof(SummaryRecalled), place);
    public static string Title => Texts[nameof(Title)];
    public static string TypeNumber => Texts[nameof(TypeNumber)];
    public static string WhichCase => Texts[nameof(WhichCase)];
}

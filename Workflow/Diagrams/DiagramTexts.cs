using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Workflow.Diagrams;

/// <summary>The words in flowcharts and in the tables beside them.</summary>
internal static class DiagramTexts
{
    private static readonly TextCatalog Texts = new(typeof(DiagramTexts));

    public static string Approved => Texts[nameof(Approved)];
    public static string Begin => Texts[nameof(Begin)];
    public static string Considers(string position) => Texts.Format(nameof(Considers), position);
    public static string Correct => Texts[nameof(Correct)];
    public static string Endorsed => Texts[nameof(Endorsed)];
    public static string Endorses(string position) => Texts.Format(nameof(Endorses), position);
    public static string Finish => Texts[nameof(Finish)];
    public static string Incorrect => Texts[nameof(Incorrect)];
    public static string Informed(string position) => Texts.Format(nameof(Informed), position);
    public static string NextRound => Texts[nameof(NextRound)];
    public static string NotApproved => Texts[nameof(NotApproved)];
    public static string NotEndorsed => Texts[nameof(NotEndorsed)];
    public static string OnlyIn(string rounds) => Texts.Format(nameof(OnlyIn), rounds);
    public static string Resolves(string body) => Texts.Format(nameof(Resolves), body);
    public static string Rounds(int count, string rounds) => Texts.Format(nameof(Rounds), count, rounds);
}

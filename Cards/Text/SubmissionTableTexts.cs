using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Text;

/// <summary>The texts of the table of a collection's submissions.</summary>
internal static class SubmissionTableTexts
{
    private static readonly TextCatalog Texts = new(typeof(SubmissionTableTexts));

    public static string Accepted => Texts[nameof(Accepted)];
    public static string Files => Texts[nameof(Files)];
    public static string Incomplete(string reason) => Texts.Format(nameof(Incomplete), reason);
    public static string Number => Texts[nameof(Number)];
    public static string OnBehalf(string by) => Texts.Format(nameof(OnBehalf), by);
    public static string Remarks => Texts[nameof(Remarks)];
    public static string Respondent => Texts[nameof(Respondent)];
    public static string Returned => Texts[nameof(Returned)];
    public static string Sent => Texts[nameof(Sent)];
    public static string SentAfterClosing => Texts[nameof(SentAfterClosing)];
    public static string SentAt => Texts[nameof(SentAt)];
    public static string SentBy => Texts[nameof(SentBy)];
    public static string Status => Texts[nameof(Status)];
    public static string Step(int row, Bilingual title) => Texts.Format(nameof(Step), row, title);
    public static string Submissions => Texts[nameof(Submissions)];
    public static string Unanswered => Texts[nameof(Unanswered)];
}

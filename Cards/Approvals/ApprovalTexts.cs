using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Approvals;

/// <summary>The texts of approving several papers at once.</summary>
internal static class ApprovalTexts
{
    private static readonly TextCatalog Texts = new(typeof(ApprovalTexts));

    public static string ApproveNotOpened => Texts[nameof(ApproveNotOpened)];
    public static string ApproveOpened => Texts[nameof(ApproveOpened)];
    public static string ApproveWithoutDocuments => Texts[nameof(ApproveWithoutDocuments)];
    public static string Approved => Texts[nameof(Approved)];
    public static string DecisionOn(string number) => Texts.Format(nameof(DecisionOn), number);
    public static string DoNot => Texts[nameof(DoNot)];
    public static string Explanation => Texts[nameof(Explanation)];
    public static string HistoryNoDocuments => Texts[nameof(HistoryNoDocuments)];
    public static string HistoryNotOpened => Texts[nameof(HistoryNotOpened)];
    public static string HistoryOpened => Texts[nameof(HistoryOpened)];
    public static string NextTime => Texts[nameof(NextTime)];
    public static string NotSettled => Texts[nameof(NotSettled)];
    public static string Result(string done, string all) => Texts.Format(nameof(Result), done, all);
    public static string Title => Texts[nameof(Title)];
    public static string ToWaiting => Texts[nameof(ToWaiting)];
    public static string Undecided => Texts[nameof(Undecided)];
}

using AdaptiveCards;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Elements;

/// <summary>When the current step of a case is due, and why.</summary>
internal static class DueLines
{
    public static IEnumerable<AdaptiveElement> Draw(CaseView view, DetailLevel detail) => [.. Date(view), .. DrawReason(view, detail)];

    /// <summary>When it is due, without the explanation.</summary>
    public static IEnumerable<AdaptiveElement> Date(CaseView view) =>
        CurrentDeadline(view) is { } deadline ? [Line(deadline.Target!.Value, view.Office)] : [];

    /// <summary>Why it is due then, and the handbook's own limit.</summary>
    public static IEnumerable<AdaptiveElement> DrawReason(CaseView view, DetailLevel detail) =>
        CurrentDeadline(view) is { } deadline ? DrawReason(deadline, view.Office, detail) : [];

    private static Deadline? CurrentDeadline(CaseView view) => CaseDeadlines.Current(view.Case, view.Procedure, view.Office.Holidays)?.Deadline;

    private static IEnumerable<AdaptiveElement> DrawReason(Deadline deadline, OfficeView office, DetailLevel detail)
    {
        yield return CardText.Small(PlainText.Line(DeadlineReasonText.Describe(deadline.Reason), detail.Line));
        if (deadline.LegalDue is { } legal && legal != deadline.Target)
            yield return CardText.Small($"{Limit(DueText.IsLate(legal, office), deadline.IsByOffice)} {TextFormat.Date(legal)}");
        if (deadline.Moved is { } moved) yield return CardText.Small(ElementTexts.TargetMovedBecause(PlainText.Line(moved.Reason, detail.Line)));
    }

    private static string Limit(bool late, bool byOffice) => (late, byOffice) switch
    {
        (true, false) => ElementTexts.HandbookOverdue,
        (false, false) => ElementTexts.HandbookLatest,
        (true, true) => ElementTexts.OfficeOverdue,
        _ => ElementTexts.OfficeLatest,
    };

    /// <summary>ครบกำหนด with the date and the days left; red if overdue.</summary>
    public static AdaptiveRichTextBlock Line(DateOnly target, OfficeView office) => DueText.IsLate(target, office)
        ? CardText.Line(CardText.Run("⏰"), CardText.Colored(ElementTexts.DueLabel, AdaptiveTextColor.Attention), CardText.Colored(DueText.Describe(target, office), AdaptiveTextColor.Attention))
        : CardText.Line(CardText.Run("🗓️"), CardText.Subtle(ElementTexts.DueLabel), CardText.Bold(DueText.Describe(target, office)));
}

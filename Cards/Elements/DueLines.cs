using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Until when the row that a case is at is to be done, and why.</summary>
internal static class DueLines
{
    public static IEnumerable<AdaptiveElement> Of(CaseView view, Extent extent) =>
        CaseDeadlines.Owed(view.Case, view.Procedure, view.Office.Holidays) is { } row ? Of(row.Deadline, view.Office, extent) : [];

    private static IEnumerable<AdaptiveElement> Of(Deadline deadline, Office office, Extent extent)
    {
        var target = deadline.Target!.Value;
        yield return Line(target, office);
        yield return Words.Small(PlainText.Line(deadline.Reason.Th, extent.Line));
        if (deadline.LegalDue is { } legal && legal != target)
            yield return Words.Small($"{(DueText.IsLate(legal, office) ? "เลยกำหนดตามคู่มือแล้ว" : "ตามคู่มือไม่เกิน")} {ThaiFormat.Date(legal)}");
        if (deadline.Moved is { } moved) yield return Words.Small($"ย้ายเป้าหมาย เพราะ {PlainText.Line(moved.Reason, extent.Line)}");
    }

    /// <summary>ครบกำหนด, with the day and how far off it is; red when it is late.</summary>
    public static AdaptiveRichTextBlock Line(DateOnly target, Office office) => DueText.IsLate(target, office)
        ? Words.Line(Words.Run("⏰"), Words.Colored("ครบกำหนด:", AdaptiveTextColor.Attention), Words.Colored(DueText.Of(target, office), AdaptiveTextColor.Attention))
        : Words.Line(Words.Run("🗓️"), Words.Subtle("ครบกำหนด:"), Words.Bold(DueText.Of(target, office)));
}

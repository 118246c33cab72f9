using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Yearly work that nobody has opened although rows of it are late: for those who open it.</summary>
public static class UnopenedCard
{
    private static readonly Bilingual Title = new("งานประจำปีที่เลยกำหนดและยังไม่ได้เปิดเรื่อง", "Yearly work that is late and was never opened");

    /// <param name="entries">Late, and of no case; by day.</param>
    public static AdaptiveCard Draw(IReadOnlyList<YearEntry> entries, Office office) => Extent.Fit(extent => Sheet.Of(
        Summary(entries),
        [
            .. Sheet.Title(Title),
            Words.Small(ThaiFormat.Date(office.Today)),
            .. entries.GroupBy(e => e.Procedure.Id).Take(extent.Items).SelectMany(g => Describe([.. g], office, extent)),
            Words.Plain("เปิดเรื่องได้ที่ “งานประจำปี” หากทำบนกระดาษไปแล้วหรือปีนี้ไม่ต้องทำ ให้ข้ามพร้อมระบุเหตุผล"),
            Words.Small("Open it from the list of yearly work, or skip it there with a reason."),
        ],
        [Buttons.Primary(new AskRecurring(), "งานประจำปี")]));

    /// <summary>What a notification shows of it.</summary>
    public static string Summary(IReadOnlyList<YearEntry> entries) =>
        $"ยังไม่ได้เปิดเรื่อง: {string.Join(", ", entries.Select(e => PlainText.Line(e.Procedure.ShortTitle.Th, 80)).Distinct())}";

    private static IEnumerable<AdaptiveElement> Describe(List<YearEntry> late, Office office, Extent extent)
    {
        yield return Words.Line(Words.Bold(PlainText.Line(late[0].Procedure.ShortTitle.Th, extent.Line)));
        yield return DueLines.Line(late[0].Date, office);
        if (late[0].Deadline is { } deadline) yield return Words.Small(PlainText.Line(deadline.Reason.Th, extent.Line));
        if (late.Count > 1) yield return Words.Small($"เลยกำหนดแล้วทั้งหมด {ThaiFormat.Number(late.Count)} รายการ");
    }
}

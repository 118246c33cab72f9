using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Cards.General;

/// <summary>Recurring cases that nobody has opened although steps are overdue, for the officers who open them.</summary>
public static class UnopenedCard
{
    private static readonly Bilingual Title = new("งานประจำปีที่เลยกำหนดและยังไม่ได้เปิดเรื่อง", "Annual work that is overdue and not opened yet");

    /// <param name="entries">Overdue entries without a case, by date.</param>
    public static DrawnCard Draw(IReadOnlyList<YearEntry> entries, OfficeView office) => DetailLevel.Fit(detail => CardLayout.Create(
        Summary(entries),
        [
            .. CardLayout.Title(Title),
            CardText.Small(ThaiFormat.Date(office.Today)),
            .. entries.GroupBy(e => e.Procedure.Id).Take(detail.Items).SelectMany(g => Describe([.. g], office, detail)),
            CardText.Plain("เปิดเรื่องได้ที่ “งานประจำปี” หากทำบนกระดาษไปแล้วหรือปีนี้ไม่ต้องทำ ให้ข้ามพร้อมระบุเหตุผล"),
            CardText.Small("Open it from the list of annual work, or skip it there with a reason."),
        ],
        [Buttons.Primary(new AskRecurring(), "งานประจำปี")]));

    /// <summary>The text of the card's notification.</summary>
    public static string Summary(IReadOnlyList<YearEntry> entries) =>
        $"ยังไม่ได้เปิดเรื่อง: {string.Join(", ", entries.Select(e => PlainText.Line(e.Procedure.ShortTitle.Th, 80)).Distinct())}";

    private static IEnumerable<AdaptiveElement> Describe(List<YearEntry> late, OfficeView office, DetailLevel detail)
    {
        yield return CardText.Line(CardText.Bold(PlainText.Line(late[0].Procedure.ShortTitle.Th, detail.Line)));
        yield return DueLines.Line(late[0].Date, office);
        if (late[0].Deadline is { } deadline) yield return CardText.Small(PlainText.Line(deadline.Reason.Th, detail.Line));
        if (late.Count > 1) yield return CardText.Small($"เลยกำหนดแล้วทั้งหมด {ThaiFormat.Number(late.Count)} รายการ");
    }
}

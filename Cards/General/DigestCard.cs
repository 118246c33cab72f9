using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Cards.General;

/// <summary>The working day's morning digest for the office's channel: what is overdue, due today and due soon.</summary>
public static class DigestCard
{
    /// <param name="entries">Entries of the year plan by date: overdue, due today and due soon.</param>
    public static DrawnCard Draw(IReadOnlyList<YearEntry> entries, OfficeView office) => DetailLevel.Fit(detail =>
    {
        var parts = entries.GroupBy(e => Math.Sign(e.Date.CompareTo(office.Today))).ToDictionary(g => g.Key, g => g.ToList());
        return CardLayout.Create(
            Summary(entries, office),
            [
                .. CardLayout.Title(new Bilingual("กำหนดเวลาของสำนักงาน", "The office's deadlines")),
                CardText.Small($"{ThaiFormat.Date(office.Today)} · {Totals(entries, office)}"),
                .. Part("เลยกำหนด", parts.GetValueOrDefault(-1), office, detail),
                .. Part("ครบกำหนดวันนี้", parts.GetValueOrDefault(0), office, detail),
                .. Part("ใกล้ครบกำหนด", parts.GetValueOrDefault(1), office, detail),
            ]);
    });

    /// <summary>The text of the card's notification.</summary>
    public static string Summary(IReadOnlyList<YearEntry> entries, OfficeView office) => $"กำหนดเวลาของสำนักงาน: {Totals(entries, office)}";

    private static string Totals(IReadOnlyList<YearEntry> entries, OfficeView office)
    {
        int Count(int sign) => entries.Count(e => Math.Sign(e.Date.CompareTo(office.Today)) == sign);
        return $"เลยกำหนด {ThaiFormat.Number(Count(-1))} · วันนี้ {ThaiFormat.Number(Count(0))} · ใกล้ครบกำหนด {ThaiFormat.Number(Count(1))}";
    }

    private static IEnumerable<AdaptiveElement> Part(string title, List<YearEntry>? entries, OfficeView office, DetailLevel detail)
    {
        if (entries is null) return [];
        var lines = YearLine.FromEntries(entries);
        return
        [
            CardText.Heading($"{title} {ThaiFormat.Number(entries.Count)} รายการ"),
            .. lines.Take(detail.Items).Select(l => StepLine.Draw(Describe(l, office, detail), Button(l), separated: true)),
            .. CardLayout.Rest(lines.Count - detail.Items, "บรรทัด", "พิมพ์ “ปฏิทิน” เพื่อดูทั้งหมด"),
        ];
    }

    private static IEnumerable<AdaptiveElement> Describe(YearLine line, OfficeView office, DetailLevel detail)
    {
        if (line.First.Case is { } summary) yield return CardText.Line(CardText.Bold(PlainText.Line(summary.Subject, detail.Line)));
        foreach (var element in line.Describe(office, detail)) yield return element;
        // The line above already says how late it is.
        if (!line.First.IsLate) yield return DueLines.Line(line.First.Date, office);
        if (line.First.Deadline is { } deadline) yield return CardText.Small(PlainText.Line(deadline.Reason.Th, detail.Line));
    }

    private static IEnumerable<AdaptiveElement> Button(YearLine line) =>
        line.First.Case is { } summary ? [StepLine.Button(Buttons.Do(new OpenWork(summary.Number), "เปิดดู"))] : [];
}

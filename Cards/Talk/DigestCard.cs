using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>What the office's channel hears on the morning of a working day: what is late, what falls due today and soon.</summary>
public static class DigestCard
{
    /// <param name="entries">Of the year's plan, by day: what it counts as late, and what falls due today and soon.</param>
    public static AdaptiveCard Draw(IReadOnlyList<YearEntry> entries, Office office) => Extent.Fit(extent =>
    {
        var parts = entries.GroupBy(e => Math.Sign(e.Date.CompareTo(office.Today))).ToDictionary(g => g.Key, g => g.ToList());
        return Sheet.Of(
            Summary(entries, office),
            [
                .. Sheet.Title(new Bilingual("กำหนดเวลาของสำนักงาน", "What falls due in the office")),
                Words.Small($"{ThaiFormat.Date(office.Today)} · {Totals(entries, office)}"),
                .. Part("เลยกำหนด", parts.GetValueOrDefault(-1), office, extent),
                .. Part("ครบกำหนดวันนี้", parts.GetValueOrDefault(0), office, extent),
                .. Part("ใกล้ครบกำหนด", parts.GetValueOrDefault(1), office, extent),
            ]);
    });

    /// <summary>What a notification shows of it.</summary>
    public static string Summary(IReadOnlyList<YearEntry> entries, Office office) => $"กำหนดเวลาของสำนักงาน: {Totals(entries, office)}";

    private static string Totals(IReadOnlyList<YearEntry> entries, Office office)
    {
        int Count(int sign) => entries.Count(e => Math.Sign(e.Date.CompareTo(office.Today)) == sign);
        return $"เลยกำหนด {ThaiFormat.Number(Count(-1))} · วันนี้ {ThaiFormat.Number(Count(0))} · ใกล้ครบกำหนด {ThaiFormat.Number(Count(1))}";
    }

    private static IEnumerable<AdaptiveElement> Part(string title, List<YearEntry>? entries, Office office, Extent extent)
    {
        if (entries is null) return [];
        var lines = YearLine.Of(entries);
        return
        [
            Words.Heading($"{title} {ThaiFormat.Number(entries.Count)} รายการ"),
            .. lines.Take(extent.Items).Select(l => RowLines.Of(Describe(l, office, extent), Button(l), separated: true)),
            .. Sheet.Rest(lines.Count - extent.Items, "บรรทัด", "พิมพ์ “ปฏิทิน” เพื่อดูทั้งหมด"),
        ];
    }

    private static IEnumerable<AdaptiveElement> Describe(YearLine line, Office office, Extent extent)
    {
        if (line.First.Case is { } summary) yield return Words.Line(Words.Bold(PlainText.Line(summary.Subject, extent.Line)));
        foreach (var element in line.Describe(office, extent)) yield return element;
        // How late it is was said.
        if (!line.First.IsLate) yield return DueLines.Line(line.First.Date, office);
        if (line.First.Deadline is { } deadline) yield return Words.Small(PlainText.Line(deadline.Reason.Th, extent.Line));
    }

    private static IEnumerable<AdaptiveElement> Button(YearLine line) =>
        line.First.Case is { } summary ? [RowLines.Button(Buttons.Do(new OpenWork(summary.Number), "เปิดดู"))] : [];
}

using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>What the office's channel hears on the morning of a working day: what is late, what falls due today and soon.</summary>
public static class DigestCard
{
    /// <param name="lines">Each with a target, soonest first.</param>
    public static AdaptiveCard Draw(IReadOnlyList<WorkLine> lines, Office office) => Extent.Fit(extent =>
    {
        var parts = lines.GroupBy(l => Math.Sign(l.Summary.Due!.Value.CompareTo(office.Today))).ToDictionary(g => g.Key, g => g.ToList());
        return Sheet.Of(
            Summary(lines, office),
            [
                .. Sheet.Title(new Bilingual("กำหนดเวลาของสำนักงาน", "What falls due in the office")),
                Words.Small($"{ThaiFormat.Date(office.Today)} · {Totals(lines, office)}"),
                .. Part("เลยกำหนด", parts.GetValueOrDefault(-1), office, extent),
                .. Part("ครบกำหนดวันนี้", parts.GetValueOrDefault(0), office, extent),
                .. Part("ใกล้ครบกำหนด", parts.GetValueOrDefault(1), office, extent),
            ]);
    });

    /// <summary>What a notification shows of it.</summary>
    public static string Summary(IReadOnlyList<WorkLine> lines, Office office) => $"กำหนดเวลาของสำนักงาน: {Totals(lines, office)}";

    private static string Totals(IReadOnlyList<WorkLine> lines, Office office)
    {
        int Count(int sign) => lines.Count(l => Math.Sign(l.Summary.Due!.Value.CompareTo(office.Today)) == sign);
        return $"เลยกำหนด {ThaiFormat.Number(Count(-1))} · วันนี้ {ThaiFormat.Number(Count(0))} · ใกล้ครบกำหนด {ThaiFormat.Number(Count(1))}";
    }

    private static IEnumerable<AdaptiveElement> Part(string title, List<WorkLine>? lines, Office office, Extent extent) => lines is null ? [] :
    [
        Words.Heading($"{title} {ThaiFormat.Number(lines.Count)} เรื่อง"),
        .. lines.Take(extent.Items).Select(l => RowLines.Of(Describe(l, office, extent), [RowLines.Button(Buttons.Do(new OpenWork(l.Summary.Number), "เปิดดู"))], separated: true)),
        .. Sheet.Rest(lines.Count - extent.Items, "เรื่อง", ""),
    ];

    private static IEnumerable<AdaptiveElement> Describe(WorkLine line, Office office, Extent extent)
    {
        yield return Words.Line(Words.Bold(PlainText.Line(line.Summary.Subject, extent.Line)));
        if (line.Procedure.Find(line.Summary.Step ?? "") is { } step)
            yield return Words.Plain(CaseHeader.RowAndTitle(step, extent) + (RoundText.Of(line.Procedure, line.Summary.Round) is { } round ? $" · {round}" : ""));
        yield return DueLines.Line(line.Summary.Due!.Value, office);
        if (line.Responsible is { } responsible) yield return Words.Small($"{WhoseTurn.InWords(responsible, office, extent)} · {line.Summary.Number}");
        if (DueReason.Of(line) is { } why) yield return Words.Small(PlainText.Line(why.Th, extent.Line));
    }
}

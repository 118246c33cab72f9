using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>A list of cases that wait for someone, each with the button that opens it.</summary>
public static class WorkCard
{
    /// <param name="leftOut">Says that the list lacks cases; null where it does not.</param>
    public static AdaptiveCard Draw(Bilingual title, IReadOnlyList<WorkLine> lines, Office office, Bilingual whenEmpty, Bilingual? leftOut = null) => Extent.Fit(extent => Sheet.Of(
        $"{title.Th}: {ThaiFormat.Number(lines.Count)} เรื่อง",
        [
            .. Sheet.Title(title),
            .. lines.Count == 0
                ? Words.Both(whenEmpty)
                : [Words.Small($"ทั้งหมด {ThaiFormat.Number(lines.Count)} เรื่อง")],
            .. lines.Take(extent.Items).Select(l => RowLines.Of(
                WorkLines.Describe(l, office, extent),
                [RowLines.Button(Buttons.Do(WorkLines.Open(l), "เปิด"))],
                separated: true)),
            .. leftOut is null ? [] : Words.Both(leftOut),
            .. Sheet.Rest(lines.Count - extent.Items, "เรื่อง", "พิมพ์ “สถานะ” ตามด้วยเลขเรื่องเพื่อดู"),
        ]));
}

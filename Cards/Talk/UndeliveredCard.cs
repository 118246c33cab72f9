using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>For administrators: who could not be reached, what with, since when and why, each with a button to send it again.</summary>
public static class UndeliveredCard
{
    public static readonly Bilingual Title = new("ส่งไม่ถึง", "Undelivered");

    /// <param name="lines">The newest first.</param>
    /// <param name="more">Whether there are more than <paramref name="lines"/>.</param>
    /// <param name="again">How many were put back into the outbox by the press that this answers; null where it answers none.</param>
    public static AdaptiveCard Draw(IReadOnlyList<UndeliveredLine> lines, bool more, int? again, Office office) => Extent.Fit(extent => Sheet.Of(
        Title.Th,
        [
            .. Sheet.Title(Title),
            .. Answer(again),
            .. lines.Count == 0 ? (IEnumerable<AdaptiveElement>)[Words.Plain("ไม่มีรายการที่ส่งไม่ถึง")] : [],
            .. lines.Take(extent.Items).Select(l => Entry(l, office, extent)),
            .. Sheet.Rest(Math.Max(0, lines.Count - extent.Items), "รายการ", more ? "หรือมากกว่า" : ""),
        ],
        lines.Count == 0 ? [] : [Buttons.Do(new SendAllAgain(), "ส่งใหม่ทั้งหมด"), Buttons.Do(new AskUndelivered(), "ดูรายการล่าสุด")]));

    private static IEnumerable<AdaptiveElement> Answer(int? again) => again switch
    {
        null => [],
        0 => [Words.Plain("รายการนี้ส่งใหม่ไปแล้ว")],
        { } count => [Words.Plain($"กำลังส่งใหม่ {ThaiFormat.Number(count)} รายการ หากยังส่งไม่ถึง จะกลับมาอยู่ในรายการนี้")],
    };

    private static AdaptiveContainer Entry(UndeliveredLine line, Office office, Extent extent) => Sheet.Box(
        AdaptiveContainerStyle.Warning,
        [
            Words.Line(Words.Bold(PlainText.Line(UndeliveredText.What(line, office), extent.Line))),
            .. line.View is { } view ? (IEnumerable<AdaptiveElement>)[Words.Small(PlainText.Line(view.Case.Subject, extent.Line))] : [],
            Words.Fact("ค้างตั้งแต่", $"{ThaiFormat.ShortMoment(line.Letter.CreatedAt)} หยุดส่งเมื่อ {ThaiFormat.ShortMoment(line.Letter.GivenUpAt)}"),
            Words.Fact("สาเหตุ", UndeliveredText.Why(line.Letter)),
            new AdaptiveActionSet { Actions = [Buttons.Do(new SendAgain(line.Letter.Key), "ส่งอีกครั้ง")] },
        ]);
}

using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards.General;

/// <summary>Lists for administrators what could not be delivered to whom, since when and why, each with a button to resend it.</summary>
public static class UndeliveredCard
{
    public static readonly Bilingual Title = new("ส่งไม่ถึง", "Undelivered");

    /// <param name="lines">Newest first.</param>
    /// <param name="more">True if there are more than <paramref name="lines"/>.</param>
    /// <param name="again">How many the pressed button put back into the outbox; null if no button was pressed.</param>
    public static DrawnCard Draw(IReadOnlyList<UndeliveredLine> lines, bool more, int? again, OfficeView office) => DetailLevel.Fit(detail => CardLayout.Create(
        Title.Th,
        [
            .. CardLayout.Title(Title),
            .. Answer(again),
            .. lines.Count == 0 ? (IEnumerable<AdaptiveElement>)[CardText.Plain("ไม่มีรายการที่ส่งไม่ถึง")] : [],
            .. lines.Take(detail.Items).Select(l => Entry(l, office, detail)),
            .. CardLayout.Rest(Math.Max(0, lines.Count - detail.Items), "รายการ", more ? "หรือมากกว่า" : ""),
        ],
        lines.Count == 0 ? [] : [Buttons.Do(new SendAllAgain(), "ส่งใหม่ทั้งหมด"), Buttons.Do(new AskUndelivered(), "ดูรายการล่าสุด")]));

    private static IEnumerable<AdaptiveElement> Answer(int? again) => again switch
    {
        null => [],
        0 => [CardText.Plain("รายการนี้ส่งใหม่ไปแล้ว")],
        { } count => [CardText.Plain($"กำลังส่งใหม่ {ThaiFormat.Number(count)} รายการ หากยังส่งไม่ถึง จะกลับมาอยู่ในรายการนี้")],
    };

    private static AdaptiveContainer Entry(UndeliveredLine line, OfficeView office, DetailLevel detail) => CardLayout.Box(
        AdaptiveContainerStyle.Warning,
        [
            CardText.Line(CardText.Bold(PlainText.Line(UndeliveredText.What(line, office), detail.Line))),
            .. line.View is { } view ? (IEnumerable<AdaptiveElement>)[CardText.Small(PlainText.Line(view.Case.Subject, detail.Line))] : [],
            CardText.Fact("ค้างตั้งแต่", $"{ThaiFormat.ShortMoment(line.Letter.CreatedAt)} หยุดส่งเมื่อ {ThaiFormat.ShortMoment(line.Letter.GivenUpAt)}"),
            CardText.Fact("สาเหตุ", UndeliveredText.Why(line.Letter)),
            new AdaptiveActionSet { Actions = [Buttons.Do(new SendAgain(line.Letter.Key), "ส่งอีกครั้ง")] },
        ]);
}

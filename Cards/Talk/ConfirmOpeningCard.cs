using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>All answers once more, before the case opens: what is opened here gets a number and is told to the office.</summary>
public static class ConfirmOpeningCard
{
    /// <param name="year">The fiscal year that the case will belong to, in the Buddhist era.</param>
    /// <param name="question">The question's identity, and the keys of its two choices.</param>
    /// <param name="notice">Said above: what was wrong with the last answer.</param>
    public static AdaptiveCard Draw(
        string procedure, string subject, int year, IReadOnlyList<(string Label, string Answer)> answers,
        (string Dialog, int Asked, string Open, string Edit) question, string? notice) => Extent.Fit(extent => Sheet.Of(
        $"ตรวจคำตอบก่อนเปิดเรื่อง: {subject}",
        [
            .. Sheet.Title(new Bilingual("ตรวจคำตอบก่อนเปิดเรื่อง", "Check before the case opens")),
            .. string.IsNullOrWhiteSpace(notice) ? [] : (IEnumerable<AdaptiveElement>)
                [Sheet.Box(AdaptiveContainerStyle.Warning, [Words.Line(Words.Run("⚠️"), Words.Run(PlainText.Line(notice, extent.Line)))])],
            Words.Fact("เรื่อง", PlainText.Line(subject, extent.Line)),
            .. answers.Take(extent.Items).Select(a => Words.Fact(a.Label, PlainText.Line(a.Answer, extent.Line))),
            .. Sheet.Rest(answers.Count - extent.Items, "คำตอบ", "กด “แก้ไข” เพื่อดู"),
            Words.Fact("กระบวนการ", PlainText.Line(procedure, extent.Line)),
            Words.Fact("ออกเลขเรื่องในปีงบประมาณ", ThaiFormat.Number(year)),
        ],
        [
            Buttons.Primary(new DialogStep(question.Dialog, question.Asked, DialogMove.Choose, question.Open), "เปิดเรื่อง"),
            .. answers.Count == 0 ? [] : (IEnumerable<AdaptiveAction>)
                [Buttons.Do(new DialogStep(question.Dialog, question.Asked, DialogMove.Choose, question.Edit), "แก้ไข")],
            Buttons.Do(new DialogStep(question.Dialog, question.Asked, DialogMove.Cancel, null), "ยกเลิก"),
        ]));
}

using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards.General;

/// <summary>Asks which of their cases the person wants to cancel.</summary>
public static class CancelChoiceCard
{
    public static DrawnCard Draw(IReadOnlyList<WorkLine> lines) => DetailLevel.Fit(detail => CardLayout.Create(
        "ยกเลิกเรื่องใด",
        [
            .. CardLayout.Title(new Bilingual("ยกเลิกเรื่องใด", "Which case do you want to cancel?")),
            .. lines.Count == 0
                ? CardText.Both(new Bilingual("ท่านไม่มีเรื่องที่เปิดอยู่", "You have no open cases."))
                : [CardText.Small("เลือกเรื่อง แล้วระบบจะถามเหตุผลก่อนยกเลิก")],
            .. lines.Take(detail.Items).Select(l => StepLine.Draw(
                [CardText.Line(CardText.Bold(PlainText.Line(l.Summary.Subject, detail.Line))), CardText.Small(l.Summary.Number.ToString())],
                [StepLine.Button(Buttons.Do(new AskCancel(l.Summary.Number), "เลือก"))],
                separated: true)),
            .. CardLayout.Rest(lines.Count - detail.Items, "เรื่อง", "พิมพ์ “ยกเลิกเรื่อง” ตามด้วยเลขเรื่อง"),
        ]));
}

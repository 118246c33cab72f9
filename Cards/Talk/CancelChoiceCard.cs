using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Which of her cases a person means to cancel.</summary>
public static class CancelChoiceCard
{
    public static AdaptiveCard Draw(IReadOnlyList<WorkLine> lines) => Extent.Fit(extent => Sheet.Of(
        "ยกเลิกเรื่องใด",
        [
            .. Sheet.Title(new Bilingual("ยกเลิกเรื่องใด", "Which case shall be cancelled?")),
            .. lines.Count == 0
                ? Words.Both(new Bilingual("ท่านไม่มีเรื่องที่เปิดอยู่", "You have no open case."))
                : [Words.Small("เลือกเรื่อง แล้วระบบจะถามเหตุผลก่อนยกเลิก")],
            .. lines.Take(extent.Items).Select(l => RowLines.Of(
                [Words.Line(Words.Bold(PlainText.Line(l.Summary.Subject, extent.Line))), Words.Small(l.Summary.Number.ToString())],
                [RowLines.Button(Buttons.Do(new AskCancel(l.Summary.Number), "เลือก"))],
                separated: true)),
            .. Sheet.Rest(lines.Count - extent.Items, "เรื่อง", "พิมพ์ “ยกเลิกเรื่อง” ตามด้วยเลขเรื่อง"),
        ]));
}

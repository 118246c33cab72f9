using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>A collection shall be closed before all is in: whose answer is missing or not accepted, and why it is closed all the same.</summary>
public static class ConfirmCloseCard
{
    public static AdaptiveCard Draw(CaseView view, IReadOnlyList<Respondent> open) => Extent.Fit(view.Form, extent => Draw(view, open, extent));

    private static AdaptiveCard Draw(CaseView view, IReadOnlyList<Respondent> open, Extent extent)
    {
        if (view.Case.Current is not { } current) return StatusCard.Draw(view, extent);
        var row = new RowView(view, view.Procedure.Step(current.Step), current);
        var names = open.Select(r => $"{AnswerText.Name(r, view.Office, extent.Line)} — {AnswerText.Of(current, r)}");
        return Sheet.Of(
            row.Spoken("คำตอบยังไม่ครบ"),
            [
                .. row.Header(extent),
                Forms.Missing("คำตอบยังไม่ครบหรือยังไม่ได้รับ", "Answers are missing or not yet accepted", names, extent),
                Words.Plain("กลับไปตรวจรับหรือเตือนก่อน หรือระบุเหตุผลที่ปิดรับ ผู้ที่ยังไม่ตอบส่งภายหลังได้ โดยบันทึกว่าล่าช้า"),
                Forms.Reason("เหตุผลที่ปิดรับ", "เช่น พ้นกำหนดส่งแล้ว ต้องเสนอผู้อำนวยการ"),
            ],
            [
                Buttons.Primary(row.Back, "กลับ"),
                Buttons.SendPlainly(row.Done, "ยืนยันปิดรับ"),
            ]);
    }
}

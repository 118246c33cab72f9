using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Cases;

/// <summary>Confirms closing an incomplete collection: lists missing or unaccepted submissions and asks for a reason.</summary>
public static class ConfirmCloseCard
{
    public static DrawnCard Draw(CaseView view, IReadOnlyList<Respondent> open) => DetailLevel.Fit(view.Form, detail => Draw(view, open, detail));

    private static AdaptiveCard Draw(CaseView view, IReadOnlyList<Respondent> open, DetailLevel detail)
    {
        if (view.Case.Current is not { } current) return StatusCard.Draw(view, detail);
        var stepView = new StepView(view, view.Procedure.Step(current.Step), current);
        var names = open.Select(r => $"{SubmissionText.Name(r, view.Office, detail.Line)} — {SubmissionText.Describe(current, r)}");
        return CardLayout.Create(
            stepView.SpeakText("คำตอบยังไม่ครบ"),
            [
                .. stepView.Header(detail),
                InputElements.Missing("คำตอบยังไม่ครบหรือยังไม่ได้รับ", "Answers are missing or not yet accepted", names, detail),
                CardText.Plain("กลับไปตรวจรับหรือเตือนก่อน หรือระบุเหตุผลที่ปิดรับ ผู้ที่ยังไม่ตอบส่งภายหลังได้ โดยบันทึกว่าล่าช้า"),
                InputElements.Reason("เหตุผลที่ปิดรับ", "เช่น พ้นกำหนดส่งแล้ว ต้องเสนอผู้อำนวยการ"),
            ],
            [
                Buttons.Primary(stepView.Back, "กลับ"),
                Buttons.SendPlainly(stepView.Done, "ยืนยันปิดรับ"),
            ]);
    }
}

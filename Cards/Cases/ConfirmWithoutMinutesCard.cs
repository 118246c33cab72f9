using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Cases;

/// <summary>Confirms a resolution without minutes: keeps the form's values and asks why the minutes are missing.</summary>
public static class ConfirmWithoutMinutesCard
{
    public static DrawnCard Draw(CaseView view, IReadOnlyList<ExpectedDocument> missing) => DetailLevel.Fit(view.Form, detail => Draw(view, missing, detail));

    private static AdaptiveCard Draw(CaseView view, IReadOnlyList<ExpectedDocument> missing, DetailLevel detail)
    {
        if (view.Case.Current is not { } current) return StatusCard.Draw(view, detail);
        var stepView = new StepView(view, view.Procedure.Step(current.Step), current);
        var record = stepView.Now(new RecordResolutionAction(view.Case.Number, current.Step, current.VisitNumber));
        return CardLayout.Create(
            stepView.SpeakText("ยังไม่ได้แนบรายงานการประชุม"),
            [
                .. stepView.Header(detail),
                InputElements.Missing("ยังไม่ได้แนบรายงานการประชุม", "The minutes are missing", missing.Select(d => d.Title.Th), detail),
                CardText.Plain("แนบไฟล์ก่อน หรือระบุเหตุผลที่บันทึกมติโดยไม่มีเอกสาร"),
                InputElements.Reason("เหตุผลที่ไม่มีเอกสาร", "เช่น ฝ่ายเลขานุการยังไม่ได้รับรองรายงานการประชุม"),
                CardText.Heading("มติที่กรอกไว้"),
                .. ResolutionForm.Draw(),
            ],
            [
                Buttons.Primary(stepView.Attach, "แนบไฟล์"),
                Buttons.SendPlainly(record, "ยืนยันบันทึกมติ"),
                Buttons.Do(stepView.Back, "กลับ"),
            ]);
    }
}

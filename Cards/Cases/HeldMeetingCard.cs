using System.Globalization;
using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Meetings;

namespace OnesqaBot.Cards.Cases;

/// <summary>Asks when an unscheduled meeting took place. It sends no invitations and creates no calendar entry.</summary>
public static class HeldMeetingCard
{
    public static DrawnCard Draw(CaseView view, StepVisit visit) => DetailLevel.Fit(view.Form, detail =>
    {
        var stepView = new StepView(view, view.Procedure.Step(visit.Step), visit);
        // Somebody else may have completed the step in the meantime; its own card then says so.
        if (!stepView.MayAct || stepView.Step is not MeetingStep || stepView.Stage.Kind != StageKind.Work) return CaseCards.Draw(new CardRef(CardKind.Step, visit.Step, visit.VisitNumber), view, detail);
        var held = visit.Held;
        return CardLayout.Create(
            stepView.SpeakText("จัดไปแล้ว"),
            [
                .. stepView.Header(detail),
                CardText.Plain("บันทึกว่าจัดไปแล้วเมื่อใด บอตจะไม่ส่งคำเชิญและไม่ลงปฏิทิน"),
                CardText.Small("Records a meeting that has taken place: no invitation, no calendar entry."),
                new AdaptiveDateInput
                {
                    Id = CardData.Date, Label = "จัดไปแล้วเมื่อวันที่", IsRequired = true, ErrorMessage = "กรุณาเลือกวันที่ (ไม่เกินวันนี้)",
                    // No maximum: a client would take a Buddhist-era year for one far in the future.
                    Value = held is null ? null : Iso(held.On),
                },
                Text(CardData.Place, "สถานที่ (ถ้าต้องการระบุ)", MeetingRules.Longest, held?.Place),
                Text(CardData.People, "ผู้เข้าร่วม (ถ้าต้องการระบุ คนละบรรทัด)", MeetingForm.MaxPeopleLength, held is null ? null : string.Join('\n', held.People), lines: true),
            ],
            [
                Buttons.Send(stepView.Now(new RecordHeldMeetingAction(stepView.Case.Number, stepView.Step.Key, stepView.Visit.VisitNumber, null, null, null)), "บันทึกว่าจัดไปแล้ว"),
                Buttons.Do(stepView.Back, "กลับ"),
            ]);
    });

    private static AdaptiveTextInput Text(string id, string label, int longest, string? value, bool lines = false) => new()
    {
        Id = id, Label = label, MaxLength = longest, IsMultiline = lines, Value = value,
    };

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

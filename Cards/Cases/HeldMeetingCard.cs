using System.Globalization;
using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Rules;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Cases;

/// <summary>Asks when a meeting took place that was never set here. Nobody is invited to it and nothing goes into the calendar.</summary>
public static class HeldMeetingCard
{
    public static AdaptiveCard Draw(CaseView view, StepVisit visit) => DetailLevel.Fit(view.Form, detail =>
    {
        var row = new StepView(view, view.Procedure.Step(visit.Step), visit);
        // Between the press and this card somebody else may have ended the row: then its card says so.
        if (!row.MayAct || row.Step is not MeetingStep || row.Stage.Kind != StageKind.Work) return CaseCards.Draw(new CardRef(CardKind.Step, visit.Step, visit.VisitNumber), view, detail);
        var held = visit.Held;
        return CardLayout.Create(
            row.Spoken("จัดไปแล้ว"),
            [
                .. row.Header(detail),
                CardText.Plain("บันทึกว่าจัดไปแล้วเมื่อใด บอตจะไม่ส่งคำเชิญและไม่ลงปฏิทิน"),
                CardText.Small("Records a meeting that has taken place: no invitation, no calendar entry."),
                new AdaptiveDateInput
                {
                    Id = CardData.Date, Label = "จัดไปแล้วเมื่อวันที่", IsRequired = true, ErrorMessage = "กรุณาเลือกวันที่ (ไม่เกินวันนี้)",
                    // No latest day: a client would take a year of the Buddhist era for one far in the future.
                    Value = held is null ? null : Iso(held.On),
                },
                Text(CardData.Place, "สถานที่ (ถ้าต้องการระบุ)", MeetingRules.Longest, held?.Place),
                Text(CardData.People, "ผู้เข้าร่วม (ถ้าต้องการระบุ คนละบรรทัด)", MeetingForm.LongestPeople, held is null ? null : string.Join('\n', held.People), lines: true),
            ],
            [
                Buttons.Send(row.Now(new RecordHeldMeetingAction(row.Case.Number, row.Step.Key, row.Visit.VisitNumber, null, null, null)), "บันทึกว่าจัดไปแล้ว"),
                Buttons.Do(row.Back, "กลับ"),
            ]);
    });

    private static AdaptiveTextInput Text(string id, string label, int longest, string? value, bool lines = false) => new()
    {
        Id = id, Label = label, MaxLength = longest, IsMultiline = lines, Value = value,
    };

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using System.Globalization;
using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Asks when a meeting took place that was never set here. Nobody is invited to it and nothing goes into the calendar.</summary>
public static class HeldMeetingCard
{
    public static AdaptiveCard Draw(CaseView view, StepVisit visit) => Extent.Fit(view.Form, extent =>
    {
        var row = new RowView(view, view.Procedure.Step(visit.Step), visit);
        // Between the press and this card somebody else may have ended the row: then its card says so.
        if (!row.MayAct || row.Step is not MeetingStep || row.Link.Kind != LinkKind.Work) return CaseCards.Draw(new CardRef(CardKind.Step, visit.Step, visit.Visit), view, extent);
        var held = visit.Held;
        return Sheet.Of(
            row.Spoken("จัดไปแล้ว"),
            [
                .. row.Header(extent),
                Words.Plain("บันทึกว่าจัดไปแล้วเมื่อใด บอตจะไม่ส่งคำเชิญและไม่ลงปฏิทิน"),
                Words.Small("Records a meeting that has taken place: no invitation, no calendar entry."),
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
                Buttons.Send(row.Now(new RecordTheHeldMeeting(row.Case.Number, row.Step.Key, row.Visit.Visit, null, null, null)), "บันทึกว่าจัดไปแล้ว"),
                Buttons.Do(row.Back, "กลับ"),
            ]);
    });

    private static AdaptiveTextInput Text(string id, string label, int longest, string? value, bool lines = false) => new()
    {
        Id = id, Label = label, MaxLength = longest, IsMultiline = lines, Value = value,
    };

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

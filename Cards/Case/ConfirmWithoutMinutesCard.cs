using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>A resolution without its minutes: what was typed is kept, and why they are missing is asked.</summary>
public static class ConfirmWithoutMinutesCard
{
    public static AdaptiveCard Draw(CaseView view, IReadOnlyList<ExpectedDocument> missing) => Extent.Fit(view.Form, extent => Draw(view, missing, extent));

    private static AdaptiveCard Draw(CaseView view, IReadOnlyList<ExpectedDocument> missing, Extent extent)
    {
        if (view.Case.Current is not { } current) return StatusCard.Draw(view, extent);
        var row = new RowView(view, view.Procedure.Step(current.Step), current);
        var record = row.Now(new RecordTheResolution(view.Case.Number, current.Step, current.Visit));
        return Sheet.Of(
            row.Spoken("ยังไม่ได้แนบรายงานการประชุม"),
            [
                .. row.Header(extent),
                Forms.Missing("ยังไม่ได้แนบรายงานการประชุม", "The minutes are missing", missing.Select(d => d.Title.Th), extent),
                Words.Plain("แนบไฟล์ก่อน หรือระบุเหตุผลที่บันทึกมติโดยไม่มีเอกสาร"),
                Forms.Reason("เหตุผลที่ไม่มีเอกสาร", "เช่น ฝ่ายเลขานุการยังไม่ได้รับรองรายงานการประชุม"),
                Words.Heading("มติที่กรอกไว้"),
                .. ResolutionForm.Of(),
            ],
            [
                Buttons.Primary(row.Attach, "แนบไฟล์"),
                Buttons.SendPlainly(record, "ยืนยันบันทึกมติ"),
                Buttons.Do(row.Back, "กลับ"),
            ]);
    }
}

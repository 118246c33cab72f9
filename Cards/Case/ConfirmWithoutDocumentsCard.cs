using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Done without the expected documents: which are missing, and why the row shall go on all the same.</summary>
public static class ConfirmWithoutDocumentsCard
{
    public static AdaptiveCard Draw(CaseView view, IReadOnlyList<ExpectedDocument> missing) => Extent.Fit(view.Form, extent => Draw(view, missing, extent));

    private static AdaptiveCard Draw(CaseView view, IReadOnlyList<ExpectedDocument> missing, Extent extent)
    {
        // Between the press and this card somebody else may have ended the row: then its card says so.
        if (view.Case.Current is not { } current) return StatusCard.Draw(view, extent);
        var row = new RowView(view, view.Procedure.Step(current.Step), current);
        return Sheet.Of(
            row.Spoken("เอกสารยังไม่ครบ"),
            [
                .. row.Header(extent),
                Forms.Missing("เอกสารยังไม่ครบ", "Documents are missing", missing.Select(d => d.Title.Th), extent),
                Words.Plain("แนบเอกสารก่อน หรือระบุเหตุผลที่ส่งต่อโดยไม่มีเอกสาร"),
                Forms.Reason("เหตุผลที่เอกสารไม่ครบ", "เช่น จะส่งเอกสารตัวจริงตามภายหลัง"),
                .. row.Step is PublicationStep ? [Forms.Address()] : (IEnumerable<AdaptiveElement>)[],
            ],
            [
                Buttons.Primary(row.Attach, "แนบไฟล์"),
                // The way the office wants is the file; going on without it is possible, not offered first.
                Buttons.SendPlainly(row.Done, "ยืนยัน ส่งต่อ"),
                Buttons.Do(row.Back, "กลับ"),
            ]);
    }
}

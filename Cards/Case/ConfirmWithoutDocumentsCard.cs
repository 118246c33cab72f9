using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Done without the expected documents: which are missing, and why the row shall go on all the same.</summary>
public static class ConfirmWithoutDocumentsCard
{
    public static AdaptiveCard Draw(CaseView view, IReadOnlyList<ExpectedDocument> missing) => Extent.Fit(extent => Draw(view, missing, extent));

    private static AdaptiveCard Draw(CaseView view, IReadOnlyList<ExpectedDocument> missing, Extent extent)
    {
        // Between the press and this card somebody else may have ended the row: then its card says so.
        if (view.Case.Current is not { } current) return StatusCard.Draw(view, extent);
        var row = new RowView(view, view.Procedure.Step(current.Step), current);
        return Sheet.Of(
            row.Spoken("เอกสารยังไม่ครบ"),
            [
                .. row.Header(extent),
                Sheet.Box(AdaptiveContainerStyle.Warning,
                [
                    Words.Line(Words.Run("⚠️"), Words.Bold("เอกสารยังไม่ครบ")),
                    Words.Small("Documents are missing"),
                    .. missing.Take(extent.Items).Select(d => Words.Line(Words.Run("⬜"), Words.Run(PlainText.Line(d.Title.Th, extent.Line)))),
                    .. Sheet.Rest(missing.Count - extent.Items, "รายการ", ""),
                ]),
                Words.Plain("แนบเอกสารก่อน หรือระบุเหตุผลที่ส่งต่อโดยไม่มีเอกสาร"),
                Forms.Reason("เหตุผลที่เอกสารไม่ครบ", "เช่น จะส่งเอกสารตัวจริงตามภายหลัง"),
            ],
            [
                Buttons.Primary(row.Attach, "แนบไฟล์"),
                // The way the office wants is the file; going on without it is possible, not offered first.
                Buttons.SendPlainly(row.Done, "ยืนยัน ส่งต่อ"),
                Buttons.Do(new RefreshCard(view.Case.Number, new CardRef(CardKind.Step, current.Step, current.Visit)), "กลับ"),
            ]);
    }
}

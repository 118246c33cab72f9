using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Cases;

/// <summary>Done without the expected documents: which are missing, and why the row shall go on all the same.</summary>
public static class ConfirmWithoutDocumentsCard
{
    public static AdaptiveCard Draw(CaseView view, IReadOnlyList<ExpectedDocument> missing) => DetailLevel.Fit(view.Form, detail => Draw(view, missing, detail));

    private static AdaptiveCard Draw(CaseView view, IReadOnlyList<ExpectedDocument> missing, DetailLevel detail)
    {
        // Between the press and this card somebody else may have ended the row: then its card says so.
        if (view.Case.Current is not { } current) return StatusCard.Draw(view, detail);
        var row = new StepView(view, view.Procedure.Step(current.Step), current);
        return CardLayout.Create(
            row.Spoken("เอกสารยังไม่ครบ"),
            [
                .. row.Header(detail),
                InputElements.Missing("เอกสารยังไม่ครบ", "Documents are missing", missing.Select(d => d.Title.Th), detail),
                CardText.Plain("แนบเอกสารก่อน หรือระบุเหตุผลที่ส่งต่อโดยไม่มีเอกสาร"),
                InputElements.Reason("เหตุผลที่เอกสารไม่ครบ", "เช่น จะส่งเอกสารตัวจริงตามภายหลัง"),
                .. row.Step is PublicationStep ? [InputElements.Address()] : (IEnumerable<AdaptiveElement>)[],
            ],
            [
                Buttons.Primary(row.Attach, "แนบไฟล์"),
                // The way the office wants is the file; going on without it is possible, not offered first.
                Buttons.SendPlainly(row.Done, "ยืนยัน ส่งต่อ"),
                Buttons.Do(row.Back, "กลับ"),
            ]);
    }
}

using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>A file was taken in: for which row, as which document.</summary>
public static class FileReceiptCard
{
    public static AdaptiveCard Draw(CaseView view, CaseDocument document) => Extent.Fit(extent =>
    {
        var step = view.Procedure.Find(document.Step);
        var expected = step?.Expects.FirstOrDefault(e => e.Key == document.Expected);
        return Sheet.Of(
            $"รับไฟล์แล้ว {view.Case.Number}",
            [
                .. CaseHeader.Of(view, new Bilingual("รับไฟล์แล้ว", "File received"), extent),
                Files.Line(document, extent, ""),
                .. step is null ? [] : (IEnumerable<AdaptiveElement>)[Words.Fact("สำหรับ", CaseHeader.RowAndTitle(step, extent))],
                .. expected is null ? [] : (IEnumerable<AdaptiveElement>)[Words.Fact("เป็น", PlainText.Line(expected.Title.Th, extent.Line))],
            ],
            view.Case.Current is { } current && current.Step == document.Step
                ? [Buttons.Primary(new OpenWork(view.Case.Number), "เปิดงานข้อนี้")]
                : []);
    });
}

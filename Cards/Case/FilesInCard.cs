using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Files came for a row whose form stands open above: what is in, and that what is typed there is still there.</summary>
public static class FilesInCard
{
    private static readonly Bilingual Title = new("รับไฟล์แล้ว", "The files are in");

    public static AdaptiveCard Draw(CaseView view, CardRef card) => Extent.Fit(extent => Draw(view, card, extent));

    public static string Summary(CaseView view) => $"{Title.Th}: {PlainText.Line(view.Case.Subject, 80)} ({view.Case.Number})";

    private static AdaptiveCard Draw(CaseView view, CardRef card, Extent extent)
    {
        if (CaseCards.Row(card, view) is not { } row) return StatusCard.Draw(view, extent);
        var request = RequestView.Of(card, view);
        return Sheet.Of(
            Summary(view),
            [
                .. CaseHeader.Of(view, Title, extent),
                Words.Fact("สำหรับ", CaseHeader.RowAndTitle(row.Step, extent)),
                .. request is null ? RowFiles.Of(row, extent) : RowFiles.OfAnswer(row.Case, request.Step, row.Visit, request.Respondent, extent),
                Words.Hint("สิ่งที่ท่านกรอกค้างไว้ในการ์ดด้านบนยังอยู่ กรอกและกดส่งที่การ์ดนั้นได้เลย · What you typed above is still there"),
            ],
            [Buttons.Do(new OpenWork(view.Case.Number, row.Step.Key, row.Visit.Visit, request?.Respondent), "เปิดแบบฟอร์มใหม่ตรงนี้")]);
    }
}

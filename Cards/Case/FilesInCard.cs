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
                .. Files(row, request, extent),
                Words.Hint("สิ่งที่ท่านกรอกค้างไว้ในการ์ดด้านบนยังอยู่ กรอกและกดส่งที่การ์ดนั้นได้เลย · What you typed above is still there"),
            ],
            [Buttons.Do(new OpenWork(view.Case.Number, row.Step.Key, row.Visit.Visit, request?.Respondent), "เปิดแบบฟอร์มใหม่ตรงนี้")]);
    }

    /// <summary>What came and what is expected still. Not how far the filing is: this card is never drawn anew.</summary>
    private static IEnumerable<AdaptiveElement> Files(RowView row, RequestView? request, Extent extent)
    {
        var (expects, missing) = request is null
            ? (ExpectedDocuments.At(row.Step, row.Visit), ExpectedDocuments.Missing(row.Case, row.Step, row.Visit))
            : (row.Step.Expects, ExpectedDocuments.MissingFrom(row.Case, request.Step, row.Visit, request.Respondent));
        List<CaseDocument> files =
            [.. row.Case.Documents.Where(d => d.Step == row.Step.Key && d.Visit == row.Visit.Visit && d.Respondent == request?.Respondent.ToString() && d.Lost is null)];
        return
        [
            .. files.Count == 0 ? [] : (IEnumerable<AdaptiveElement>)[Words.Fact("ไฟล์ล่าสุด", PlainText.Line(files[^1].FileName, extent.Line))],
            .. expects.Take(extent.Items).Select(e => Words.Line(
                Words.Run(missing.Contains(e) || (e.Optional && !files.Exists(f => f.Expected == e.Key)) ? "⬜" : "✅"),
                Words.Run(e.Optional ? $"{PlainText.Line(e.Title.Th, extent.Line)} (ถ้ามี)" : PlainText.Line(e.Title.Th, extent.Line)))),
        ];
    }
}

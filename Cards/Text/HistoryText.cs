using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>An entry of a case's history.</summary>
internal sealed record HistoryLine(string Mark, string What, string About, params IReadOnlyList<string> Notes);

/// <summary>Events in words. Those that only move the case along, or follow from another, say nothing to people.</summary>
internal static class HistoryText
{
    public static HistoryLine? Of(RecordedEvent recorded, CaseView view, Extent extent)
    {
        string Cut(string text) => PlainText.Line(text, extent.Line);
        return recorded.Event switch
        {
            CaseOpened x => new("📂", "เปิดเรื่อง", Cut(x.Subject)),
            DocumentHandedIn x => new("📄", "แนบไฟล์", Cut(x.FileName), Row(view, x.Step, x.Visit, extent)),
            DocumentLost x => new("⚠️", "จัดเก็บไฟล์ไม่สำเร็จ", Cut(view.Case.Document(x.Document)?.FileName ?? "")),
            MeetingScheduled x => new(
                "📅", "กำหนดการ", $"{ThaiFormat.ShortDate(x.Meeting.Start)} {ThaiFormat.Times(x.Meeting.Start, x.Meeting.End)}",
                $"สถานที่: {Cut(x.Meeting.Place)}"),
            StepFinished x => Finished(x, view, extent),
            CaseClosed => new("🏁", "ปิดเรื่อง", ""),
            CaseCancelled x => new("🚫", "ยกเลิกเรื่อง", "", $"เหตุผล: {Cut(x.Reason)}"),
            PersonUnreachable x => new("⚠️", "ส่งการ์ดไม่ถึง", Cut(view.Office.Directory.ById(x.Person)?.Name.Th ?? x.Person)),
            _ => null,
        };
    }

    private static HistoryLine Finished(StepFinished x, CaseView view, Extent extent)
    {
        var visit = view.Case.Visit(x.Step, x.Visit) ?? new StepVisit(x.Step, x.Visit, default) { Outcome = x.Outcome, Returned = x.Returned };
        var what = PlainText.Line(OutcomeText.Of(visit, view.Procedure.Find(x.Step)).Th, extent.Line);
        return new(x.Returned ? "↩️" : "✅", what, Row(view, x.Step, x.Visit, extent),
        [
            .. x.Reason is null ? [] : new[] { $"เหตุผล: {PlainText.Line(x.Reason, extent.Line)}" },
            .. x.Considered.Count == 0 ? [] : new[] { Considered(x.Considered, extent) },
        ]);
    }

    /// <summary>On which documents, in which version, it was decided.</summary>
    private static string Considered(IReadOnlyList<ConsideredDocument> documents, Extent extent)
    {
        var shown = documents.TakeLast(3).Select(d => $"{PlainText.Line(d.Name, extent.Line)} (ฉบับ {PlainText.Line(d.Version, 20)})");
        var rest = documents.Count > 3 ? $" และอีก {ThaiFormat.Number(documents.Count - 3)} ไฟล์" : "";
        return $"พิจารณาจาก: {string.Join(", ", shown)}{rest}";
    }

    private static string Row(CaseView view, string step, int visit, Extent extent)
    {
        var row = view.Procedure.Find(step) is { } found ? CaseHeader.RowAndTitle(found, extent) : step;
        return visit > 1 ? $"{row} (ครั้งที่ {ThaiFormat.Number(visit)})" : row;
    }
}

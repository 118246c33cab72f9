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
            CaseOpened x => new("📂", "เปิดเรื่อง", Cut(x.Subject), x.Early is { } early ? [$"เปิดก่อนกำหนด เหตุผล: {Cut(early)}"] : []),
            DocumentHandedIn x => HandedIn(x, view, extent),
            DocumentLost x => new("⚠️", "จัดเก็บไฟล์ไม่สำเร็จ", Cut(view.Case.Document(x.Document)?.FileName ?? "")),
            DocumentDelayed x => new("⏳", "คลังเอกสารยังไม่พร้อม เก็บไฟล์ไว้ก่อน", Cut(view.Case.Document(x.Document)?.FileName ?? "")),
            // The link stands on the row's card.
            MeetingLinked => null,
            MeetingScheduled x => new(
                "📅", "กำหนดการ", $"{ThaiFormat.ShortDate(x.Meeting.Start)} {ThaiFormat.Times(x.Meeting.Start, x.Meeting.End)}",
                $"สถานที่: {Cut(x.Meeting.Place)}", $"ผู้เข้าร่วม: {Signed.Names(x.Meeting.People, 3, extent.Line)}"),
            MeetingHeld x => new("📅", "จัดไปแล้ว", ThaiFormat.ShortDate(x.Meeting.On), x.Meeting.Place is { } at ? [$"สถานที่: {Cut(at)}", Row(view, x.Step, x.Visit, extent)] : [Row(view, x.Step, x.Visit, extent)]),
            EventDateEntered x => new("📅", EventDate(view, x, extent), ThaiFormat.ShortDate(x.Date), Row(view, x.Step, x.Visit, extent)),
            ParticipantsTold x => new("📨", "แจ้งผู้เข้าร่วม", Signed.Names(x.People.Select(p => view.Office.Directory.ById(p)?.Name.Th ?? p), 3, extent.Line)),
            MeetingCancelled x => new("📅", "ยกเลิกกำหนดการ", Row(view, x.Step, x.Visit, extent)),
            ParticipantsNamed x => new(
                "👥", "ระบุผู้เข้าร่วม", Signed.Names(x.People.Select(p => view.Office.Directory.ById(p)?.Name.Th ?? p), 3, extent.Line),
                Row(view, x.Step, x.Visit, extent)),
            ResolutionRecorded x => Resolved(x, view, extent),
            AddressPublished x => new("🌐", "เผยแพร่ที่", Cut(x.Address.OriginalString), Row(view, x.Step, x.Visit, extent)),
            // What a body resolved stands there by itself.
            LinkPassed { Kind: LinkKind.Resolution } => null,
            LinkPassed x => Passed(x, view, extent),
            StepFinished x => Finished(x, view, extent),
            CaseClosed => new("🏁", "ปิดเรื่อง", ""),
            CaseCancelled x => new("🚫", "ยกเลิกเรื่อง", "", $"เหตุผล: {Cut(x.Reason)}"),
            PersonUnreachable { Rejected: true } x => new("⚠️", "Teams ไม่รับการ์ด", Cut(view.Office.Directory.ById(x.Person)?.Name.Th ?? x.Person)),
            PersonUnreachable x => new("⚠️", "ส่งการ์ดไม่ถึง", Cut(view.Office.Directory.ById(x.Person)?.Name.Th ?? x.Person)),
            ReminderPosted or ReminderSnoozed or TargetMoved or Replanned => DeadlineHistory.Of(recorded.Event, view, extent),
            _ => AnswerHistory.Of(recorded.Event, view, extent),
        };
    }

    private static string EventDate(CaseView view, EventDateEntered x, Extent extent) =>
        view.Procedure.Find(x.Step)?.Window is WithinWindow { Event: { } happened } ? $"ระบุวันที่{PlainText.Line(happened.Th, extent.Line)}" : "ระบุวันที่";

    private static HistoryLine HandedIn(DocumentHandedIn x, CaseView view, Extent extent)
    {
        var what = view.Case.Document(x.Document) is { IsTable: true } ? "จัดทำตารางคำตอบ" : "แนบไฟล์";
        return new("📄", what, PlainText.Line(x.FileName, extent.Line),
        [
            Row(view, x.Step, x.Visit, extent),
            .. x.Respondent is null ? [] : new[] { AnswerHistory.Name(x.Respondent, view, extent) },
        ]);
    }

    private static HistoryLine Resolved(ResolutionRecorded x, CaseView view, Extent extent)
    {
        string Cut(string text) => PlainText.Line(text, extent.Line);
        var resolution = x.Resolution;
        return new("🏛️", $"มติ{Signed.Body(resolution.Body, view.Office, extent.Line)}", ResolutionText.Of(resolution.Result),
        [
            $"เลขที่ {Cut(resolution.Number)} การประชุม {Cut(resolution.Meeting)} {ThaiFormat.ShortDate(resolution.Date)}",
            .. resolution.Note is null ? [] : new[] { Cut(resolution.Note) },
            Row(view, x.Step, x.Visit, extent),
        ]);
    }

    private static HistoryLine Passed(LinkPassed x, CaseView view, Extent extent) => Line(
        "✅", OutcomeText.Of(x.Outcome, false, view.Procedure.Find(x.Step)), Row(view, x.Step, x.Visit, extent), x.Reason, x.Considered, extent);

    private static HistoryLine Finished(StepFinished x, CaseView view, Extent extent)
    {
        // Work that others looked at is over when the last of them endorses it.
        var endorsed = x.Outcome == Outcomes.Done && view.Case.Visit(x.Step, x.Visit) is { Passed.IsEmpty: false };
        var what = OutcomeText.Of(endorsed ? Outcomes.Endorsed : x.Outcome, x.Returned, view.Procedure.Find(x.Step));
        return Line(x.Returned ? "↩️" : "✅", what, Row(view, x.Step, x.Visit, extent), x.Reason, x.Considered, extent);
    }

    private static HistoryLine Line(
        string mark, Bilingual what, string row, string? reason, IReadOnlyList<ConsideredDocument> considered, Extent extent) => new(
        mark, PlainText.Line(what.Th, extent.Line), row,
        [
            .. reason is null ? [] : new[] { $"เหตุผล: {PlainText.Line(reason, extent.Line)}" },
            .. considered.Count == 0 ? [] : new[] { Considered(considered, extent) },
        ]);

    /// <summary>On which documents, in which version, it was decided.</summary>
    private static string Considered(IReadOnlyList<ConsideredDocument> documents, Extent extent)
    {
        var shown = documents.TakeLast(3).Select(d => $"{PlainText.Line(d.Name, extent.Line)} (ฉบับ {PlainText.Line(d.Version, 20)})");
        var rest = documents.Count > 3 ? $" และอีก {ThaiFormat.Number(documents.Count - 3)} ไฟล์" : "";
        return $"พิจารณาจาก: {string.Join(", ", shown)}{rest}";
    }

    internal static string Row(CaseView view, string step, int visit, Extent extent)
    {
        var row = view.Procedure.Find(step) is { } found ? CaseHeader.RowAndTitle(found, extent) : step;
        return view.Case.Visit(step, visit) is { } at ? row + RoundText.Behind(view, at) : row;
    }
}

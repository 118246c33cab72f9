using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>What a notification shows of a case's card, in one line.</summary>
internal static class CaseSummaries
{
    private const int Longest = 200;

    public static string Of(CardRef card, CaseView view)
    {
        var about = $"{PlainText.Line(view.Case.Subject, 80)} ({view.Case.Number})";
        return PlainText.Line(card.Kind switch
        {
            CardKind.Step when CaseCards.Row(card, view) is { } row => $"{OfRow(row)}: {about}",
            CardKind.Request when RequestView.Of(card, view) is { } request => $"{OfRequest(request)}: {about}",
            CardKind.Closing => $"ปิดเรื่องแล้ว: {about}",
            CardKind.FileLost => $"จัดเก็บไฟล์ไม่สำเร็จ กรุณาส่งใหม่: {about}",
            CardKind.FileDelayed => $"รับไฟล์ไว้แล้ว รอจัดเก็บ ไม่ต้องส่งใหม่: {about}",
            CardKind.Unreachable => view.Case.Rejected.Contains(card.Subject) ? $"Teams ไม่รับการ์ด: {about}" : $"ส่งถึงผู้รับผิดชอบไม่ได้: {about}",
            CardKind.Vacant => $"ตำแหน่งว่าง กรุณากำหนดผู้ปฏิบัติหน้าที่: {about}",
            CardKind.Overdue => $"{OverdueCard.Title(view, card).Th}: {about}",
            CardKind.Invitation => $"{InvitationCard.Title(view, card).Th}: {about}",
            CardKind.Assigned => $"{AssignedCard.Title(view).Th}: {about}",
            CardKind.Ended => $"เรื่องที่ท่านอนุมัติสิ้นสุดแล้ว: {about}",
            CardKind.TargetMoved => $"กำหนดใหม่ของงาน: {about}",
            CardKind.Channel => $"เรื่องใหม่: {about}",
            _ => about,
        }, Longest);
    }

    private static string OfRow(RowView row)
    {
        var place = $"{CaseHeader.Row(row.Step)} {PlainText.Line(row.Step.Title.Th, 60)}";
        if (row.IsFinished && row.Visit.Answers.Any(a => a.Late)) return $"มีคำตอบส่งล่าช้า {place}";
        if (row.IsFinished) return $"{OutcomeText.Of(row.Visit, row.Step).Th} {place}";
        if (row.Case.Status == CaseStatus.Cancelled) return $"ยกเลิกแล้ว {place}";
        return row.Link.Kind switch
        {
            LinkKind.Endorsement => $"โปรดพิจารณาเห็นชอบ {place}",
            LinkKind.Resolution => $"โปรดบันทึกมติ {place}",
            LinkKind.Approval or LinkKind.Choice => $"โปรดพิจารณา {place}",
            _ when row.Visit.Asked.Count > 0 && !row.Visit.Awaited.Any() => $"ตอบครบแล้ว {place}",
            _ when row.Case.TimeInRound(row.Visit) > 1 => $"ส่งกลับแก้ไข {place}",
            _ when row.Step is CheckStep => $"โปรดตรวจสอบ {place}",
            _ => $"งานใหม่ {place}",
        };
    }

    private static string OfRequest(RequestView request)
    {
        var row = request.Row;
        var place = $"{CaseHeader.Row(row.Step)} {PlainText.Line(row.Step.Title.Th, 60)}";
        if (row.Case.Status == CaseStatus.Cancelled) return $"ยกเลิกแล้ว {place}";
        return request.Answer switch
        {
            { Status: AnswerStatus.Accepted } => $"รับคำตอบแล้ว {place}",
            { Status: AnswerStatus.Returned } => $"ส่งกลับให้แก้ไขคำตอบ {place}",
            { } => $"ส่งคำตอบแล้ว {place}",
            null => $"ขอข้อมูล {place}",
        };
    }
}

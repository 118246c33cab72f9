using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Steps;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Cases;

/// <summary>One-line notification texts of a case's cards.</summary>
internal static class CaseSummaries
{
    private const int MaxLength = 200;

    public static string Summarize(CardRef card, CaseView view)
    {
        var about = $"{PlainText.Line(view.Case.Subject, 80)} ({view.Case.Number})";
        return PlainText.Line(card.Kind switch
        {
            CardKind.Step when CaseCards.StepOf(card, view) is { } stepView => $"{SummarizeStep(stepView)}: {about}",
            CardKind.Request when RequestView.Create(card, view) is { } request => $"{SummarizeRequest(request)}: {about}",
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
        }, MaxLength);
    }

    private static string SummarizeStep(StepView view)
    {
        var place = $"{CaseHeader.StepNumber(view.Step)} {PlainText.Line(view.Step.Title.Th, 60)}";
        if (view.IsFinished && view.Visit.Submissions.Any(a => a.Late)) return $"มีคำตอบส่งล่าช้า {place}";
        if (view.IsFinished) return $"{OutcomeText.Describe(view.Visit, view.Step).Th} {place}";
        if (view.Case.Status == CaseStatus.Cancelled) return $"ยกเลิกแล้ว {place}";
        return view.Stage.Kind switch
        {
            StageKind.Endorsement => $"โปรดพิจารณาเห็นชอบ {place}",
            StageKind.Resolution => $"โปรดบันทึกมติ {place}",
            StageKind.Approval or StageKind.Choice => $"โปรดพิจารณา {place}",
            StageKind.Work when view.Visit.Asked.Count > 0 && !view.Visit.Awaited.Any() => $"ตอบครบแล้ว {place}",
            StageKind.Work when view.Case.AttemptInRound(view.Visit) > 1 => $"ส่งกลับแก้ไข {place}",
            StageKind.Work => $"{StepCards.For(view.Step).NewWork} {place}",
            _ => throw new InvalidOperationException($"A stage {view.Stage.Kind} has no summary."),
        };
    }

    private static string SummarizeRequest(RequestView request)
    {
        var view = request.StepView;
        var place = $"{CaseHeader.StepNumber(view.Step)} {PlainText.Line(view.Step.Title.Th, 60)}";
        if (view.Case.Status == CaseStatus.Cancelled) return $"ยกเลิกแล้ว {place}";
        return request.Submission switch
        {
            { Status: SubmissionStatus.Accepted } => $"รับคำตอบแล้ว {place}",
            { Status: SubmissionStatus.Returned } => $"ส่งกลับให้แก้ไขคำตอบ {place}",
            { } => $"ส่งคำตอบแล้ว {place}",
            null => $"ขอข้อมูล {place}",
        };
    }
}

using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Cases;

/// <summary>Tells named participants (ผู้แทนสำนักงาน, ผู้เข้าร่วม) what they take part in, who named them, and what comes next.</summary>
internal static class AssignedCard
{
    public static AdaptiveCard Draw(CaseView view, DetailLevel detail) => CardLayout.Create(
        $"{view.Case.Number} {Title(view).Th}",
        [
            .. CaseHeader.Draw(view, Title(view), detail),
            .. view.Case.Status == CaseStatus.Cancelled ? [OutcomeSection.Ended(view, detail)] : TakesPart(view) ? Assigned(view, detail) : [],
        ],
        [Buttons.Do(new AskStatus(view.Case.Number), "ดูทั้งเรื่อง"), .. Buttons.Folder(view)]);

    public static Bilingual Title(CaseView view) =>
        view.Case.Status == CaseStatus.Cancelled ? new("ยกเลิกเรื่องที่ท่านได้รับมอบหมาย", "A case that you were assigned to was cancelled")
        : TakesPart(view) ? new("ท่านได้รับมอบหมายให้เข้าร่วม", "You are assigned to take part")
        : new("รายชื่อผู้เข้าร่วมเปลี่ยน ท่านไม่ได้อยู่ในรายชื่อแล้ว", "The participants changed; you are no longer one of them");

    private static bool TakesPart(CaseView view) => view.Viewer.Person is not { } viewer || view.Case.Participants.Contains(viewer.Id);

    private static IEnumerable<AdaptiveElement> Assigned(CaseView view, DetailLevel detail)
    {
        var names = view.Case.Participants.Select(p => view.Office.Directory.ById(p)?.Name.Th ?? p);
        yield return CardText.Fact("ผู้เข้าร่วม", SignatureText.Names(names, detail.Items, detail.Line));
        var (named, approval) = (view.Stored.Events.LastOrDefault(e => e.Event is ParticipantsNamed), Approval(view));
        if (named is not null)
            yield return CardText.Fact(named.By == approval?.By ? "มอบหมายโดย" : "เสนอชื่อโดย", $"{SignatureText.By(named.By, view.Office, detail.Line)} {ThaiFormat.ShortMoment(named.At)}");
        if (approval is { By: { } by, FinishedAt: { } at } && by != named?.By)
            yield return CardText.Fact("อนุมัติโดย", $"{SignatureText.By(by, view.Office, detail.Line)} {ThaiFormat.ShortMoment(at)}");
        foreach (var field in view.Procedure.Fields.Where(f => view.Case.Fields.ContainsKey(f.Key)))
            yield return CardText.Fact(PlainText.Line(field.Label.Th, detail.Line), PlainText.Line(view.Case.Fields[field.Key], detail.Line));
        if (view.Procedure.Steps.FirstOrDefault(s => s.AsksParticipants && view.Case.VisitCount(s.Key) == 0) is { } report)
            yield return CardText.Plain($"เมื่อถึงข้อ {ThaiFormat.Number(report.Row)} “{PlainText.Line(report.Title.Th, detail.Line)}” บอตจะส่งแบบรายงานถึงท่านในแชตนี้");
    }

    /// <summary>The approval that confirmed the participants; null if naming them needed no approval.</summary>
    private static StepVisit? Approval(CaseView view) =>
        view.Stored.Events.LastOrDefault(e => e.Event is ParticipantsTold)?.Event is ParticipantsTold told
            && view.Case.FindVisit(told.Step, told.Visit) is { } visit && ApprovalChain.ApproversAt(view.Procedure, visit).Any() ? visit : null;
}

using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Delegations;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.People;
using static OnesqaBot.Cards.Tests.CardOffice;

namespace OnesqaBot.Cards.Tests;

/// <summary>The cards of assignments that are given to a person.</summary>
internal static class DelegationGallery
{
    public static IEnumerable<(string Name, DrawnCard Card)> All()
    {
        var (work, decision) = (Opened(), AtApproval());
        yield return ("delegation-form", DelegationCard.Draw(work.For(Officer), work.Case.Current!, null, Colleague.Id));
        yield return ("delegation-form-decision", DelegationCard.Draw(decision.For(Director), decision.Case.Current!, null));
        var given = Give(Opened(), Officer, Colleague, "ขอก่อนวันศุกร์ ข้อมูลอยู่ในแฟ้มเดิม");
        yield return ("row-delegated-receiver", Row(given, Colleague));
        yield return ("row-delegated-giver", Row(given, Officer));
        yield return ("row-delegated-others-view", Row(given, Director));
        yield return ("case-delegated-status", StatusCard.Draw(given.For(Officer)));
        var decided = Give(AtApproval(), Director, Deputy, null);
        yield return ("row-delegated-decision", Row(decided, Deputy));
        decided.Act(Deputy, (id, v) => new Approve(id, CaseStory.Number, v.Step, v.VisitNumber, "แจ้งกระทรวงก่อน"));
        yield return ("row-delegated-decision-done", CaseCards.Draw(new CardRef(CardKind.Step, "approve-coordination", 1), decided.For(Director)));
        yield return ("case-delegated-history", HistoryCard.Draw(decided.For(Officer)));
        var returned = Give(Opened(), Officer, Colleague, null).Act(Colleague, (id, v) => new CompleteStep(id, CaseStory.Number, v.Step, v.VisitNumber, "ส่งภายหลัง"))
            .HandedIn("บันทึกขออนุมัติ.docx").Filed().Done().Returned("ขอข้อมูลเพิ่ม");
        yield return ("row-delegated-before", Row(returned, Officer));
    }

    private static CaseStory Opened() => new CaseStory(MouForCards.Procedure).Opened();

    private static CaseStory AtApproval() => Opened().HandedIn("รายงานวิเคราะห์ MQA.pdf").Filed().Done().HandedIn("บันทึกขออนุมัติ.docx").Filed().Done();

    private static CaseStory Give(CaseStory story, Person by, Person to, string? note) =>
        story.Act(by, (id, v) => new DelegateStep(id, CaseStory.Number, v.Step, v.VisitNumber, to.Id, note));

    private static DrawnCard Row(CaseStory story, Person viewer) => CaseCards.Draw(story.Row, story.For(viewer));
}

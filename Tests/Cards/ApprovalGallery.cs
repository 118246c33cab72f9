using OnesqaBot.Cards.Approvals;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Recalls;
using static OnesqaBot.Cards.Tests.CardOffice;

namespace OnesqaBot.Cards.Tests;

/// <summary>The cards of several papers that are approved with one confirmation.</summary>
internal static class ApprovalGallery
{
    public static IEnumerable<(string Name, DrawnCard Card)> All()
    {
        var (story, second) = (Submitted(), new CaseStory(MouForCards.Procedure).Opened().Done("ส่งภายหลัง").Done("ส่งภายหลัง").Returned("ขอข้อมูลเพิ่ม").Done("ส่งภายหลัง").Done("ส่งภายหลัง"));
        yield return ("several-form", ApproveSeveralCard.Draw([(story.For(Director), story.Case.Current!), (second.For(Director), second.Case.Current!)], 3));
        var visit = story.Case.Current!;
        var paper = Paper.ForVisit(CaseStory.Number, visit);
        story.Act(Director, (id, v) => new Approve(id, CaseStory.Number, v.Step, v.VisitNumber) { Reading = Reading.NotOpened });
        yield return ("several-history", HistoryCard.Draw(story.For(Officer)));
        second.Act(Officer, (id, v) => new Recall(id, CaseStory.Number, v.Step, v.VisitNumber, "แนบผิดฉบับ"));
        yield return ("several-result", ApprovedSeveralCard.Draw(
            [
                new PaperResult(paper, story.For(Director), null),
                new PaperResult(paper, second.For(Director), new AlreadyFinished(second.Case.FindVisit(visit.Step, 2)!)),
                new PaperResult(paper, null, null, IsSettled: false),
            ],
            story.For(Director).Office));
    }

    private static CaseStory Submitted() =>
        new CaseStory(MouForCards.Procedure).Opened().HandedIn("รายงานวิเคราะห์ MQA.pdf").Filed().Done().HandedIn("บันทึกขออนุมัติ.docx").Filed().Done();
}

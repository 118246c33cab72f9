using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Recalls;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Recalls;
using OnesqaBot.Workflow.People;
using static OnesqaBot.Cards.Tests.CardOffice;

namespace OnesqaBot.Cards.Tests;

/// <summary>The cards of submitted work that is taken back.</summary>
internal static class RecallGallery
{
    public static IEnumerable<(string Name, DrawnCard Card)> All()
    {
        var story = Submitted();
        yield return ("recall-offered", CaseCards.Draw(new CardRef(CardKind.Step, "request-coordination", 1), story.For(Officer)));
        yield return ("recall-form", RecallCard.Draw(story.For(Officer), story.Case.Current!));
        yield return ("recall-choice", RecallChoiceCard.Draw([(story.For(Officer), story.Case.Current!), (Submitted().For(Officer), story.Case.Current!)]));
        var decision = story.Row;
        story.Act(Officer, (id, v) => new Recall(id, CaseStory.Number, v.Step, v.VisitNumber, "แนบบันทึกผิดฉบับ"));
        yield return ("recalled-decider", CaseCards.Draw(decision, story.For(Director)));
        yield return ("recalled-work", Row(story, Officer));
        yield return ("case-recalled-history", HistoryCard.Draw(story.For(Officer)));
        story.HandedIn("บันทึกขออนุมัติ ฉบับแก้ไข.docx").Filed(hash: 'b').Done();
        yield return ("recalled-second-round", Row(story, Director));
    }

    private static CaseStory Submitted() =>
        new CaseStory(MouForCards.Procedure).Opened().HandedIn("รายงานวิเคราะห์ MQA.pdf").Filed().Done().HandedIn("บันทึกขออนุมัติ.docx").Filed().Done();

    private static DrawnCard Row(CaseStory story, Person viewer) => CaseCards.Draw(story.Row, story.For(viewer));
}

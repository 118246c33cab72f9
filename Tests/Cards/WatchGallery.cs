using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Watching;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Watching;
using static OnesqaBot.Cards.Tests.CardOffice;

namespace OnesqaBot.Cards.Tests;

/// <summary>The cards of whoever watches a case that is not their own.</summary>
internal static class WatchGallery
{
    public static IEnumerable<(string Name, DrawnCard Card)> All()
    {
        var story = new CaseStory(MouForCards.Procedure).Opened().HandedIn("รายงานวิเคราะห์ MQA.pdf").Filed().Done().HandedIn("บันทึกขออนุมัติ.docx").Filed().Done();
        yield return ("watch-choice", WatchCard.Draw(story.For(Deputy)));
        story.Watched(Deputy, WatchScope.Steps);
        yield return ("watch-choice-watched", WatchCard.Draw(story.For(Deputy)));
        yield return ("case-status-watched", StatusCard.Draw(story.For(Deputy)));
        var card = new CardRef(CardKind.Watched, "approve-coordination", 1);
        story.Approved();
        yield return ("case-watched", CaseCards.Draw(card, story.For(Deputy)));
        yield return ("case-thread-step", CaseCards.Draw(card, story.For(null), ["29:somchai"]));
        yield return ("case-watched-history", HistoryCard.Draw(story.For(Deputy)));
        yield return ("case-watched-taken-back", CaseCards.Draw(card, story.TookBack(Director).For(Deputy)));
        yield return ("case-thread-taken-back", CaseCards.Draw(card, story.For(null), ["29:somchai"]));
        var again = new CaseStory(MouForCards.Procedure).Opened().Done("ไม่มีเอกสาร").Done("ไม่มีเอกสาร").Returned("ขอตัวเลขงบประมาณ").Done("ไม่มีเอกสาร").Done("ไม่มีเอกสาร").Watched(Deputy, WatchScope.Steps).Approved();
        yield return ("case-watched-again", CaseCards.Draw(card with { Visit = 2 }, again.For(Deputy)));
        yield return ("case-thread-step-again", CaseCards.Draw(card with { Visit = 2 }, again.For(null), ["29:somchai"]));
        yield return ("case-thread-ended", CaseCards.Draw(new(CardKind.Ended), story.Cancelled("หน่วยงานต่างประเทศขอชะลอความร่วมมือ").For(null), ["29:somchai"]));
    }
}

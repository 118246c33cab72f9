using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Inquiries;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.People;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>ติดตามเรื่อง: somebody follows a case that is not their own.</summary>
[Trait("Culture", "Any")]
public sealed class WatchTests
{
    [Fact]
    public void Each_finished_step_and_the_end_is_told_once_and_nothing_else()
    {
        var run = CaseRun.At("approve-coordination");
        Assert.Equal(new WatchChosen(WatchScope.Steps), Assert.Single(CaseRun.AssertAccepted(Watch(run, "niran")).Events).Event);
        // A question, its answer and a file are no steps.
        CaseRun.AssertAccepted(run.Send(new Inquire(run.NextId, CaseRun.Number, run.Current.Step, 1, "งบเท่าใด"), "somchai"));
        Assert.Empty(Notified(CaseRun.AssertAccepted(run.Send(new AnswerInquiry(run.NextId, CaseRun.Number, run.Current.Step, 1, 1, "หนึ่งล้าน"), "malee"))));
        Assert.Equal(["Watched/approve-coordination/1/ niran"], Notified(CaseRun.AssertAccepted(run.Approve("somchai"))));

        Assert.Equal(CaseText.State(run.State), CaseText.State(CaseFold.Replay(run.Events)));
    }

    [Fact]
    public void At_the_end_one_card_tells_of_the_end_alone()
    {
        var run = CaseRun.At("archive-mou");
        CaseRun.AssertAccepted(Watch(run, "niran"));
        CaseRun.AssertAccepted(Watch(run, "somchai", WatchScope.End));
        Assert.Equal(["Ended//0/ niran", "Ended//0/ somchai"], Notified(CaseRun.AssertAccepted(run.Done("malee", "ไม่มี"))));
        Assert.Equal(CaseStatus.Closed, run.State!.Status);
        run.Refused<CaseEnded>(r => Watch(r, "prasert"));
    }

    [Fact]
    public void A_return_and_a_recall_move_the_case_too()
    {
        var run = CaseRun.At("approve-coordination");
        CaseRun.AssertAccepted(Watch(run, "niran"));
        Assert.Equal(["Watched/approve-coordination/1/ niran"], Notified(CaseRun.AssertAccepted(run.Return("somchai"))));
        while (run.Current.Step != "approve-coordination") CaseRun.AssertAccepted(run.Done("malee", "ไม่มี"));
        Assert.Equal(["Watched/approve-coordination/2/ niran"], Notified(CaseRun.AssertAccepted(run.Send(new Cases.Recalls.Recall(run.NextId, CaseRun.Number, run.Current.Step, 2, "แก้ไข"), "malee"))));
    }

    [Fact]
    public void Whoever_acts_and_whoever_gets_the_next_steps_card_are_not_told_twice()
    {
        var run = CaseRun.At("request-coordination");
        CaseRun.AssertAccepted(Watch(run, "somchai"));
        // The director gets the paper itself, then decides it.
        Assert.Empty(Notified(CaseRun.AssertAccepted(run.Done("malee", "ไม่มี"))));
        Assert.Empty(Notified(CaseRun.AssertAccepted(run.Approve("somchai"))));
        Assert.Equal(["Watched/draft-mou/1/ somchai"], Notified(CaseRun.AssertAccepted(run.Done("malee", "ไม่มี"))));
    }

    [Fact]
    public void Owners_do_not_watch_and_whoever_stops_is_told_nothing_more()
    {
        var run = CaseRun.At("approve-coordination");
        Assert.Equal(WatchFault.OwnCase, run.Refused<CannotWatch>(r => Watch(r, "malee")).Fault);
        Assert.Equal(WatchFault.NotWatched, run.Refused<CannotWatch>(r => Watch(r, "niran", WatchScope.None)).Fault);
        CaseRun.AssertAccepted(Watch(run, "niran"));
        Assert.IsType<Repeated>(Watch(run, "niran"));
        // Only whoever decided chooses the end alone.
        run.Refused<NotPossibleHere>(r => Watch(r, "niran", WatchScope.End));
        CaseRun.AssertAccepted(Watch(run, "niran", WatchScope.None));
        Assert.Empty(Notified(CaseRun.AssertAccepted(run.Approve("somchai"))));
    }

    [Fact]
    public void The_office_says_which_positions_may_and_those_who_stopped_holding_them_can_still_stop()
    {
        var run = CaseRun.At("approve-coordination");
        CaseRun.AssertAccepted(Watch(run, "niran"));
        run.Directory = Watchers("head-of-policy-work");
        Assert.Equal(WatchFault.NotAllowed, run.Refused<CannotWatch>(r => Watch(r, "prasert")).Fault);
        CaseRun.AssertAccepted(Watch(run, "orathai"));
        CaseRun.AssertAccepted(Watch(run, "niran", WatchScope.None));
        run.Directory = Watchers();
        run.Refused<CannotWatch>(r => Watch(r, "somchai"));
        CaseRun.AssertAccepted(run.Approve("somchai"));
        CaseRun.AssertAccepted(Watch(run, "somchai", WatchScope.End));
    }

    [Fact]
    public void A_decision_that_is_taken_back_leaves_the_watch_and_changes_the_card()
    {
        var run = CaseRun.At("approve-coordination");
        CaseRun.AssertAccepted(Watch(run, "niran"));
        CaseRun.AssertAccepted(run.Approve("somchai"));
        CaseRun.AssertAccepted(Watch(run, "prasert"));
        var back = CaseRun.AssertAccepted(run.Send(new TakeBack(run.NextId, CaseRun.Number, "approve-coordination", 1), "somchai"));
        Assert.Contains(new RefreshCards(new CardRef(CardKind.Watched, "approve-coordination", 1)), back.Effects);
        Assert.Equal(["niran", "prasert"], run.State!.Watchers.Keys);
        Assert.Equal(CaseText.State(run.State), CaseText.State(CaseFold.Replay(run.Events.Select(CaseText.RoundTrip))));
    }

    [Fact]
    public void What_an_earlier_version_recorded_is_a_watch_of_the_end()
    {
        var run = CaseRun.At("draft-mou");
        var somchai = run.Events.First(e => e.By.Person == "somchai").By;
        var next = CaseFold.Apply(run.State, new RecordedEvent(run.State!.Version + 1, "old", run.Now, somchai, new EndNoticeChosen("approve-coordination", 1, true)));
        Assert.Equal(WatchScope.End, next.WatchOf("somchai"));
        Assert.Empty(CaseFold.Apply(next, new RecordedEvent(next.Version + 1, "old2", run.Now, somchai, new EndNoticeChosen("approve-coordination", 1, false))).Watchers);
    }

    private static StaffDirectory Watchers(params string[] positions)
    {
        var office = Definitions.EmbeddedDefinitions.People();
        return new([.. office.Positions], office.People, [.. office.Acting], office.Units, office.Bodies, office.Administrators, office.Lines, positions);
    }

    private static Decision Watch(CaseRun run, string person, WatchScope scope = WatchScope.Steps) => run.Send(new Watch(run.NextId, CaseRun.Number, scope), person);

    private static IEnumerable<string> Notified(Accepted accepted) =>
        accepted.Effects.OfType<ShowCard>().Where(s => s.Card.Kind is CardKind.Watched or CardKind.Ended).Select(s => $"{s.Card} {s.To.Person}");
}

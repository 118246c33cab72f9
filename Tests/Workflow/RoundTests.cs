using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Steps.Resolutions;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>A span of rows repeats, each round with its own documents and decisions.</summary>
public sealed class RoundTests
{
    [Fact]
    public void A_month_follows_a_month_and_what_belongs_to_a_quarter_comes_at_its_end()
    {
        var run = CaseRun.Start("performance-monitoring", "niran");
        Assert.Equal("m10", run.Current.Round);
        run.AdvanceTo("request-circular", "m11");
        Assert.DoesNotContain(run.State!.Visits, v => v.Step == "publish-results");
        Assert.Equal(["monitoring-meeting", "onesqa-board"], run.State.FindVisit("present-results", 1)!.Resolutions.Select(r => r.Body));
        run.AdvanceTo("publish-results");
        Assert.Equal("m12", run.Current.Round);
        Assert.Equal(
            ["monitoring-meeting", "onesqa-board", "minister", "audit-committee"],
            run.State.FindVisit("present-results", 3)!.Resolutions.Select(r => r.Body));
        run.AdvanceTo("request-circular", "m01");
    }

    [Fact]
    public void The_case_closes_after_the_last_round()
    {
        var run = CaseRun.Start("performance-monitoring", "niran");
        while (run.State!.Status == CaseStatus.Open) run.FinishStage();
        Assert.Equal(CaseStatus.Closed, run.State.Status);
        Assert.Equal(12, run.State.VisitCount("approve-summary"));
        Assert.Equal(4, run.State.VisitCount("publish-results"));
        Assert.Equal(run.Procedure.Rounds!.Rounds.Select(r => r.Key), run.State.Visits.Where(v => v.Step == "request-circular").Select(v => v.Round));
        Assert.All(run.State.Visits, v => Assert.Equal(1, run.State.AttemptInRound(v)));
        Assert.Equal(CaseText.State(run.State), CaseText.State(CaseFold.Replay(run.Events.Select(CaseText.RoundTrip))));
    }

    [Fact]
    public void Documents_of_one_round_do_not_count_for_another()
    {
        var run = CaseRun.Start("performance-monitoring", "niran");
        run.HandIn("niran", "d1", "circular-request");
        CaseRun.AssertAccepted(run.Done("niran"));
        run.AdvanceTo("request-circular", "m11");
        Assert.Equal("circular-request", Assert.Single(run.Refused<DocumentsMissing>(r => r.Done("niran")).Documents).Key);
    }

    [Fact]
    public void A_return_stays_in_its_round()
    {
        var run = CaseRun.Start("performance-monitoring", "niran").AdvanceTo("approve-summary", "m11");
        CaseRun.AssertAccepted(run.Return("somchai", "ขอกราฟ"));
        Assert.Equal(("summarise-results", "m11", 2), (run.Current.Step, run.Current.Round, run.State!.AttemptInRound(run.Current)));
        Assert.Equal(3, run.Current.VisitNumber);
    }

    [Fact]
    public void Answers_of_one_round_are_not_those_of_the_next()
    {
        var run = CaseRun.Start("performance-monitoring", "niran").AdvanceTo("collect-reports", "m11");
        Assert.Empty(run.Current.Submissions);
        Assert.Equal(run.Directory.Units.Count, run.Current.Awaited.Count());
    }

    /// <summary>January's reports are due on 1 February, while the board hears of December's results when it meets.</summary>
    [Fact]
    public void The_next_month_begins_while_the_board_is_told_of_the_last_one()
    {
        var run = CaseRun.Start("performance-monitoring", "niran").AdvanceTo("present-results", "m12");
        Assert.Equal([("present-results", "m12"), ("request-circular", "m01")], Open(run));
        Assert.Equal(("request-circular", "m01"), (run.State!.Current!.Step, run.State.Current.Round));

        // Both may be worked on, in any order.
        var january = run.State.Current;
        CaseRun.AssertAccepted(run.Send(new CompleteStep(run.NextId, CaseRun.Number, january.Step, january.VisitNumber, "ไม่มี"), "niran"));
        Assert.Equal([("present-results", "m12"), ("write-circular", "m01")], Open(run));
        run.FinishStep();
        Assert.Equal([("write-circular", "m01"), ("publish-results", "m12")], Open(run));
        run.FinishStep();
        Assert.Equal([("write-circular", "m01")], Open(run));
        Assert.Equal(CaseText.State(run.State), CaseText.State(CaseFold.Replay(run.Events.Select(CaseText.RoundTrip))));
    }

    [Fact]
    public void What_the_board_sends_back_does_not_begin_the_next_month_again()
    {
        var run = CaseRun.Start("performance-monitoring", "niran").AdvanceTo("present-results", "m12");
        while (run.Stage.Kind != Procedures.StageKind.Resolution) run.FinishStage();
        CaseRun.AssertAccepted(run.Resolve("niran", ResolutionResult.Returned, "ขอกราฟ"));
        Assert.Equal([("request-circular", "m01"), ("summarise-results", "m12")], Open(run));
        run.AdvanceTo("present-results", "m12");
        Assert.Single(run.State!.Visits, v => v.Step == "request-circular" && v.Round == "m01");
    }

    [Fact]
    public void Whoever_has_the_earlier_month_finds_it_in_the_list_and_it_has_no_share_in_the_dates_of_the_next()
    {
        var run = CaseRun.Start("performance-monitoring", "niran").AdvanceTo("present-results", "m12");
        var summary = CaseSummary.FromCase(run.State!, run.Procedure, run.Holidays);
        var earlier = Assert.Single(summary.Assignments, a => a.EarlierRound is not null);
        Assert.Equal(("present-results", "m12"), (earlier.Step, earlier.EarlierRound));
        var seen = summary.ForAssignment(earlier);
        Assert.Equal(("present-results", "m12", null), (seen.Step, seen.Round, seen.Due));
        Assert.Equal("m01", summary.Round);
        Assert.Same(summary, summary.ForAssignment(summary.Assignments[0]));
    }

    [Fact]
    public void Who_snoozes_the_earlier_month_is_not_reminded_of_it_but_still_of_the_present_one()
    {
        var run = CaseRun.Start("performance-monitoring", "niran").AdvanceTo("present-results", "m12");
        var visit = run.Current;
        CaseRun.AssertAccepted(run.Send(new SnoozeReminders(run.NextId, CaseRun.Number, visit.Step, visit.VisitNumber, 2), "niran"));
        var summary = CaseSummary.FromCase(run.State!, run.Procedure, run.Holidays);
        var until = run.Holidays.AddWorkingDays(ThaiTime.Date(run.Now), 2);
        Assert.Equal(until, summary.ForAssignment(summary.Assignments.Single(a => a.EarlierRound is not null)).Snoozed["niran"]);
        Assert.Empty(summary.Snoozed);
    }

    private static IEnumerable<(string Step, string? Round)> Open(CaseRun run) => run.State!.OpenVisits.Select(v => (v.Step, v.Round));
}

using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Documents;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

public sealed class DecisionRuleTests
{
    [Fact]
    public void The_director_approves_what_lay_before_him()
    {
        var run = CaseRun.At("request-coordination");
        run.HandIn("malee", "d1", "coordination-memo");
        run.HandIn("malee", "d2");
        run.Filed("d1", "2.0");
        CaseRun.AssertAccepted(run.Done("malee"));
        var approved = Assert.IsType<StepFinished>(CaseRun.AssertAccepted(run.Approve("somchai")).Events[0].Event);
        Assert.Equal(new ConsideredDocument("d1", "a.pdf", "2.0", "00ff"), Assert.Single(approved.Considered));
        Assert.Equal((Outcomes.Approved, false, null), (approved.Outcome, approved.Returned, approved.Reason));
        Assert.Equal("draft-mou", run.Current.Step);
    }

    [Fact]
    public void What_is_sent_back_comes_to_the_step_that_prepared_it_a_second_time()
    {
        var run = CaseRun.At("approve-coordination");
        CaseRun.AssertAccepted(run.Return("somchai", "  หาหน่วยงานใหม่ "));
        Assert.Equal(("analyse-partner", 2), (run.Current.Step, run.Current.VisitNumber));
        var visit = run.State!.FindVisit("approve-coordination", 1)!;
        Assert.Equal((Outcomes.Returned, true, "หาหน่วยงานใหม่"), (visit.Outcome, visit.Returned, visit.Reason));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n ")]
    public void Sending_back_needs_a_reason(string? reason)
    {
        CaseRun.At("approve-coordination").Refused<ReasonNeeded>(r => r.Return("somchai", reason));
        CaseRun.At("decide-signing").Refused<ReasonNeeded>(r => r.Choose("somchai", "redraft", reason));
    }

    [Fact]
    public void A_reason_for_sending_back_fits_a_card()
    {
        var tooLong = new string('ก', CaseEngine.LongestReason + 1);
        Assert.Equal(CaseEngine.LongestReason, CaseRun.At("approve-coordination").Refused<TooLong>(r => r.Return("somchai", tooLong)).Longest);
        CaseRun.At("decide-signing").Refused<TooLong>(r => r.Choose("somchai", "redraft", tooLong));
        CaseRun.AssertAccepted(CaseRun.At("approve-coordination").Return("somchai", tooLong[1..]));
    }

    [Theory]
    [InlineData("signed", "archive-mou")]
    [InlineData("ceremony", "signing-ceremony")]
    [InlineData("redraft", "draft-mou")]
    public void Each_outcome_leads_to_its_row(string outcome, string step)
    {
        var run = CaseRun.At("decide-signing");
        var returns = outcome == "redraft";
        var finished = Assert.IsType<StepFinished>(CaseRun.AssertAccepted(run.Choose("somchai", outcome, "เหตุผล")).Events[0].Event);
        Assert.Equal((outcome, returns, returns ? "เหตุผล" : null), (finished.Outcome, finished.Returned, finished.Reason));
        Assert.Equal(step, run.Current.Step);
    }

    [Theory]
    [InlineData("approved")]
    [InlineData("SIGNED")]
    [InlineData("")]
    public void An_outcome_that_there_is_not_is_refused(string outcome) =>
        CaseRun.At("decide-signing").Refused<UnknownStep>(r => r.Choose("somchai", outcome));

    [Fact]
    public void A_decision_takes_no_files_and_is_not_marked_done()
    {
        foreach (var run in new[] { CaseRun.At("approve-coordination"), CaseRun.At("decide-signing") })
        {
            run.Refused<NotPossibleHere>(r => r.HandIn("somchai", "d"));
            run.Refused<NotPossibleHere>(r => r.Done("somchai", "x"));
            run.Refused<NotPossibleHere>(r => r.Schedule("somchai"));
        }

        CaseRun.At("approve-coordination").Refused<NotPossibleHere>(r => r.Choose("somchai", "approved"));
        CaseRun.At("decide-signing").Refused<NotPossibleHere>(r => r.Approve("somchai"));
    }

    [Fact]
    public void The_second_of_two_who_decide_learns_who_was_first()
    {
        var run = CaseRun.At("approve-coordination", SampleOffice.Directory.Holding("wanida", "director", "deputy-director"));
        var card = run.Current;
        run.Approve("somchai");
        var late = run.Refused<AlreadyFinished>(r => r.Send(new Return(r.NextId, CaseRun.Number, card.Step, card.VisitNumber, "x"), "wanida"));
        Assert.Equal(("somchai", Outcomes.Approved), (late.Visit.By!.Person, late.Visit.Outcome));
    }
}

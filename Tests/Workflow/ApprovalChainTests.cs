using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>เจ้าหน้าที่/หัวหน้างาน/หัวหน้าภารกิจ: each looks at it and passes it on, in order.</summary>
public sealed class ApprovalChainTests
{
    private static CaseRun Budget(StaffDirectory? directory = null) => CaseRun.Start("budget-request", "niran", directory);

    [Fact]
    public void Each_superior_is_asked_in_order_and_the_step_ends_with_the_last()
    {
        var run = Budget();
        var done = CaseRun.AssertAccepted(run.Done("niran", "ไม่มี"));
        Assert.Equal(new RepostCard(new CardRef(CardKind.Step, "plan-calendar", 1), Recipient.ForPerson("orathai")), Assert.Single(done.Effects.OfType<RepostCard>()));
        var first = CaseRun.AssertAccepted(run.Approve("orathai"));
        Assert.Equal(Recipient.ForPerson("prasert"), Assert.Single(first.Effects.OfType<RepostCard>()).To);
        CaseRun.AssertAccepted(run.Approve("prasert"));
        var row = run.State!.FindVisit("plan-calendar", 1)!;
        Assert.Equal((Outcomes.Done, "prasert", "niran"), (row.Outcome, row.By!.Person, row.Worker!.Person));
        Assert.Equal(["niran", "orathai"], row.CompletedStages.Select(p => p.By.Person));
        Assert.Equal("estimate-spending", run.Current.Step);
        Assert.Equal("niran", run.Assignee);
    }

    [Fact]
    public void A_superior_returns_it_to_whoever_did_the_step_and_the_chain_begins_anew()
    {
        var run = Budget();
        run.Done("niran", "ไม่มี");
        run.Approve("orathai");
        run.Refused<ReasonNeeded>(r => r.Return("prasert", " "));
        CaseRun.AssertAccepted(run.Return("prasert", "ปฏิทินผิดปี"));
        Assert.Equal(("plan-calendar", 2, 0), (run.Current.Step, run.Current.VisitNumber, run.Current.Stage));
        Assert.True(run.State!.FindVisit("plan-calendar", 1)!.Returned);
        run.Done("niran", "ไม่มี");
        Assert.Equal("orathai", run.Assignee);
    }

    [Fact]
    public void Nobody_takes_another_s_place_in_the_chain()
    {
        var run = Budget();
        run.Refused<NotYourStep>(r => r.Done("orathai", "ไม่มี"));
        run.Done("niran", "ไม่มี");
        run.Refused<NotYourStep>(r => r.Approve("prasert"));
        Assert.Equal("niran", run.Refused<StageAlreadyCompleted>(r => r.Approve("niran")).Stage.By.Person);
        run.Refused<NotPossibleHere>(r => r.Done("orathai", "ไม่มี"));
        run.Approve("orathai");
        Assert.Equal("orathai", run.Refused<StageAlreadyCompleted>(r => r.Approve("orathai")).Stage.By.Person);
    }

    [Fact]
    public void A_second_tap_does_not_count_for_the_next_stage()
    {
        // One person holds both posts of the chain, beside another: that person may act twice, but not with one button.
        var run = Budget(SampleOffice.Directory.Holding("orathai", "head-of-policy-work", "head-of-mission"));
        run.Done("niran", "ไม่มี");
        var actor = run.Directory.ActorFor(run.Directory.ById("orathai")!, ThaiTime.Date(run.Now));
        CaseRun.AssertAccepted(run.SendAsIs(new Approve("a", CaseRun.Number, "plan-calendar", 1) { Stage = run.Current.Stage }, actor));
        Assert.IsType<Refused>(run.SendAsIs(new Approve("b", CaseRun.Number, "plan-calendar", 1) { Stage = 1 }, actor));
    }

    [Fact]
    public void Who_holds_two_of_the_positions_is_asked_once()
    {
        var run = Budget(SampleOffice.Directory.Without("prasert").Holding("orathai", "head-of-policy-work", "head-of-mission"));
        run.Done("niran", "ไม่มี");
        Assert.Equal("orathai", run.Assignee);
        CaseRun.AssertAccepted(run.Approve("orathai"));
        Assert.Equal("estimate-spending", run.Current.Step);
    }

    [Fact]
    public void A_vacant_post_goes_up_the_line_and_is_asked_once_there()
    {
        var run = Budget(SampleOffice.Directory.Without("orathai"));
        run.Done("niran", "ไม่มี");
        Assert.Equal("prasert", run.Assignee);
        CaseRun.AssertAccepted(run.Approve("prasert"));
        Assert.Equal("estimate-spending", run.Current.Step);
    }

    [Fact]
    public void A_head_who_did_the_step_in_person_does_not_endorse_it()
    {
        // Nobody else is there to do the officer's work.
        var run = Budget();
        run.Directory = SampleOffice.Directory.Without("niran");
        CaseRun.AssertAccepted(run.Done("orathai", "ไม่มี"));
        Assert.Equal("prasert", run.Assignee);
        Assert.Equal("orathai", run.Refused<StageAlreadyCompleted>(r => r.Approve("orathai")).Stage.By.Person);
        CaseRun.AssertAccepted(run.Approve("prasert"));
        Assert.Equal("estimate-spending", run.Current.Step);
    }

    [Fact]
    public void An_endorsement_before_a_decision_returns_to_where_it_was_prepared()
    {
        var run = CaseRun.Start("performance-monitoring", "niran").AdvanceTo("approve-circular");
        Assert.Equal((StageKind.Endorsement, "wanida"), (run.Stage.Kind, run.Assignee));
        run.Refused<NotYourStep>(r => r.Approve("somchai"));
        CaseRun.AssertAccepted(run.Return("wanida", "แก้คำ"));
        Assert.Equal("write-circular", run.Current.Step);
        run.AdvanceTo("approve-circular");
        CaseRun.AssertAccepted(run.Approve("wanida"));
        CaseRun.AssertAccepted(run.Approve("somchai"));
        Assert.Equal(Outcomes.Approved, run.State!.FindVisit("approve-circular", 2)!.Outcome);
    }

    [Fact]
    public void The_deputy_who_acts_for_the_director_is_asked_once_as_director()
    {
        var run = CaseRun.Start("performance-monitoring", "niran");
        run.Directory = SampleOffice.Directory.Without("somchai");
        run.AdvanceTo("approve-circular");
        Assert.Equal(StageKind.Approval, run.Stage.Kind);
        CaseRun.AssertAccepted(run.Approve("wanida"));
        Assert.Equal("collect-reports", run.Current.Step);
    }

    [Fact]
    public void A_check_goes_on_or_back()
    {
        var run = Budget().AdvanceTo("check-details");
        run.Refused<ReasonNeeded>(r => r.Return("niran", null));
        CaseRun.AssertAccepted(run.Return("niran", "ไม่สอดคล้องกับแผน"));
        Assert.Equal("collect-details", run.Current.Step);
        run.AdvanceTo("check-details");
        CaseRun.AssertAccepted(run.Done("niran"));
        Assert.Equal("orathai", run.Assignee);
    }
}

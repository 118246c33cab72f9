using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>เจ้าหน้าที่ปฏิบัติการ/นักวิชาการ: two names of the working level. Either of them opens a case and does its rows.</summary>
public sealed class EitherOrTests
{
    [Theory]
    [InlineData("niran", "policy-officer")]
    [InlineData("suda", "policy-analyst")]
    public void The_officer_or_the_analyst_opens_the_case_and_does_its_rows_alone(string person, string position)
    {
        var run = CaseRun.Start("training-evaluation", person);
        Assert.Equal(position, run.State!.OpenedBy.Position);
        CaseRun.AssertAccepted(run.Done(person, "ไม่มี"));
        // Nobody endorses row ๑, and the record names the position that was really held.
        Assert.Equal((2, position), (run.Step.Row, run.State!.Visits[0].By!.Position));
    }

    [Fact]
    public void Either_may_go_on_with_the_others_case_and_nobody_else()
    {
        var run = CaseRun.Start("training-evaluation", "niran");
        Assert.Equal(["niran"], Responsible(run).Addressees.Select(p => p.Id));
        Assert.Equal(["niran", "suda"], Responsible(run).MayAct.Select(p => p.Id));
        run.Refused<NotYourStep>(r => r.Done("orathai", "ไม่มี"));
        run.Refused<NotYourStep>(r => r.Done("malee", "ไม่มี"));
        CaseRun.AssertAccepted(run.Done("suda", "ไม่มี"));
    }

    [Fact]
    public void If_nobody_holds_either_position_whoever_stands_in_for_them_has_the_row()
    {
        var run = CaseRun.Start("training-evaluation", "niran");
        run.Directory = SampleOffice.Directory.Without("niran", "suda");
        Assert.Equal(["orathai"], Responsible(run).MayAct.Select(p => p.Id));
        Assert.Equal("policy-officer-or-analyst", Responsible(run).Vacant);
        Assert.Contains(new Assignee.Position("policy-officer-or-analyst"), run.Directory.AssigneesFor(Actor(run.Directory, "orathai")));
    }

    [Fact]
    public void Acting_in_one_of_the_positions_is_enough()
    {
        var acting = EmbeddedDefinitions.People().With(new Acting("kanda", "policy-analyst", "suda", new(2026, 11, 1), new(2026, 11, 30)));
        Assert.Equal("policy-analyst", Actor(acting, "kanda").CapacityIn("policy-officer-or-analyst")!.Position);
        Assert.Equal(["niran", "suda", "kanda"], acting.Holders("policy-officer-or-analyst", new(2026, 11, 23)).Select(p => p.Id));
        Assert.Contains(new Assignee.Position("policy-officer-or-analyst"), acting.AssigneesFor(Actor(acting, "kanda")));
    }

    [Fact]
    public void Nobody_can_act_in_a_position_that_is_only_a_choice_of_others() => Assert.Equal(
        new ActingInvalid(ActingFault.HoldsIt),
        ActingRules.Judge(
            new("kanda", "policy-officer-or-analyst", null, new(2026, 11, 23), new(2026, 11, 30)), Actor(EmbeddedDefinitions.People(), "somchai"), EmbeddedDefinitions.People(), new(2026, 11, 23)));

    private static Responsible Responsible(CaseRun run) => Responsibility.Resolve(run.State!, run.Step, run.Directory, ThaiTime.Date(run.Now));

    private static Actor Actor(StaffDirectory directory, string person) => directory.ActorFor(directory.ById(person)!, new(2026, 11, 23));
}

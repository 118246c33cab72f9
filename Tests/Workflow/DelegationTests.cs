using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Steps.Collections;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>มอบหมาย: who holds an assignment gives it to a person by name.</summary>
[Trait("Culture", "Any")]
public sealed class DelegationTests
{
    [Fact]
    public void The_receiver_gets_the_card_and_acts_alone_with_both_names_in_the_record()
    {
        var run = CaseRun.At("analyse-partner");
        var given = CaseRun.AssertAccepted(Delegate(run, "malee", "kanda", " ช่วยตรวจด้วย "));
        Assert.Equal(new StepDelegated("analyse-partner", 1, null, "kanda", "ช่วยตรวจด้วย"), Assert.Single(given.Events).Event);
        Assert.Contains(new RepostCard(new CardRef(CardKind.Step, "analyse-partner", 1), Recipient.ForPerson("kanda")), given.Effects);
        Assert.Contains(new RefreshCards(new CardRef(CardKind.Step, "analyse-partner", 1)), given.Effects);

        Assert.Equal("malee", run.Refused<DelegatedAlready>(r => r.Done("malee", "ไม่มี")).Delegation.By.Person);
        var done = CaseRun.AssertAccepted(run.Done("kanda", "ไม่มี"));
        Assert.Equal(("kanda", "นางสาวมาลี ใจงาม"), (done.Events[0].By.Person, done.Events[0].By.DelegatedBy));
        // The card tells whoever gave it that it is done.
        Assert.Contains(new RepostCard(new CardRef(CardKind.Step, "analyse-partner", 1), Recipient.ForPerson("malee")), done.Effects);
        Assert.Empty(run.State!.FindVisit("analyse-partner", 1)!.Delegations);
    }

    [Theory]
    [InlineData("malee", "somsak", DelegationFault.NotInLine)]
    [InlineData("malee", "niran", DelegationFault.NotInLine)]
    [InlineData("malee", "malee", DelegationFault.Oneself)]
    [InlineData("malee", "nobody", DelegationFault.NotInLine)]
    [InlineData("malee", "", DelegationFault.NobodyChosen)]
    [InlineData("malee", null, DelegationFault.NobodyChosen)]
    public void Work_is_given_to_the_same_position_or_below(string by, string? to, DelegationFault fault) =>
        Assert.Equal(fault, CaseRun.At("analyse-partner").Refused<CannotDelegate>(r => Delegate(r, by, to)).Fault);

    [Fact]
    public void A_head_gives_a_submission_of_the_unit_to_an_officer_below()
    {
        var run = CaseRun.Start("budget-request", "niran").AdvanceTo("collect-details");
        var (visit, unit) = (run.Current, Respondent.Unit("policy-strategy"));
        CaseRun.AssertAccepted(run.Send(new DelegateStep(run.NextId, CaseRun.Number, visit.Step, 1, "suda", null, unit), "prasert"));
        Assert.Equal(["suda"], Responsible(run, Assignments.ForRespondent(run.Current, unit)).Addressees.Select(p => p.Id));
        Assert.Equal(unit, Assignments.ForRespondent(run.Current, unit).Respondent);
        run.Refused<DelegatedAlready>(r => r.Answer(unit, "prasert"));
        CaseRun.AssertAccepted(run.Answer(unit, "suda"));
        Assert.Equal(("suda", "policy-analyst", "นายประเสริฐ ทองดี"), (run.Current.SubmissionOf(unit)!.By.Person, run.Current.SubmissionOf(unit)!.By.Position, run.Current.SubmissionOf(unit)!.By.DelegatedBy));

        // A submission that is returned is with the unit again.
        CaseRun.AssertAccepted(run.Send(new ReturnSubmission(run.NextId, CaseRun.Number, visit.Step, 1, unit, "แก้ไข"), "niran"));
        Assert.Equal(["prasert"], Responsible(run, Assignments.ForRespondent(run.Current, unit)).Addressees.Select(p => p.Id));
    }

    [Fact]
    public void A_decision_is_given_only_to_whoever_may_decide_it()
    {
        var run = CaseRun.At("approve-coordination");
        Assert.Equal(DelegationFault.PreparedIt, run.Refused<CannotDelegate>(r => Delegate(r, "somchai", "malee")).Fault);
        Assert.Equal(DelegationFault.MayNotDecide, run.Refused<CannotDelegate>(r => Delegate(r, "somchai", "prasert")).Fault);
        CaseRun.AssertAccepted(Delegate(run, "somchai", "wanida"));
        run.Refused<DelegatedAlready>(r => r.Approve("somchai"));
        var approved = CaseRun.AssertAccepted(run.Approve("wanida"));
        Assert.Equal(("wanida", "deputy-director", "นายสมชาย วัฒนกุล"), (approved.Events[0].By.Person, approved.Events[0].By.Position, approved.Events[0].By.DelegatedBy));
    }

    [Fact]
    public void A_decision_is_given_to_an_acting_person_as_long_as_that_person_acts()
    {
        var run = CaseRun.At("approve-coordination");
        var day = ThaiTime.Date(run.Now);
        run.Directory = Acting(run.Directory, new Acting("prasert", "director", "somchai", day, day.AddDays(1)));
        CaseRun.AssertAccepted(Delegate(run, "somchai", "prasert"));
        run.Refused<NotYourStep>(r => r.Approve("wanida"));
        run.Now = run.Now.AddDays(2);
        run.Refused<NotYourStep>(r => r.Approve("prasert"));
        CaseRun.AssertAccepted(run.Approve("somchai"));
    }

    [Fact]
    public void It_does_not_cascade()
    {
        var run = CaseRun.At("analyse-partner");
        CaseRun.AssertAccepted(Delegate(run, "malee", "kanda"));
        Assert.Equal(DelegationFault.Cascade, run.Refused<CannotDelegate>(r => Delegate(r, "kanda", "malee")).Fault);
        run.Refused<DelegatedAlready>(r => Delegate(r, "malee", "somsak"));
    }

    [Theory]
    [InlineData("malee")]
    [InlineData("kanda")]
    public void It_comes_back_when_the_giver_reclaims_it_or_the_receiver_gives_it_back(string by)
    {
        var run = CaseRun.At("analyse-partner");
        CaseRun.AssertAccepted(Delegate(run, "malee", "kanda"));
        run.Refused<DelegatedAlready>(r => End(r, "niran"));
        var ended = CaseRun.AssertAccepted(End(run, by));
        Assert.Equal(new DelegationEnded("analyse-partner", 1, null, "kanda"), Assert.Single(ended.Events).Event);
        Assert.Equal(by == "kanda", ended.Effects.Contains(new RepostCard(new CardRef(CardKind.Step, "analyse-partner", 1), Recipient.ForPerson("malee"))));
        run.Refused<NotPossibleHere>(r => End(r, by));
        CaseRun.AssertAccepted(run.Done("malee", "ไม่มี"));
    }

    [Fact]
    public void It_ends_with_the_stage_and_a_returned_step_is_with_the_position_again()
    {
        var run = CaseRun.At("analyse-partner");
        CaseRun.AssertAccepted(Delegate(run, "malee", "kanda"));
        run.FinishStep();
        run.AdvanceTo("approve-coordination");
        CaseRun.AssertAccepted(run.Return("somchai"));
        Assert.Null(Responsible(run).Delegation);
        Assert.Equal(["malee"], Responsible(run).Addressees.Select(p => p.Id));
    }

    [Fact]
    public void The_receiver_of_work_may_not_decide_on_it()
    {
        // Malee holds a position that decides on what others of the same position prepared.
        var run = CaseRun.At("analyse-partner");
        CaseRun.AssertAccepted(Delegate(run, "malee", "kanda"));
        run.FinishStep();
        run.AdvanceTo("approve-coordination");
        Assert.Contains("kanda", Assignments.OpenIn(run.State!, run.Procedure)[0].ExcludedPeople);
    }

    [Fact]
    public void Who_leaves_the_office_leaves_the_assignment_with_the_position()
    {
        var run = CaseRun.At("analyse-partner");
        CaseRun.AssertAccepted(Delegate(run, "malee", "kanda"));
        Assert.Equal([new Assignee.Named("kanda"), new Assignee.Position("international-relations-officer")], Assignments.OpenIn(run.State!, run.Procedure)[0].Assignees);
        run.Directory = new([.. run.Directory.Positions], [.. run.Directory.People.Where(p => p.Id != "kanda")], run.Directory.Acting, run.Directory.Units, run.Directory.Bodies, run.Directory.Administrators);
        CaseRun.AssertAccepted(run.Done("malee", "ไม่มี"));
    }

    [Fact]
    public void Reminders_go_to_the_receiver_and_superiors_are_those_of_the_position_with_the_giver()
    {
        var run = CaseRun.At("analyse-partner");
        CaseRun.AssertAccepted(Delegate(run, "malee", "kanda"));
        while (run.Current.LastReminder?.Above.Contains("somsak") is not true)
        {
            run.Now = CaseSummary.FromCase(run.State!, run.Procedure, run.Holidays).NextReminderAt!.Value;
            CaseRun.AssertAccepted(run.SendAsIs(new PostReminder(run.NextId, CaseRun.Number, run.Now), null));
            Assert.DoesNotContain("kanda", run.Current.LastReminder!.Above);
        }

        Assert.Equal(["kanda"], run.Current.LastReminder!.People);
        Assert.Contains("malee", run.Current.LastReminder.Above);
    }

    [Fact]
    public void An_administrator_moves_what_waits_for_others_also_what_was_given_before()
    {
        var run = CaseRun.At("analyse-partner");
        run.Refused<NotYourStep>(r => Delegate(r, "ratana", "kanda"));
        run.Refused<NotAllowedToAdminister>(r => r.Send(Command(r, "kanda") with { AsAdministrator = true }, "malee"));
        CaseRun.AssertAccepted(run.Send(Command(run, "kanda") with { AsAdministrator = true }, "ratana"));
        Assert.Equal(("ratana", "head-of-general-affairs"), (run.Current.DelegationOf(null)!.By.Person, run.Current.DelegationOf(null)!.By.Position));
        Assert.IsType<Repeated>(run.Send(Command(run, "kanda") with { AsAdministrator = true }, "ratana"));
        CaseRun.AssertAccepted(run.Send(Command(run, "malee") with { AsAdministrator = true }, "ratana"));
        Assert.Equal("malee", Assert.Single(run.Current.Delegations).Person);
    }

    [Fact]
    public void What_is_finished_or_at_a_later_stage_is_not_given()
    {
        var run = CaseRun.Start("budget-request", "niran");
        CaseRun.AssertAccepted(run.Done("niran", "ไม่มี"));
        Assert.NotEqual(0, run.Current.Stage);
        run.Refused<StageAlreadyCompleted>(r => r.SendAsIs(Command(r, "suda"), r.Directory.ActorFor(r.Directory.ById("niran")!, ThaiTime.Date(r.Now))));
        var (step, stage) = (run.Current.Step, run.Current.Stage);
        CaseRun.AssertAccepted(run.Cancel("niran"));
        run.Refused<CaseEnded>(r => r.Send(new DelegateStep(r.NextId, CaseRun.Number, step, 1, "niran") { Stage = stage }, "orathai"));
    }

    [Fact]
    public void A_replay_gives_the_same_state()
    {
        var run = CaseRun.At("analyse-partner");
        CaseRun.AssertAccepted(Delegate(run, "malee", "kanda"));
        Assert.Equal(run.Current.Delegations, CaseFold.Replay(run.Events)!.Current!.Delegations);
        Assert.IsType<Repeated>(run.SendAsIs(run.Accepted[^1].Command, run.Accepted[^1].By));
    }

    [Fact]
    public void A_decision_taken_back_is_with_the_receiver_again()
    {
        var run = CaseRun.At("approve-coordination");
        CaseRun.AssertAccepted(Delegate(run, "somchai", "wanida"));
        CaseRun.AssertAccepted(run.Approve("wanida"));
        CaseRun.AssertAccepted(run.SendAsIs(new TakeBack(run.NextId, CaseRun.Number, "approve-coordination", 1), run.Directory.ActorFor(run.Directory.ById("wanida")!, ThaiTime.Date(run.Now))));
        Assert.Equal("wanida", Responsible(run).Delegation?.Person);
    }

    private static StaffDirectory Acting(StaffDirectory directory, Acting order) =>
        new([.. directory.Positions], directory.People, [.. directory.Acting, order], directory.Units, directory.Bodies, directory.Administrators, directory.Lines);

    private static Responsible Responsible(CaseRun run, Assignment? assignment = null) =>
        Responsibility.Resolve(assignment ?? Assignments.OpenIn(run.State!, run.Procedure)[0], run.State!.OpenedBy.Person, run.Directory, ThaiTime.Date(run.Now), run.Procedure.Id);

    private static DelegateStep Command(CaseRun run, string? to, string? note = null) => new(run.NextId, CaseRun.Number, run.Current.Step, run.Current.VisitNumber, to, note);

    private static Decision Delegate(CaseRun run, string by, string? to, string? note = null) => run.Send(Command(run, to, note), by);

    private static Decision End(CaseRun run, string by) => run.Send(new EndDelegation(run.NextId, CaseRun.Number, run.Current.Step, run.Current.VisitNumber), by);
}

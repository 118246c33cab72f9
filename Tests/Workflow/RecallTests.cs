using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Corrections;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Cases.Inquiries;
using OnesqaBot.Workflow.Cases.Recalls;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>ดึงกลับ: whoever submitted takes it back before it is decided.</summary>
[Trait("Culture", "Any")]
public sealed class RecallTests
{
    private const string Decision = "approve-coordination", Work = "request-coordination";

    private static readonly CardRef DecisionCard = new(CardKind.Step, Decision, 1);

    [Fact]
    public void The_work_is_with_its_preparer_again_and_whoever_held_the_paper_is_told()
    {
        var run = CaseRun.At(Decision);
        var recalled = CaseRun.AssertAccepted(Recall(run, "malee", " แนบผิดฉบับ "));
        var finished = Assert.IsType<StepFinished>(recalled.Events[0].Event);
        Assert.Equal((Decision, Outcomes.Recalled, true, "แนบผิดฉบับ"), (finished.Step, finished.Outcome, finished.Returned, finished.Reason));
        Assert.Empty(finished.Considered);
        Assert.Equal("malee", recalled.Events[0].By.Person);
        Assert.Equal((Work, 2), (run.Current.Step, run.Current.VisitNumber));
        Assert.Contains(new RepostCard(DecisionCard, Recipient.ForPerson("somchai")), recalled.Effects);
        Assert.Contains(new RefreshCards(DecisionCard), recalled.Effects);
        Assert.Contains(new RefreshCards(new CardRef(CardKind.Step, Work, 1)), recalled.Effects);
        Assert.Contains(new ShowCard(new CardRef(CardKind.Step, Work, 2), Recipient.ForPerson("malee")), recalled.Effects);
        // Nobody decided in anybody's place.
        Assert.DoesNotContain(recalled.Events, e => e.Event is PeoplePassedOver);

        // The work can be corrected, and is decided by the same people as before.
        CaseRun.AssertAccepted(run.Send(new CorrectCase(run.NextId, CaseRun.Number, new Dictionary<string, string>(CaseRun.Answers) { ["country"] = "เกาหลีใต้" }), "malee"));
        CaseRun.AssertAccepted(run.Done("malee", "ไม่มี"));
        run.Refused<NotYourStep>(r => r.Approve("malee"));
        CaseRun.AssertAccepted(run.Approve("somchai"));
        Assert.Equal(CaseText.State(run.State), CaseText.State(CaseFold.Replay(run.Events)));
    }

    [Fact]
    public void It_is_no_decision_that_is_taken_back_or_of_whose_end_one_hears()
    {
        var run = CaseRun.At(Decision);
        CaseRun.AssertAccepted(Recall(run, "malee"));
        run.Refused<CannotTakeBack>(r => r.Send(new TakeBack(r.NextId, CaseRun.Number, Decision, 1), "malee"));
        run.Refused<CannotWatch>(r => r.Send(new Watch(r.NextId, CaseRun.Number, WatchScope.End), "malee"));
        Assert.Null(run.State!.LastDecision);
        // Nobody has decided yet, so what the case was opened with can still be corrected.
        Assert.IsNotType<Refused>(run.Send(new CorrectCase(run.NextId, CaseRun.Number, CaseRun.Answers), "malee"));
    }

    [Fact]
    public void A_reason_is_needed_and_only_whoever_submitted_may()
    {
        var run = CaseRun.At(Decision);
        run.Refused<ReasonNeeded>(r => Recall(r, "malee", " "));
        run.Refused<TooLong>(r => Recall(r, "malee", new string('ก', CaseEngine.LongestReason + 1)));
        var refused = run.Refused<CannotRecall>(r => Recall(r, "niran"));
        Assert.Equal((RecallFault.NotYours, "malee"), (refused.Fault, refused.By!.Person));
        Assert.Equal(RecallFault.NotYours, run.Refused<CannotRecall>(r => Recall(r, "somchai")).Fault);
        Assert.Equal(RecallFault.NothingSubmitted, CaseRun.At("analyse-partner").Refused<CannotRecall>(r => Recall(r, "malee")).Fault);
    }

    [Fact]
    public void Whoever_acts_for_the_preparer_may_and_a_colleague_in_the_position_may_not()
    {
        var run = CaseRun.At(Decision, SampleOffice.Directory.Holding("kanda", "international-relations-officer"));
        Assert.Equal(RecallFault.NotYours, run.Refused<CannotRecall>(r => Recall(r, "kanda")).Fault);
        var day = ThaiTime.Date(run.Now);
        run.Directory = PassedOverTests.With(new Acting("suda", "international-relations-officer", "malee", day, day));
        var recalled = CaseRun.AssertAccepted(Recall(run, "suda"));
        Assert.Equal(("suda", "นางสาวมาลี ใจงาม"), (recalled.Events[0].By.Person, recalled.Events[0].By.ActingFor));
    }

    [Fact]
    public void In_a_chain_it_ends_with_the_first_endorsement()
    {
        var run = CaseRun.Start("budget-request", "niran");
        CaseRun.AssertAccepted(run.Done("niran", "ไม่มี"));
        var (step, visit) = (run.Current.Step, run.Current.VisitNumber);
        Assert.True(run.Current.Stage > 0);
        CaseRun.AssertAccepted(Recall(run, "niran"));
        Assert.Equal((step, visit + 1, 0), (run.Current.Step, run.Current.VisitNumber, run.Current.Stage));

        CaseRun.AssertAccepted(run.Done("niran", "ไม่มี"));
        CaseRun.AssertAccepted(run.Approve("orathai"));
        var refused = run.Refused<CannotRecall>(r => Recall(r, "niran"));
        Assert.Equal((RecallFault.Decided, "orathai"), (refused.Fault, refused.By!.Person));
    }

    [Fact]
    public void What_was_endorsed_on_the_way_cannot_be_recalled_from_the_next_step()
    {
        foreach (var procedure in Definitions.EmbeddedDefinitions.Procedures())
        {
            var run = CaseRun.Start(procedure.Id, SampleOffice.Directory.Holders(procedure.OpenedBy, new(2026, 11, 23))[0].Id);
            for (var turns = 0; turns < 60 && run.State!.Current is not null; turns++)
            {
                foreach (var work in run.State.OpenVisits.Select(v => SubmittedWork.For(run.State, v, procedure)).OfType<SubmittedWork>())
                {
                    Assert.True(procedure.Step(work.Decision.Step).Kind.Decides(procedure.Step(work.Decision.Step).ChainIn(work.Decision.Round)[work.Decision.Stage]));
                    Assert.All(work.Work.CompletedStages, s => Assert.Equal(Procedures.StageKind.Work, s.Kind));
                    Assert.Equal(work.By.Person, work.Work.Worker!.Person);
                    // It leads back to the same work in the same round, wherever it is.
                    var copy = CaseRun.From(run.State, procedure, run.Directory, run.Holidays, run.Now);
                    CaseRun.AssertAccepted(copy.Send(new Recall("r", CaseRun.Number, work.Decision.Step, work.Decision.VisitNumber, "แก้ไข"), work.By.Person));
                    Assert.Contains(copy.State!.OpenVisits, v => v.Step == work.Work.Step && v.Round == work.Work.Round && v.VisitNumber > work.Work.VisitNumber);
                }

                run.FinishStage();
            }
        }
    }

    [Fact]
    public void Of_a_decision_and_a_recall_at_once_one_wins_and_the_other_hears_which()
    {
        var run = CaseRun.At(Decision);
        CaseRun.AssertAccepted(run.Approve("somchai"));
        var late = run.Refused<CannotRecall>(r => Recall(r, "malee", step: Decision));
        Assert.Equal((RecallFault.Decided, "somchai"), (late.Fault, late.By!.Person));

        var other = CaseRun.At(Decision);
        CaseRun.AssertAccepted(Recall(other, "malee"));
        Assert.True(other.Refused<AlreadyFinished>(r => r.Send(new Approve(r.NextId, CaseRun.Number, Decision, 1), "somchai")).Visit.Recalled);
        Assert.True(other.Refused<AlreadyFinished>(r => Recall(r, "malee", step: Decision)).Visit.Recalled);
    }

    [Fact]
    public void After_a_decision_was_taken_back_it_can_be_recalled_and_the_works_card_shows_it()
    {
        var run = CaseRun.At(Decision);
        Assert.Contains(new RefreshCards(new CardRef(CardKind.Step, Work, 1)), CaseRun.AssertAccepted(run.Approve("somchai")).Effects);
        var back = CaseRun.AssertAccepted(run.Send(new TakeBack(run.NextId, CaseRun.Number, Decision, 1), "somchai"));
        Assert.Contains(new RefreshCards(new CardRef(CardKind.Step, Work, 1)), back.Effects);
        CaseRun.AssertAccepted(Recall(run, "malee"));
    }

    [Fact]
    public void A_paper_that_was_given_on_or_asked_about_is_recalled_from_whoever_has_it()
    {
        var run = CaseRun.At(Decision);
        CaseRun.AssertAccepted(run.Send(new DelegateStep(run.NextId, CaseRun.Number, Decision, 1, "wanida", null), "somchai"));
        CaseRun.AssertAccepted(run.Send(new Inquire(run.NextId, CaseRun.Number, Decision, 1, "งบเท่าใด"), "wanida"));
        var recalled = CaseRun.AssertAccepted(Recall(run, "malee"));
        Assert.Contains(new RepostCard(DecisionCard, Recipient.ForPerson("wanida")), recalled.Effects);
        Assert.Contains(new RefreshCards(CardRef.ForInquiry(Decision, 1, 1)), recalled.Effects);
        Assert.Empty(run.State!.FindVisit(Decision, 1)!.Delegations);
        Assert.Null(run.State.FindVisit(Decision, 1)!.OpenInquiry);
    }

    [Fact]
    public void The_same_recall_twice_is_one()
    {
        var run = CaseRun.At(Decision);
        var malee = run.Directory.ActorFor(run.Directory.ById("malee")!, ThaiTime.Date(run.Now));
        Recall recall = new("r", CaseRun.Number, Decision, 1, "แก้ไข");
        CaseRun.AssertAccepted(run.SendAsIs(recall, malee));
        Assert.IsType<Repeated>(run.SendAsIs(recall, malee));
    }

    private static Decision Recall(CaseRun run, string person, string? reason = "แนบผิดฉบับ", string? step = null) =>
        run.Send(new Recall(run.NextId, CaseRun.Number, step ?? run.Current.Step, step is null ? run.Current.VisitNumber : 1, reason), person);
}

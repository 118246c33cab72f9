using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

public sealed class TaskRuleTests
{
    [Fact]
    public void Done_with_its_documents_it_goes_on_without_a_reason()
    {
        var run = CaseRun.At("analyse-partner");
        Assert.Contains(new FileDocument("d1"), CaseRun.AssertAccepted(run.HandIn("malee", "d1", "analysis-report")).Effects);
        var done = CaseRun.AssertAccepted(run.Done("malee", "not needed"));
        var finished = Assert.IsType<StepFinished>(done.Events[0].Event);
        Assert.Equal((Outcomes.Done, false, null), (finished.Outcome, finished.Returned, finished.Reason));
        Assert.Equal("request-coordination", run.Current.Step);
        Assert.Contains(new ShowCard(new CardRef(CardKind.Step, "request-coordination", 1), Recipient.ForPerson("malee")), done.Effects);
        Assert.Contains(new RefreshCards(new CardRef(CardKind.Step, "analyse-partner", 1)), done.Effects);
    }

    [Fact]
    public void Without_an_expected_document_it_needs_a_reason()
    {
        var run = CaseRun.At("draft-mou");
        run.HandIn("malee", "d1", "mou-draft");
        Assert.Equal(["official-letter"], run.Refused<DocumentsMissing>(r => r.Done("malee", " ")).Documents.Select(d => d.Key));
        Assert.Equal("ใช้โทรศัพท์", Assert.IsType<StepFinished>(CaseRun.AssertAccepted(run.Done("malee", " ใช้โทรศัพท์ ")).Events[0].Event).Reason);
    }

    [Fact]
    public void A_lost_document_counts_as_missing_until_it_is_filed_after_all()
    {
        var run = CaseRun.At("analyse-partner");
        run.HandIn("malee", "d1", "analysis-report");
        run.Lost("d1");
        run.Refused<DocumentsMissing>(r => r.Done("malee"));
        CaseRun.AssertAccepted(run.Filed("d1"));
        CaseRun.AssertAccepted(run.Done("malee"));
    }

    [Fact]
    public void An_optional_document_is_not_missed() =>
        Assert.Equal(["signing-memo"], CaseRun.At("propose-signing").Refused<DocumentsMissing>(r => r.Done("malee")).Documents.Select(d => d.Key));

    [Fact]
    public void Any_other_file_may_be_handed_in_but_not_as_a_document_that_the_step_does_not_know()
    {
        var run = CaseRun.At("analyse-partner");
        CaseRun.AssertAccepted(run.HandIn("malee", "d1", name: "../../รายงาน.pdf"));
        Assert.Equal("รายงาน.pdf", Assert.Single(run.State!.Documents).FileName);
        run.Refused<UnknownStep>(r => r.HandIn("malee", "d2", "mou-draft"));
    }

    [Fact]
    public void A_reason_is_no_longer_than_a_card_takes() =>
        CaseRun.At("analyse-partner").Refused<TooLong>(r => r.Done("malee", new string('ก', CaseEngine.LongestReason + 1)));

    [Fact]
    public void A_task_is_not_approved_returned_chosen_or_scheduled()
    {
        var run = CaseRun.At("analyse-partner");
        run.Refused<NotPossibleHere>(r => r.Approve("malee"));
        run.Refused<NotPossibleHere>(r => r.Return("malee"));
        run.Refused<NotPossibleHere>(r => r.Choose("malee", "signed"));
        run.Refused<NotPossibleHere>(r => r.Schedule("malee"));
    }

    [Fact]
    public void The_last_step_closes_the_case()
    {
        var run = CaseRun.At("archive-mou");
        var closed = CaseRun.AssertAccepted(run.Done("kanda", "ไม่มี"));
        Assert.Equal([typeof(StepFinished), typeof(CaseClosed)], closed.Events.Select(e => e.Event.GetType()));
        Assert.Equal((CaseStatus.Closed, "kanda", run.Now), (run.State!.Status, run.State.EndedBy!.Person, run.State.EndedAt!.Value));
        Assert.Contains(new ShowCard(new CardRef(CardKind.Closing), Recipient.ForPerson("malee")), closed.Effects);
        Assert.Null(run.State.Current);
    }

    [Fact]
    public void A_step_that_was_finished_stays_as_it_is()
    {
        var run = CaseRun.At("request-coordination");
        var refusal = run.Refused<AlreadyFinished>(r => r.Send(new CompleteStep(r.NextId, CaseRun.Number, "analyse-partner", 1, "x"), "kanda"));
        Assert.Equal("malee", refusal.Visit.By!.Person);
    }

    [Theory]
    [InlineData("approve-coordination", 1)]
    [InlineData("analyse-partner", 2)]
    [InlineData("nothing", 1)]
    public void A_step_that_the_case_has_not_come_to_is_unknown(string step, int visit) =>
        CaseRun.At("analyse-partner").Refused<UnknownStep>(r => r.Send(new CompleteStep(r.NextId, CaseRun.Number, step, visit, "x"), "malee"));
}

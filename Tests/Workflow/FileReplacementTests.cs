using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Steps.Collections;
using OnesqaBot.Workflow.Steps.Publications;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>A wrong file is replaced or taken out until it is handed on; the events keep it.</summary>
public sealed class FileReplacementTests
{
    private const string Step = "analyse-partner", Report = "analysis-report";

    private static readonly Respondent It = Respondent.Unit("information-technology");

    [Fact]
    public void A_file_that_was_taken_out_is_missing_again()
    {
        var run = CaseRun.At(Step);
        run.HandIn("malee", "d1", Report, "virus.pdf");
        Assert.DoesNotContain(Missing(run), e => e.Key == Report);
        var taken = CaseRun.AssertAccepted(Withdraw(run, "malee", "d1"));
        Assert.Equal(new DocumentWithdrawn("d1", null), Assert.Single(taken.Events).Event);
        Assert.Contains(new RefreshCards(new CardRef(CardKind.Step, Step, 1), ForFile: true), taken.Effects);
        Assert.Contains(Missing(run), e => e.Key == Report);
        Assert.Equal("malee", run.State!.FindDocument("d1")!.Withdrawn!.By.Person);
        Assert.IsType<Repeated>(Withdraw(run, "malee", "d1"));
        Assert.Equal(CaseText.State(run.State), CaseText.State(CaseFold.Replay(run.Events.Select(CaseText.RoundTrip))));
    }

    [Fact]
    public void A_replaced_file_counts_no_more_and_is_not_put_before_the_director()
    {
        var run = CaseRun.At(Step);
        run.HandIn("malee", "wrong", Report);
        run.Filed("wrong");
        var taken = CaseRun.AssertAccepted(Replace(run, "malee", "right", "wrong"));
        Assert.Equal(new DocumentWithdrawn("wrong", "right"), taken.Events[^1].Event);
        run.Filed("right");
        Assert.Equal((false, true), (run.State!.FindDocument("wrong")!.Counts, run.State.FindDocument("right")!.Counts));
        // Whoever replaces it once more, a second late, adds a file and takes nothing away.
        Assert.IsType<DocumentHandedIn>(Assert.Single(CaseRun.AssertAccepted(Replace(run, "malee", "third", "wrong")).Events).Event);
        CaseRun.AssertAccepted(Withdraw(run, "malee", "third"));
        run.AdvanceTo("approve-coordination");
        run.Approve("somchai");
        var decided = run.State!.Visits.Single(v => v.Step == "approve-coordination");
        Assert.Equal(["right"], decided.Considered.Select(c => c.Document));
    }

    [Fact]
    public void Once_handed_on_a_file_stays_and_only_its_assignee_takes_it_out()
    {
        var run = CaseRun.At(Step);
        run.HandIn("malee", "d1", Report);
        run.Refused<NotYourStep>(r => Withdraw(r, "somchai", "d1"));
        run.Refused<NotPossibleHere>(r => Withdraw(r, "malee", "nothing"));
        run.Done("malee", "ไม่มี");
        run.Refused<AlreadyFinished>(r => r.Send(new WithdrawDocument(r.NextId, CaseRun.Number, Step, 1, "d1"), "malee"));
        run.Refused<NotPossibleHere>(r => Withdraw(r, "malee", "d1"));
        run.AdvanceTo("approve-coordination");
        run.Refused<NotPossibleHere>(r => Withdraw(r, "somchai", "d1"));
        // Returned, it is the officer's again.
        run.Return("somchai");
        while (run.Current.Step != Step && run.State!.Current!.Step != Step) run.FinishStage();
        CaseRun.AssertAccepted(Withdraw(run, "malee", "d1"));
    }

    [Fact]
    public void An_endorser_does_not_take_out_the_officers_file()
    {
        var run = CaseRun.Start("budget-request", "niran");
        run.HandIn("niran", "d1");
        run.Done("niran", "ไม่มี");
        run.Refused<NotPossibleHere>(r => Withdraw(r, "orathai", "d1"));
        Assert.IsType<Refused>(Withdraw(run, "niran", "d1"));
    }

    [Fact]
    public void A_respondents_file_is_taken_out_until_the_answer_is_sent()
    {
        var run = CaseRun.Start("budget-request", "niran").AdvanceTo("collect-details");
        var visit = run.Current;
        Decision HandIn(string document, string? replaces = null) => run.Send(
            new HandIn(run.NextId, CaseRun.Number, visit.Step, visit.VisitNumber, document, "a.xlsx", "unit-budget", new Uri("https://files.example/a"), It, replaces), "chai");
        CaseRun.AssertAccepted(HandIn("d1"));
        run.Refused<NotYourSubmission>(r => Withdraw(r, "thanakorn", "d1"));
        var taken = CaseRun.AssertAccepted(Withdraw(run, "chai", "d1"));
        Assert.Contains(new RefreshCards(new CardRef(CardKind.Request, visit.Step, visit.VisitNumber, It.ToString()), ForFile: true), taken.Effects);
        CaseRun.AssertAccepted(run.Answer(It));
        var sent = run.State!.Documents.Last(d => d.Counts && d.Respondent == It.ToString()).Id;
        run.Refused<NotPossibleHere>(r => Withdraw(r, "chai", sent));
        CaseRun.AssertAccepted(HandIn("better", sent));
        Assert.False(run.State.FindDocument(sent)!.Counts);
        Assert.Empty(ExpectedDocuments.MissingFrom(run.State, (Steps.Collections.CollectionStep)run.Procedure.Step(visit.Step), run.Current, It));
    }

    [Fact]
    public void A_respondents_file_replaces_no_other_respondents()
    {
        var run = CaseRun.Start("budget-request", "niran").AdvanceTo("collect-details");
        var visit = run.Current;
        CaseRun.AssertAccepted(run.Answer(Respondent.Unit("assessment")));
        var theirs = Assert.Single(run.State!.Documents, d => d.Respondent == "unit:assessment").Id;
        var given = CaseRun.AssertAccepted(run.Send(new HandIn(run.NextId, CaseRun.Number, visit.Step, 1, "d1", "a.xlsx", "unit-budget", new Uri("https://files.example/a"), It, theirs), "chai"));
        Assert.IsType<DocumentHandedIn>(Assert.Single(given.Events).Event);
        Assert.True(run.State.FindDocument(theirs)!.Counts);
        // A file that was taken out again is missing from the submission.
        CaseRun.AssertAccepted(Withdraw(run, "chai", "d1"));
        Assert.Equal("unit-budget", Assert.Single(run.Refused<DocumentsMissing>(r => r.Send(
            new Submit(r.NextId, CaseRun.Number, visit.Step, 1, It, ((Steps.Collections.CollectionStep)r.Step).Form.ToDictionary(f => f.Key, f => f.Example)), "chai")).Documents).Key);
    }

    [Fact]
    public void What_the_director_decided_on_stays_while_the_bodies_minutes_can_be_taken_out()
    {
        var run = CaseRun.Start("budget-request", "niran").AdvanceTo("sign-request");
        CaseRun.AssertAccepted(run.HandIn("niran", "request"));
        run.Now = run.Now.AddHours(1);
        run.FinishStage();
        run.FinishStage();
        Assert.Equal(Procedures.StageKind.Resolution, run.Stage.Kind);
        run.Refused<NotPossibleHere>(r => Withdraw(r, "niran", "request"));
        CaseRun.AssertAccepted(run.HandIn("niran", "minutes"));
        CaseRun.AssertAccepted(Withdraw(run, "niran", "minutes"));
    }

    [Fact]
    public void The_bots_own_table_and_a_lost_file_are_not_taken_out()
    {
        var run = CaseRun.Start("budget-request", "niran").AdvanceTo("collect-details");
        run.FinishStage();
        CaseRun.AssertAccepted(run.Return("orathai"));
        while (run.Current.Step != "collect-details") run.FinishStage();
        var table = run.State!.Documents.Last(d => d.IsTable).Id;
        run.Refused<NotPossibleHere>(r => Withdraw(r, "niran", table));
        run.HandIn("niran", "lost");
        CaseRun.AssertAccepted(run.Lost("lost"));
        run.Refused<NotPossibleHere>(r => Withdraw(r, "niran", "lost"));
    }

    [Fact]
    public void A_file_of_an_earlier_month_stays()
    {
        var run = CaseRun.Start("performance-monitoring", "niran").AdvanceTo("summarise-results", "m10");
        CaseRun.AssertAccepted(run.HandIn(run.Assignee, "october"));
        run.FinishStage();
        run.AdvanceTo("summarise-results", "m11");
        run.Refused<NotPossibleHere>(r => Withdraw(r, r.Assignee, "october"));
    }

    [Fact]
    public void A_proof_that_was_taken_out_proves_nothing()
    {
        var run = CaseRun.Start("international-publicity", "malee").AdvanceTo("print-and-publish");
        CaseRun.AssertAccepted(run.HandIn(run.Assignee, "proof"));
        CaseRun.AssertAccepted(Withdraw(run, run.Assignee, "proof"));
        run.Refused<ProofNeeded>(r => r.Done(r.Assignee, "ไม่มี"));
    }

    [Fact]
    public void A_newer_version_that_was_taken_out_leaves_the_one_before_it()
    {
        var run = CaseRun.At(Step);
        foreach (var (document, version) in new[] { ("d1", "1.0"), ("d2", "2.0") })
        {
            run.HandIn("malee", document, Report);
            CaseRun.AssertAccepted(run.Send(new ReportFiled(run.NextId, CaseRun.Number, document, new FiledItem("same", "a.pdf", version, "00ff", 3, new Uri("https://files.example/i"))), null));
        }

        Assert.True(DocumentNames.IsSuperseded(run.State!, run.State!.FindDocument("d1")!));
        CaseRun.AssertAccepted(Withdraw(run, "malee", "d2"));
        Assert.False(DocumentNames.IsSuperseded(run.State!, run.State!.FindDocument("d1")!));
    }

    private static IReadOnlyList<Procedures.ExpectedDocument> Missing(CaseRun run) => ExpectedDocuments.Missing(run.State!, run.Step, run.Current);

    private static Decision Withdraw(CaseRun run, string person, string document) => run.Send(new WithdrawDocument(run.NextId, CaseRun.Number, run.Current.Step, run.Current.VisitNumber, document), person);

    private static Decision Replace(CaseRun run, string person, string document, string replaced) => run.Send(
        new HandIn(run.NextId, CaseRun.Number, run.Current.Step, run.Current.VisitNumber, document, "ใหม่.pdf", Report, new Uri("https://files.example/b"), null, replaced), person);
}

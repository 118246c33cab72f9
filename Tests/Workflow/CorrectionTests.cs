using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>What a case was opened with is corrected by its owner, until somebody decides on it.</summary>
public sealed class CorrectionTests
{
    private static readonly Dictionary<string, string> Corrected = new(CaseRun.Answers) { ["country"] = "เกาหลีใต้" };

    [Fact]
    public void The_opener_corrects_the_answers_and_the_subject_follows()
    {
        var run = CaseRun.At("analyse-partner");
        var taken = CaseRun.Taken(Correct(run, "malee", Corrected));
        var happened = Assert.IsType<CaseCorrected>(Assert.Single(taken.Events).Event);
        Assert.Equal(("NIAD-QE (เกาหลีใต้)", "ญี่ปุ่น"), (happened.Subject, Assert.Single(happened.Before).Value));
        Assert.Equal(("NIAD-QE (เกาหลีใต้)", "เกาหลีใต้"), (run.State!.Subject, run.State.Fields["country"]));
        Assert.Equal("NIAD-QE (เกาหลีใต้)", CaseSummary.FromCase(run.State, run.Procedure, run.Holidays).Subject);
        Assert.Contains(new RefreshCards(new CardRef(CardKind.Channel)), taken.Effects);
        Assert.Contains(new RefreshCards(new CardRef(CardKind.Step, "analyse-partner", 1)), taken.Effects);
        Assert.Equal(CaseText.State(run.State), CaseText.State(CaseFold.Replay(run.Events.Select(CaseText.Again))));
    }

    [Fact]
    public void The_same_correction_changes_nothing()
    {
        var run = CaseRun.At("analyse-partner");
        var command = new CorrectCase("once", CaseRun.Number, Corrected);
        CaseRun.Taken(run.Send(command, "malee"));
        Assert.IsType<Repeated>(run.Send(command, "malee"));
        Assert.IsType<Repeated>(Correct(run, "malee", Corrected));
    }

    [Fact]
    public void Only_an_owner_corrects_and_only_with_every_answer()
    {
        var run = CaseRun.At("analyse-partner");
        run.Refused<NotYourCase>(r => Correct(r, "kanda", Corrected));
        run.Refused<NotYourCase>(r => Correct(r, "somchai", Corrected));
        Assert.Equal("country", run.Refused<FieldMissing>(r => Correct(r, "malee", new(Corrected) { ["country"] = " " })).Field.Key);
        run.Refused<TooLong>(r => Correct(r, "malee", new(Corrected) { ["country"] = new string('ก', 61) }));
    }

    [Fact]
    public void After_the_first_decision_nothing_is_corrected()
    {
        var run = CaseRun.At("approve-coordination");
        CaseRun.Taken(Correct(run, "malee", Corrected));
        CaseRun.Taken(run.Approve("somchai"));
        Assert.Equal("somchai", run.Refused<AlreadyDecided>(r => Correct(r, "malee", CaseRun.Answers)).By.Person);
    }

    [Fact]
    public void A_return_and_an_endorsement_are_decisions_too()
    {
        var returned = CaseRun.At("approve-coordination");
        CaseRun.Taken(returned.Return("somchai"));
        returned.Refused<AlreadyDecided>(r => Correct(r, "malee", Corrected));

        var endorsed = CaseRun.Start("budget-request", "niran");
        CaseRun.Taken(endorsed.Done("niran", "ไม่มี"));
        CaseRun.Taken(Correct(endorsed, "niran", new() { ["year"] = "2572" }));
        CaseRun.Taken(endorsed.Approve("orathai"));
        Assert.Equal("orathai", endorsed.Refused<AlreadyDecided>(r => Correct(r, "niran", new() { ["year"] = "2573" })).By.Person);
    }

    [Fact]
    public void An_ended_case_is_not_corrected()
    {
        var run = CaseRun.At("analyse-partner");
        run.Cancel("malee");
        run.Refused<CaseEnded>(r => Correct(r, "malee", Corrected));
    }

    [Fact]
    public void A_corrected_year_moves_the_deadlines_and_the_calendar()
    {
        var run = CaseRun.Start("budget-request", "niran");
        var before = Target(run);
        var taken = CaseRun.Taken(Correct(run, "niran", new() { ["year"] = "72" }));
        Assert.Equal("๒๕๗๒", run.State!.Fields["year"]);
        Assert.Equal(before!.Value.Year + 1, Target(run)!.Value.Year);
        Assert.Equal((before, Target(run)), taken.Events.Select(e => e.Event).OfType<Replanned>().Select(e => (e.From, e.To)).Single());
        var synced = taken.Effects.OfType<SyncDeadlineEvent>().ToList();
        Assert.Equal(synced.Distinct(), synced);
        Assert.Equal(CaseDeadlines.PlanOf(run.State, run.Procedure, run.Holidays).Deadlines.Where(d => d.Target is not null).Select(d => d.Step).Order(), synced.Select(s => s.Step).Order());
    }

    private static DateOnly? Target(CaseRun run) => CaseDeadlines.Current(run.State!, run.Procedure, run.Holidays)?.Deadline.Target;

    private static Decision Correct(CaseRun run, string person, Dictionary<string, string> fields) => run.Send(new CorrectCase(run.NextId, CaseRun.Number, fields), person);
}

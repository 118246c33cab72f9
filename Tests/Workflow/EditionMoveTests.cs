using System.Text.RegularExpressions;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Editions;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>An open case moves to another edition of its procedure.</summary>
public sealed class EditionMoveTests
{
    private static readonly string Source = EmbeddedDefinitions.Sources("Procedures/").Single(s => s.File == "mou.yaml").Yaml.ReplaceLineEndings("\n");

    [Fact]
    public void The_case_goes_on_under_the_other_edition_and_its_card_goes_to_whoever_is_responsible_there()
    {
        var run = CaseRun.At("request-coordination");
        var to = Edition(("request-coordination", s => s.Replace("position: international-relations-officer", "position: policy-officer\n    window: {within-days: 7, of: opening}", StringComparison.Ordinal)));
        var accepted = CaseRun.AssertAccepted(run.Send(Move(to), "somchai"));

        var moved = Assert.Single(accepted.Events);
        Assert.Equal(new EditionChanged(run.Procedure.Revision, to.Revision), moved.Event);
        Assert.Equal(("somchai", "director"), (moved.By.Person, moved.By.Position));
        Assert.Equal(to.Revision, run.State!.Revision);
        var card = new CardRef(CardKind.Step, "request-coordination", 1);
        Assert.Contains(new RefreshCards(card), accepted.Effects);
        var people = accepted.Effects.OfType<RepostCard>().Where(e => e.Card == card).Select(e => e.To.Person).ToList();
        Assert.NotEmpty(people);
        Assert.All(people, p => Assert.Contains("policy-officer", run.Directory.ById(p!)!.Positions));
        // The new time limit is entered into the calendar.
        Assert.Contains(new SyncDeadlineEvent("request-coordination", null), accepted.Effects);
        Assert.Equal(CaseText.State(run.State), CaseText.State(CaseFold.Replay(run.Events.Select(CaseText.RoundTrip))));

        var under = new Moved(run, to);
        Assert.IsType<NotYourStep>(Assert.IsType<Refused>(under.Done("malee")).Reason);
        Assert.Equal("approve-coordination", CaseRun.AssertAccepted(under.Done(people[0]!)).State.Current!.Step);
    }

    [Fact]
    public void A_repetition_changes_nothing_and_the_edition_that_the_case_has_is_no_move()
    {
        var run = CaseRun.At("request-coordination");
        var to = Edition(("archive-mou", s => s));
        var command = Move(to);
        CaseRun.AssertAccepted(run.Send(command, "somchai"));
        var events = run.Events.Count;
        Assert.IsType<Repeated>(run.Send(command, "somchai"));
        Assert.IsType<Repeated>(run.Send(Move(to) with { Id = "again" }, "somchai"));
        Assert.Equal(events, run.Events.Count);
    }

    [Fact]
    public void Only_an_administrator_moves_a_case_and_only_an_open_one()
    {
        var run = CaseRun.At("request-coordination");
        var to = Edition(("archive-mou", s => s));
        run.Refused<NotAllowedToAdminister>(r => r.Send(Move(to), "malee"));
        CaseRun.AssertAccepted(run.Cancel("malee"));
        run.Refused<CaseEnded>(r => r.Send(Move(to), "somchai"));
    }

    [Fact]
    public void Another_procedure_is_no_edition() =>
        CaseRun.At("request-coordination").Refused<NotPossibleHere>(r => r.Send(Move(EmbeddedDefinitions.Procedures().Single(p => p.Id == "aqan")), "somchai"));

    [Fact]
    public void It_is_refused_where_the_present_step_is_gone_or_of_another_kind()
    {
        var run = CaseRun.At("draft-mou");
        var gone = Edition(("draft-mou", s => s.Replace("key: draft-mou", "key: write-mou", StringComparison.Ordinal)), ("approve-coordination", s => s.Replace("next: draft-mou", "next: write-mou", StringComparison.Ordinal)), ("decide-signing", s => s.Replace("draft-mou", "write-mou", StringComparison.Ordinal)));
        Assert.Equal((EditionMoveFault.StepGone, "draft-mou"), Fault(run, gone));
        var other = Edition(("draft-mou", s => s.Replace("kind: task", "kind: meeting", StringComparison.Ordinal)));
        Assert.Equal((EditionMoveFault.KindChanged, "draft-mou"), Fault(run, other));
    }

    [Fact]
    public void It_is_refused_where_somebody_has_already_endorsed_and_others_would_have_to()
    {
        var endorsed = Edition(("draft-mou", s => s.Replace("position: international-relations-officer", "position: international-relations-officer\n    endorsed-by: [head-of-international-work, deputy-director]", StringComparison.Ordinal)));
        var run = new CaseRun(endorsed, EmbeddedDefinitions.People());
        run.Open("malee");
        run.AdvanceTo("draft-mou");
        run.FinishStage();
        Assert.Equal(1, run.Current.Stage);
        // The stages to come may differ, those passed may not.
        var later = Edition(("draft-mou", s => s.Replace("position: international-relations-officer", "position: international-relations-officer\n    endorsed-by: [head-of-mission, deputy-director]", StringComparison.Ordinal)));
        Assert.IsType<Accepted>(Peek(run, later));
        var first = Edition(("draft-mou", s => s.Replace("position: international-relations-officer", "position: policy-officer\n    endorsed-by: [head-of-international-work, deputy-director]", StringComparison.Ordinal)));
        Assert.Equal((EditionMoveFault.ChainChanged, "draft-mou"), Fault(run, first));
        Assert.Equal((EditionMoveFault.ChainChanged, "draft-mou"), Fault(run, new CaseRun().Procedure));
    }

    [Fact]
    public void Finished_steps_keep_the_edition_in_which_they_took_place()
    {
        var run = CaseRun.At("draft-mou");
        // The approval that took place is not in the other edition at all.
        var to = Edition(("approve-coordination", _ => ""));
        CaseRun.AssertAccepted(run.Send(Move(to), "somchai"));
        var edition = to.WithEarlier(run.Procedure);
        var approval = run.State!.FindVisit("approve-coordination", 1)!;
        Assert.Null(edition.Find("approve-coordination"));
        Assert.Same(run.Procedure.Find("approve-coordination")!.Title, edition.StepOf(approval)!.Title);
        Assert.Equal("somchai", Assert.Single(ApprovalChain.ApproversAt(edition, approval)).Person);
        Assert.Same(to.Find("draft-mou"), edition.StepOf(run.State.Current!));
    }

    [Fact]
    public void The_dry_run_names_what_would_change_and_changes_nothing()
    {
        var run = CaseRun.At("request-coordination");
        var to = Edition(
            ("request-coordination", s => s.Replace("position: international-relations-officer", "position: policy-officer\n    window: {within-days: 7, of: opening}", StringComparison.Ordinal)),
            ("archive-mou", s => s.Replace("position: international-relations-officer", "position: policy-officer", StringComparison.Ordinal)));
        var before = run.State;
        var move = EditionMove.Preview(run.State!, run.Procedure, to, run.Directory, run.Holidays, run.Directory.ActorFor(run.Directory.ById("somchai")!, ThaiTime.Date(run.Now)), run.Now);
        Assert.Same(before, run.State);
        Assert.Null(move.Refusal);
        var step = Assert.Single(move.Steps);
        Assert.Equal(["position", "window"], step.Changes.Select(c => c.Key).Order());
        Assert.True(step.AreOthersResponsible);
        Assert.Equal(["malee"], step.ResponsibleBefore.Addressees.Select(p => p.Id));
        Assert.Null(step.DueBefore);
        Assert.Equal(new DateOnly(2026, 11, 30), step.DueAfter);
        Assert.Equal(["archive-mou"], move.Changed.Select(s => s.Key));
        Assert.Empty(move.Added);
        Assert.Empty(move.Removed);
        Assert.False(move.ChangesNothingAhead);
    }

    [Fact]
    public void Of_the_steps_only_those_ahead_count()
    {
        var to = Edition(("analyse-partner", s => s.Replace("position: international-relations-officer", "position: policy-officer", StringComparison.Ordinal)));
        var run = CaseRun.At("request-coordination");
        Assert.True(Preview(run, to).ChangesNothingAhead);
        var opened = new CaseRun();
        opened.Open("malee");
        Assert.False(Preview(opened, to).ChangesNothingAhead);
    }

    [Fact]
    public void A_round_that_the_other_edition_lacks_cannot_be_left()
    {
        var yaml = EmbeddedDefinitions.Sources("Procedures/").Single(s => s.File == "opdc-assessment.yaml").Yaml.ReplaceLineEndings("\n");
        var run = CaseRun.Start("opdc-assessment", Opener("opdc-assessment"));
        run.AdvanceTo(run.Procedure.Rounds!.From);
        var round = run.Current.Round!;
        var to = ProcedureReader.Read("opdc-assessment.yaml", yaml.Replace($"- key: {round}\n", "- key: another\n", StringComparison.Ordinal));
        Assert.NotEqual(run.Procedure.Revision, to.Revision);
        Assert.Equal((EditionMoveFault.RoundGone, run.Current.Step), Fault(run, to));
    }

    [Fact]
    public async Task A_case_that_is_moved_twice_knows_all_its_editions()
    {
        var run = CaseRun.At("draft-mou");
        run.Now = run.Now.AddDays(1);
        // A visit in progress has its time limit counted from the move, and the edition lacks a step that took place.
        var second = Edition(("approve-coordination", _ => ""), ("draft-mou", s => s.Replace("position: international-relations-officer", "position: international-relations-officer\n    window: {within-days: 30, of: opening}", StringComparison.Ordinal)));
        CaseRun.AssertAccepted(run.Send(Move(second), "somchai"));
        Assert.Equal(run.Now, run.State!.Current!.DueSince);
        var later = CaseRun.From(run.State, second.WithEarlier(run.Procedure), run.Directory, run.Holidays, run.Now);
        CaseRun.AssertAccepted(later.Done("malee", "ไม่มี"));
        CaseRun.AssertAccepted(later.Send(Move(run.Procedure with { Revision = "third" }) with { Id = "again" }, "somchai"));
        Assert.Equal([run.Procedure.Revision, second.Revision], later.State!.EarlierRevisions);
        Assert.Equal(
            [run.Procedure.Revision, second.Revision, null], new[] { "approve-coordination", "draft-mou", later.Current.Step }.Select(s => later.State.FindVisit(s, 1)!.Revision));

        var stored = new[] { run.Procedure, second, run.Procedure with { Revision = "third" } }.ToDictionary(p => p.Revision);
        var library = new ProcedureLibrary([], (_, revision) => Task.FromResult<Procedure?>(stored[revision]));
        var known = await library.ForCase(later.State, default);
        Assert.Equal(["third"], [known.Revision]);
        Assert.Same(second.Find("draft-mou"), known.StepOf(later.State.FindVisit("draft-mou", 1)!));
    }

    [Fact]
    public void Those_who_are_asked_and_reminded_see_the_other_edition_and_a_vacant_post_is_told()
    {
        var yaml = EmbeddedDefinitions.Sources("Procedures/").Single(s => s.File == "action-plan.yaml").Yaml.ReplaceLineEndings("\n");
        var run = CaseRun.Start("action-plan", "niran", EmbeddedDefinitions.People());
        run.Now = CaseSummary.FromCase(run.State!, run.Procedure, run.Holidays).NextReminderAt!.Value;
        CaseRun.AssertAccepted(run.SendAsIs(new PostReminder(run.NextId, CaseRun.Number, run.Now), null));
        run.Directory = new([.. run.Directory.Positions], [.. run.Directory.People.Where(p => p.Id != "pranee")], [], run.Directory.Units, run.Directory.Bodies, run.Directory.Administrators);
        var at = yaml.IndexOf("    position: ", yaml.IndexOf($"- key: {run.Current.Step}", StringComparison.Ordinal), StringComparison.Ordinal);
        var to = ProcedureReader.Read("action-plan.yaml", yaml[..at] + "    position: general-affairs-officer" + yaml[yaml.IndexOf('\n', at)..]);
        var visit = run.Current;
        var moved = CaseRun.AssertAccepted(run.Send(Move(to), "somchai"));
        Assert.NotEmpty(visit.Asked);
        Assert.All(visit.Asked, r => Assert.Contains(new RefreshCards(new CardRef(CardKind.Request, visit.Step, 1, r.ToString())), moved.Effects));
        Assert.All(visit.LastReminder!.People, p => Assert.Contains(new RemindPerson(p, Send: false), moved.Effects));
        Assert.Contains(new ShowCard(new CardRef(CardKind.Vacant, visit.Step, 1, "general-affairs-officer"), Recipient.Administrators), moved.Effects);
    }

    /// <summary>A procedure, the step that the case is at, what another edition changes, and why the case cannot move to it.</summary>
    public static TheoryData<string, string, int, string, string, EditionMoveFault> Obstacles => new()
    {
        // It would be in a repeating span without a round.
        { "action-plan", "collect-projects", 0, "  from: compile-plan\n", "  from: collect-projects\n", EditionMoveFault.RoundGone },
        // The director's turn would be the board's.
        { "budget-request", "sign-request", 1, "      - position: director\n", "", EditionMoveFault.ChainChanged },
        { "international-meeting", "collect-reports", 0, "    from: participants\n", "    from: units\n", EditionMoveFault.RespondentsChanged },
    };

    [Theory, MemberData(nameof(Obstacles))]
    public void It_is_refused_where_the_present_step_could_not_go_on(string procedure, string step, int stage, string old, string changed, EditionMoveFault fault)
    {
        var yaml = EmbeddedDefinitions.Sources("Procedures/").Single(s => s.File == $"{procedure}.yaml").Yaml.ReplaceLineEndings("\n");
        Assert.Contains(old, yaml, StringComparison.Ordinal);
        var run = CaseRun.Start(procedure, Opener(procedure)).AdvanceTo(step);
        while (run.Current.Stage < stage) run.FinishStage();
        Assert.Equal((fault, step), Fault(run, ProcedureReader.Read($"{procedure}.yaml", yaml.Replace(old, changed, StringComparison.Ordinal))));
    }

    [Fact]
    public void It_is_refused_where_people_would_be_asked_whom_nobody_named()
    {
        var yaml = EmbeddedDefinitions.Sources("Procedures/").Single(s => s.File == "staff-exchange.yaml").Yaml.ReplaceLineEndings("\n");
        var named = ProcedureReader.Read("staff-exchange.yaml", yaml);
        var units = ProcedureReader.Read("staff-exchange.yaml", yaml.Replace("    names: participants\n", "", StringComparison.Ordinal).Replace("    from: participants\n", "    from: units\n", StringComparison.Ordinal));
        var run = new CaseRun(units, EmbeddedDefinitions.People());
        run.Open("malee", units.Fields.ToDictionary(f => f.Key, f => f.Example));
        Assert.IsType<Accepted>(Peek(run, named));
        run.AdvanceTo("prepare-travel");
        Assert.Equal((EditionMoveFault.NobodyNamed, "prepare-travel"), Fault(run, named));
    }

    [Fact]
    public void In_a_repeating_span_the_steps_of_the_rounds_to_come_are_ahead()
    {
        var yaml = EmbeddedDefinitions.Sources("Procedures/").Single(s => s.File == "action-plan.yaml").Yaml.ReplaceLineEndings("\n");
        var at = yaml.IndexOf("    position: ", yaml.IndexOf("- key: compile-plan", StringComparison.Ordinal), StringComparison.Ordinal);
        var to = ProcedureReader.Read("action-plan.yaml", yaml[..at] + "    position: policy-analyst" + yaml[yaml.IndexOf('\n', at)..]);
        var run = CaseRun.Start("action-plan", "niran").AdvanceTo("publish-plan", "start");
        Assert.Equal(["compile-plan"], Preview(run, to).Changed.Select(s => s.Key));
        Assert.Empty(Preview(run.AdvanceTo("publish-plan", "review"), to).Changed);
    }

    private static string Opener(string procedure) =>
        EmbeddedDefinitions.People().Holders(EmbeddedDefinitions.Procedures().Single(p => p.Id == procedure).OpenedBy, new DateOnly(2026, 11, 23))[0].Id;

    private static MoveToEdition Move(Procedure to) => new("move", CaseRun.Number, to);

    private static EditionMove Preview(CaseRun run, Procedure to) =>
        EditionMove.Preview(run.State!, run.Procedure, to, run.Directory, run.Holidays, run.Directory.ActorFor(run.Directory.ById("somchai")!, ThaiTime.Date(run.Now)), run.Now);

    private static Decision Peek(CaseRun run, Procedure to) =>
        new CaseEngine(run.Procedure, run.Directory, run.Holidays).Decide(run.State, Move(to), run.Directory.ActorFor(run.Directory.ById("somchai")!, ThaiTime.Date(run.Now)), run.Now);

    private static (EditionMoveFault, string) Fault(CaseRun run, Procedure to)
    {
        var impossible = run.Refused<EditionMoveImpossible>(r => r.Send(Move(to), "somchai"));
        return (impossible.Fault, impossible.Step.Key);
    }

    /// <summary>The MoU's procedure with some of its steps changed.</summary>
    private static Procedure Edition(params (string Step, Func<string, string> Change)[] changes)
    {
        var yaml = Source + "\n# another edition\n";
        foreach (var (step, change) in changes)
        {
            var from = yaml.IndexOf($"  - key: {step}\n", yaml.IndexOf("\nsteps:", StringComparison.Ordinal), StringComparison.Ordinal);
            var to = yaml.IndexOf("\n  - key: ", from + 5, StringComparison.Ordinal) is var next and >= 0 ? next + 1 : yaml.Length;
            yaml = yaml[..from] + change(yaml[from..to]) + yaml[to..];
        }

        var row = 0;
        return ProcedureReader.Read("mou.yaml", Regex.Replace(yaml, @"(?m)^    row: \d+$", _ => $"    row: {++row}"));
    }

    /// <summary>The case after the move, decided under the other edition.</summary>
    private sealed class Moved(CaseRun run, Procedure to)
    {
        public Decision Done(string person) => new CaseEngine(to.WithEarlier(run.Procedure), run.Directory, run.Holidays).Decide(
            run.State, new CompleteStep("done", CaseRun.Number, run.State!.Current!.Step, run.State.Current.VisitNumber, "ไม่มี"),
            run.Directory.ActorFor(run.Directory.ById(person)!, ThaiTime.Date(run.Now)), run.Now);
    }
}

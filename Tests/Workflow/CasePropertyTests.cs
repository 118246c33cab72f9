using CsCheck;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Approvals;
using OnesqaBot.Workflow.Steps.Choices;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>
/// What holds whatever people try, in whatever order, in whatever office. The rules are worked out here once more from the
/// events alone, so that a mistake in the engine is not repeated in its test.
/// </summary>
[Trait("Culture", "Any")]
public sealed class CasePropertyTests
{
    private const long Times = 800;

    [Fact]
    public void An_open_case_waits_for_a_position_and_for_people_whenever_there_are_any() => Play((run, _, _, _) =>
    {
        if (run.State is not { Status: CaseStatus.Open } state) return false;
        var step = run.Procedure.Step(state.Current!.Step);
        var responsible = Responsibility.Resolve(state, step, run.Directory, ThaiTime.Date(run.Now));
        var barred = Decides(step) ? Submitters(run, run.Events) : [];
        Assert.Contains(responsible.Position, Line(run.Directory, step.Position));
        var anyone = Line(run.Directory, step.Position).SelectMany(p => Holders(run, p)).Except(barred);
        Assert.Equal(anyone.Any(), responsible.MayAct.Count > 0);
        Assert.Equal(anyone.Any(), responsible.Addressees.Count > 0);
        Assert.Empty(responsible.MayAct.Select(p => p.Id).Intersect(barred));
        return true;
    });

    [Fact]
    public void Replaying_the_events_gives_the_state() => Play((run, _, decision, _) =>
    {
        Assert.Equal(CaseText.State(run.State), CaseText.State(CaseFold.Replay(run.Events.Select(CaseText.RoundTrip))));
        if (decision is Accepted accepted) Assert.Equal(accepted.Effects, accepted.Effects.Select(CaseText.RoundTrip));
        return true;
    });

    [Fact]
    public void A_decision_is_made_only_by_whom_it_was_up_to_and_never_on_a_submission_of_ones_own() => Play((run, _, decision, _) =>
    {
        if (decision is not Accepted accepted || accepted.Events[0].Event is not StepFinished finished) return false;
        var step = run.Procedure.Step(finished.Step);
        var barred = Decides(step) ? Submitters(run, run.Events.SkipLast(accepted.Events.Count)) : [];
        var by = accepted.Events[0].By;
        Assert.DoesNotContain(by.Person, barred);
        var turn = Line(run.Directory, step.Position).First(p => Holders(run, p).Except(barred).Any());
        Assert.Equal(turn, by.Position);
        Assert.Contains(by.Person, Holders(run, turn));
        Assert.Equal(by.ActingFor is null, run.Directory.ById(by.Person)!.Positions.Contains(turn));
        return true;
    });

    [Fact]
    public void What_is_refused_changes_nothing_and_what_was_taken_is_not_taken_twice() => Play((run, before, decision, repeat) =>
    {
        if (decision is Refused refused)
        {
            Assert.Same(before, refused.State);
            Assert.Same(before, run.State);
        }

        if (decision is not Accepted) return false;
        Assert.Same(run.State, Assert.IsType<Repeated>(repeat()).State);
        return true;
    });

    [Fact]
    public void What_has_ended_changes_no_more_but_by_reports() => Play((run, before, decision, _) =>
    {
        if (before is not { Status: not CaseStatus.Open } || decision is not Accepted accepted) return false;
        Assert.All(accepted.Events, e => Assert.True(e.Event is DocumentFiled or DocumentLost or PersonUnreachable));
        Assert.Equal((before.Status, before.EndedAt, before.EndedBy, before.CancelReason), (run.State!.Status, run.State.EndedAt, run.State.EndedBy, run.State.CancelReason));
        Assert.Same(before.Visits, run.State.Visits);
        return true;
    });

    [Fact]
    public void The_random_scenarios_come_everywhere()
    {
        var steps = new System.Collections.Concurrent.ConcurrentDictionary<string, int>();
        Play((run, _, decision, _) =>
        {
            steps.AddOrUpdate(decision is Refused refused ? refused.Reason.GetType().Name : $"{run.State!.Status} {run.State.Current?.Step}", 1, (_, n) => n + 1);
            return true;
        });
        var seen = steps.Keys.Order().ToList();
        Assert.All(EmbeddedDefinitions.Procedures().Single(p => p.Id == "mou").Steps, s => Assert.Contains($"Open {s.Key}", seen));
        Assert.Contains("Closed ", seen);
        Assert.Contains("Cancelled ", seen);
        Assert.Contains(nameof(OwnSubmission), seen);
        Assert.Contains(nameof(AlreadyFinished), seen);
    }

    /// <param name="check">False if there was nothing to check after this move. That must not be so throughout.</param>
    private static void Play(Func<CaseRun, Case?, Decision, Func<Decision>, bool> check)
    {
        var times = 0;
        Scenario.Any.Sample(
            scenario =>
            {
                var run = new CaseRun(EmbeddedMou, scenario.Before);
                foreach (var (turn, move) in scenario.Moves.Index())
                {
                    run.Now = run.Now.AddHours(move.Hours);
                    if (turn == 20) run.Directory = scenario.After;
                    var person = Person(run, move);
                    var command = Scenario.Try(run, move, person);
                    var before = run.State;
                    var decision = run.Send(command, command is Report ? null : person);
                    if (check(run, before, decision, () => run.Send(command, command is Report ? null : person))) Interlocked.Increment(ref times);
                }
            },
            iter: Times);
        Assert.True(times >= Times / 4, $"Only {times} moves could be checked.");
    }

    private static readonly Procedure EmbeddedMou = EmbeddedDefinitions.Procedures().Single(p => p.Id == "mou");

    private static string Person(CaseRun run, Move move)
    {
        if (!move.ByWhoMay) return $"p{move.Person}";
        if (run.State is null) return Holders(run, run.Procedure.OpenedBy).FirstOrDefault() ?? $"p{move.Person}";
        if (run.State.Current is not { } current) return $"p{move.Person}";
        var may = Responsibility.Resolve(run.State, run.Procedure.Step(current.Step), run.Directory, ThaiTime.Date(run.Now)).MayAct;
        return may.Count == 0 ? $"p{move.Person}" : may[move.Person % may.Count].Id;
    }

    private static bool Decides(Step step) => step is ApprovalStep or ChoiceStep;

    private static List<string> Line(StaffDirectory directory, string position)
    {
        var line = new List<string>();
        for (var at = directory.Position(position); at is not null; at = at.StandIn is null ? null : directory.Position(at.StandIn)) line.Add(at.Key);
        return line;
    }

    private static IEnumerable<string> Holders(CaseRun run, string position) =>
        run.Directory.People.Where(p => p.Positions.Contains(position)
                || run.Directory.Acting.Any(a => a.Person == p.Id && a.Position == position && a.From <= ThaiTime.Date(run.Now) && ThaiTime.Date(run.Now) <= a.To))
            .Select(p => p.Id);

    /// <summary>Whoever did a row or handed in a file since something was last decided without sending it back.</summary>
    private static HashSet<string> Submitters(CaseRun run, IEnumerable<RecordedEvent> events)
    {
        var people = new HashSet<string>();
        foreach (var e in events)
        {
            switch (e.Event)
            {
                case CaseOpened or DocumentHandedIn:
                case StepFinished done when !Decides(run.Procedure.Step(done.Step)):
                    people.Add(e.By.Person);
                    break;
                case StepFinished { Returned: false }:
                    people.Clear();
                    break;
            }
        }

        return people;
    }
}

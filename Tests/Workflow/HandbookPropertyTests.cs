using System.Collections.Concurrent;
using CsCheck;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Approvals;
using OnesqaBot.Workflow.Steps.Checks;
using OnesqaBot.Workflow.Steps.Choices;
using OnesqaBot.Workflow.Steps.Collections;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Steps.Publications;
using OnesqaBot.Workflow.Steps.Resolutions;
using OnesqaBot.Workflow.Steps.Tasks;
using OnesqaBot.Workflow.Time;
using Xunit;
using Xunit.Abstractions;

namespace OnesqaBot.Workflow.Tests;

/// <summary>
/// What holds in every procedure of the handbook, whatever people try in whatever order, with posts vacant, doubled and
/// acted in. Who was responsible is worked out from the events once more, not asked of the engine.
/// </summary>
[Trait("Culture", "Any")]
public sealed class HandbookPropertyTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<Procedure> Procedures = EmbeddedDefinitions.Procedures();

    private const int MostRounds = 8;

    private const string StillOpen = "Still open after a move";

    private static readonly IReadOnlyList<string> MustReach =
    [
        .. ((Type[])[typeof(StageCompleted), typeof(StepFinished), typeof(DocumentHandedIn), typeof(MeetingScheduled), typeof(ParticipantsNamed), typeof(ResolutionRecorded),
            typeof(AddressPublished), typeof(SubmissionReceived), typeof(SubmissionAccepted), typeof(SubmissionReturned), typeof(RespondentsReminded), typeof(CaseClosed)]).Select(k => k.Name),
        StillOpen,
        .. ((Type[])[typeof(ApprovalStep), typeof(CheckStep), typeof(ChoiceStep), typeof(ResolutionStep)]).Select(k => $"Returned from {k.Name}"),
    ];

    private static readonly Gen<Move> Moving = Gen.Select(
        Gen.Frequency((10, Gen.Const(0)), (5, Gen.Int[1, 12])), Gen.Int[0, 20], Gen.Int[0, 11], Gen.Int[0, 40], Gen.Frequency((5, Gen.Const(true)), (1, Gen.Const(false))),
        (kind, person, variant, hours, may) => new Move(kind, person, variant, hours, may));

    /// <summary>The sample office with some people gone and some posts held by others besides.</summary>
    private static readonly Gen<StaffDirectory> Offices = Gen.Select(
        Gen.Int[0, 20].Array[0, 5], Gen.Select(Gen.Int[0, 20], Gen.Int[0, 20]).Array[0, 4],
        (gone, more) =>
        {
            var sample = SampleOffice.Directory;
            var positions = sample.Positions.OrderBy(p => p.Key, StringComparer.Ordinal).ToList();
            var held = sample.HeldPositions.OrderBy(p => p.Key, StringComparer.Ordinal).ToList();
            var left = sample.People.Where((_, i) => !gone.Contains(i)).ToList();
            foreach (var (person, position) in more)
            {
                if (left.Count == 0) break;
                var at = person % left.Count;
                left[at] = left[at] with { Positions = [.. left[at].Positions.Append(held[position % held.Count].Key).Distinct()] };
            }

            return new StaffDirectory(positions, left, [], sample.Units, sample.Bodies);
        });

    [Fact]
    public void Whatever_is_tried_the_case_stays_sound()
    {
        var reached = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var scenarios = Gen.Select(Gen.Int[0, Procedures.Count - 1], Offices, Offices, Moving.Array[20, 120]);
        // Random moves that never get anywhere would prove nothing: where something rare was not reached there are more.
        for (var round = 0; round < MostRounds && !MustReach.All(reached.ContainsKey); round++)
            scenarios.Sample((procedure, before, after, moves) => Play(Procedures[procedure], before, after, moves, reached), iter: 600);

        output.WriteLine(string.Join(", ", reached.Keys.Order(StringComparer.Ordinal)));
        Assert.All(MustReach, kind => Assert.Contains(kind, reached.Keys));
    }

    private static void Play(Procedure procedure, StaffDirectory before, StaffDirectory after, Move[] moves, ConcurrentDictionary<string, int> reached)
    {
        var run = new CaseRun(procedure, before);
        if (before.Holders(procedure.OpenedBy, new(2026, 11, 23)) is not [var officer, ..]) return;
        CaseRun.AssertAccepted(run.Open(officer.Id, procedure.Fields.ToDictionary(f => f.Key, f => f.Example)));
        foreach (var (i, move) in moves.Index())
        {
            if (i == 40) run.Directory = after;
            run.Now = run.Now.AddHours(move.Hours);
            var (state, events) = (run.State, run.Events.Count);
            // Of an earlier round, if that is what is worked on.
            var (visit, stage) = (run.Current, run.Stage);
            var command = Try(run, move);
            var person = Person(run, move, command);
            if (person is null) continue;
            var barred = Barred(run, visit, stage);
            var decision = run.Send(command, command is Report ? null : person);
            switch (decision)
            {
                case Refused:
                    Assert.Same(state, run.State);
                    Assert.Equal(events, run.Events.Count);
                    break;
                case Accepted accepted when accepted.Events[0].Event is StageCompleted or StepFinished or ResolutionRecorded:
                    var by = accepted.Events[0].By;
                    Assert.DoesNotContain(by.Person, barred);
                    var acts = Line(run.Directory, stage.Position).First(p => Holders(run.Directory, p).Except(barred).Any());
                    Assert.Contains(by.Position, Parts(run.Directory, acts));
                    Assert.Contains(by.Person, Holders(run.Directory, by.Position));
                    Assert.Same(run.State, Assert.IsType<Repeated>(run.Send(command, person)).State);
                    break;
            }

            if (run.State is not { Current: not null } still) break;
            SomeoneHasIt(run, still);
            reached.TryAdd(StillOpen, 0);
        }

        foreach (var e in run.Events) reached.TryAdd(e.Event.GetType().Name, 0);
        foreach (var visit in run.State!.Visits.Where(v => v.Returned)) reached.TryAdd($"Returned from {procedure.Step(visit.Step).GetType().Name}", 0);
        Assert.Equal(CaseText.State(run.State), CaseText.State(CaseFold.Replay(run.Events.Select(CaseText.RoundTrip))));
    }

    /// <summary>An open case waits for somebody whenever there is anybody, and the lists find it.</summary>
    private static void SomeoneHasIt(CaseRun run, Case state)
    {
        var visit = run.Current;
        var barred = Barred(run, visit, run.Stage);
        var responsible = Responsibility.Resolve(Assignments.ForStage(state, run.Step, visit), state.OpenedBy.Person, run.Directory, ThaiTime.Date(run.Now));
        Assert.Equal(Line(run.Directory, run.Stage.Position).SelectMany(p => Holders(run.Directory, p)).Except(barred).Any(), responsible.Addressees.Count > 0);
        Assert.Empty(responsible.MayAct.Select(p => p.Id).Intersect(barred));
        var summary = CaseSummary.FromCase(state, run.Procedure, run.Holidays);
        Assert.Equal(state.OpenVisits.Sum(v => 1 + v.Awaited.Count()), summary.Assignments.Count);
        var own = summary.Assignments.First(a => (a.Step, a.Visit, a.Respondent) == (visit.Step, visit.VisitNumber, null));
        foreach (var person in responsible.MayAct)
        {
            var holders = run.Directory.AssigneesFor(run.Directory.ActorFor(person, ThaiTime.Date(run.Now)));
            Assert.Contains(own.Assignee, holders);
        }
    }

    private static string? Person(CaseRun run, Move move, Command command)
    {
        var people = run.Directory.People;
        if (people.Count == 0) return null;
        var respondent = command switch { Submit a => a.Respondent, HandIn h => h.Respondent, _ => null };
        var may = respondent is { } asked
            ? [.. people.Where(p => Answerers(run, asked).Contains(p.Id))]
            : Responsibility.Resolve(run.State!, run.Step, run.Directory, ThaiTime.Date(run.Now)).MayAct;
        return move.ByWhoMay && may.Count > 0 ? may[move.Person % may.Count].Id : people[move.Person % people.Count].Id;
    }

    /// <summary>The person who was asked, or whoever holds the unit's post or, where nobody does, the next one up.</summary>
    private static IEnumerable<string> Answerers(CaseRun run, Respondent respondent) =>
        respondent.Kind == RespondentKind.Participants ? run.Directory.People.Where(p => p.Id == respondent.Key).Select(p => p.Id)
        : run.Directory.Unit(respondent.Key) is not { } unit ? []
        : Line(run.Directory, unit.Position).Select(p => Holders(run.Directory, p)).FirstOrDefault(h => h.Any()) ?? [];

    private static Command Try(CaseRun run, Move move)
    {
        var (id, visit, step) = (run.NextId, run.Current, run.Step);
        var (number, key, at, stage) = (CaseRun.Number, visit.Step, visit.VisitNumber, visit.Stage);
        var respondent = visit.Asked.Count == 0 ? Respondent.Unit("x") : visit.Asked[move.Variant % visit.Asked.Count];
        var kind = move.Kind > 0 ? move.Kind : (run.Stage.Kind, step) switch
        {
            (StageKind.Endorsement or StageKind.Approval, _) => move.Variant < 9 ? 1 : 2,
            (StageKind.Choice, _) => 3,
            (StageKind.Resolution, _) => 4,
            (_, MeetingStep) when visit.Meeting is null => 5,
            (_, TaskStep { NamesParticipants: true }) when run.State!.Participants.Count == 0 => 6,
            (_, CollectionStep) => move.Variant < 3 ? 7 : move.Variant < 5 ? 9 : 10,
            (_, CheckStep) => move.Variant < 9 ? 10 : 2,
            _ => 10,
        };
        StepCommand command = kind switch
        {
            1 => new Approve(id, number, key, at),
            2 => new Return(id, number, key, at, "แก้ไข"),
            3 => new Choose(id, number, key, at, step is ChoiceStep c ? c.Outcomes[move.Variant % c.Outcomes.Count].Key : "x", "แก้ไข", [run.Directory.People[0].Id]),
            4 => new RecordResolution(id, number, key, at, "1", "1", new DateOnly(2026, 11, 1), (ResolutionResult)(move.Variant % 3), "เงื่อนไข", "ไม่มี"),
            5 => new ScheduleMeeting(id, number, key, at, run.Ceremony()),
            6 => new NameParticipants(id, number, key, at, [run.Directory.People[move.Variant % run.Directory.People.Count].Id]),
            7 when step is CollectionStep c && ExpectedDocuments.MissingFrom(run.State!, c, visit, respondent) is [var missing, ..] =>
                new HandIn(id, number, key, at, $"d-{id}", "a.pdf", missing.Key, new Uri("https://files.example/a"), respondent),
            7 => new Submit(id, number, key, at, respondent, step is CollectionStep c ? c.Form.ToDictionary(f => f.Key, f => f.Example) : []),
            8 => new ReturnSubmission(id, number, key, at, respondent, "แก้ไข"),
            9 => new AcceptSubmission(id, number, key, at, null),
            11 => new RemindRespondents(id, number, key, at),
            12 => new HandIn(id, number, key, at, $"d-{id}", "a.pdf", null, new Uri("https://files.example/a")),
            _ => new CompleteStep(id, number, key, at, "ไม่มี", "www.onesqa.or.th/x"),
        };
        return command with { Stage = stage };
    }

    /// <summary>Whoever prepared what a stage judges: in a row with work of its own that row's, else all since the last decision.</summary>
    private static HashSet<string> Barred(CaseRun run, StepVisit visit, ChainStage stage)
    {
        if (!stage.IsDecision) return [];
        var row = stage.Kind == StageKind.Endorsement && run.Step.ChainIn(visit.Round)[0].Kind == StageKind.Work;
        var people = new HashSet<string>();
        var begun = false;
        foreach (var e in run.Events)
        {
            begun |= e.Event is StepEntered { Round: { } entered } && entered == visit.Round;
            // What another round does beside this one prepares something else.
            if (begun && RoundOf(run, e.Event) is { } other && other != visit.Round) continue;
            switch (e.Event)
            {
                case StageCompleted { Kind: StageKind.Work } x when !row || (x.Step, x.Visit) == (visit.Step, visit.VisitNumber):
                case DocumentHandedIn d when !row || ((d.Step, d.Visit, d.Respondent) == (visit.Step, visit.VisitNumber, null)):
                case SubmissionReceived when !row:
                case CaseOpened when !row:
                    people.Add(e.By.Person);
                    break;
                case StepFinished { Outcome: Outcomes.Done } x when !row && run.Procedure.Step(x.Step).ChainIn(run.State!.FindVisit(x.Step, x.Visit)!.Round).Count == 1:
                    people.Add(e.By.Person);
                    break;
                case StepFinished { Returned: false, Outcome: not Outcomes.Done } when !row:
                    people.Clear();
                    break;
            }
        }

        return people;
    }

    private static string? RoundOf(CaseRun run, CaseEvent happened) => happened switch
    {
        StageCompleted x => run.State!.FindVisit(x.Step, x.Visit)!.Round,
        DocumentHandedIn x => run.State!.FindVisit(x.Step, x.Visit)!.Round,
        SubmissionReceived x => run.State!.FindVisit(x.Step, x.Visit)!.Round,
        StepFinished x => run.State!.FindVisit(x.Step, x.Visit)!.Round,
        _ => null,
    };

    private static List<string> Line(StaffDirectory directory, string position)
    {
        var line = new List<string>();
        for (var at = directory.Position(position); at is not null; at = at.StandIn is null ? null : directory.Position(at.StandIn)) line.Add(at.Key);
        return line;
    }

    private static IEnumerable<string> Holders(StaffDirectory directory, string position) =>
        directory.People.Where(p => p.Positions.Intersect(Parts(directory, position)).Any()).Select(p => p.Id);

    /// <summary>The positions of which any may act, or the position itself.</summary>
    private static IReadOnlyList<string> Parts(StaffDirectory directory, string position) => directory.Position(position) is { AnyOf: { Count: > 0 } any } ? any : [position];
}

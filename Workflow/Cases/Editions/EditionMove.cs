using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Cases.Editions;

/// <summary>What moving an open case to another edition of its procedure would change. Changes nothing itself.</summary>
/// <param name="Refusal">Why it cannot be moved; null if it can.</param>
/// <param name="Steps">The current steps, the newest round first.</param>
/// <param name="Added">Later steps that only the other edition has.</param>
/// <param name="Removed">Later steps that the other edition lacks.</param>
/// <param name="Changed">Later steps that read otherwise in the other edition, as it has them.</param>
public sealed record EditionMove(
    Case Case, Refusal? Refusal, IReadOnlyList<EditionMoveStep> Steps, IReadOnlyList<Step> Added, IReadOnlyList<Step> Removed, IReadOnlyList<Step> Changed)
{
    /// <summary>Whether nothing from the current step on would change.</summary>
    public bool ChangesNothingAhead =>
        Added.Count + Removed.Count + Changed.Count == 0 && Steps.All(s => s is { Changes: [], AreOthersResponsible: false } && s.DueBefore == s.DueAfter);

    public static EditionMove Preview(
        Case @case, Procedure from, Procedure to, StaffDirectory directory, HolidayCalendar holidays, Actor actor, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var decision = new CaseEngine(from, directory, holidays).Decide(@case, new MoveToEdition("preview", @case.Number, to), actor, now);
        if (decision is Refused refused) return new(@case, refused.Reason, [], [], [], []);
        if (decision is not Accepted { State: var after }) return new(@case, null, [], [], [], []);

        var changes = ProcedureDiff.Compare(from, to);
        var edition = to.WithEarlier(from);
        var visits = @case.OpenVisits.Reverse().ToList();
        bool Ahead(Procedure procedure, Step step) => visits.Exists(v => IsAhead(procedure, v, step));
        return new(
            @case, null,
            [.. visits.Select(v => EditionMoveStep.Compare(v, @case, from, after, edition, [.. changes.Where(c => c.Step == v.Step)], directory, holidays, now))],
            [.. to.Steps.Where(s => from.Find(s.Key) is null && Ahead(to, s))],
            [.. from.Steps.Where(s => to.Find(s.Key) is null && Ahead(from, s))],
            [.. to.Steps.Where(s => visits.TrueForAll(v => v.Step != s.Key) && Ahead(to, s) && changes.Any(c => c.Step == s.Key && c.Key is not null))]);
    }

    /// <summary>Why an open case cannot go on under another edition; null if it can.</summary>
    internal static EditionMoveImpossible? Obstacle(Case @case, Procedure from, Procedure to) =>
        @case.OpenVisits.Select(v => Fault(@case, v, from.Step(v.Step), to) is { } fault ? new EditionMoveImpossible(fault, from.Step(v.Step)) : null).FirstOrDefault(f => f is not null);

    private static EditionMoveFault? Fault(Case @case, StepVisit visit, Step before, Procedure to)
    {
        if (to.Find(visit.Step) is not { } after) return EditionMoveFault.StepGone;
        if (after.Kind != before.Kind) return EditionMoveFault.KindChanged;
        if (visit.Round is null ? to.IsInSpan(after) : to.Round(visit.Round) is null || !to.IsInSpan(after) || !after.IsIn(visit.Round)) return EditionMoveFault.RoundGone;
        var (stages, then) = (after.ChainIn(visit.Round), before.ChainIn(visit.Round));
        // What was decided stays decided; only the stages to come may differ.
        if (stages.Count <= visit.Stage || stages[visit.Stage].Kind != then[visit.Stage].Kind || !Same(then.Take(visit.Stage), stages.Take(visit.Stage))) return EditionMoveFault.ChainChanged;
        if (before.Asks != after.Asks) return EditionMoveFault.RespondentsChanged;
        return @case.Participants.Count == 0 && AsksUnnamed(to, after) ? EditionMoveFault.NobodyNamed : null;
    }

    private static bool Same(IEnumerable<ChainStage> before, IEnumerable<ChainStage> after) =>
        before.Select(s => (s.Kind, s.Position, s.Body)).SequenceEqual(after.Select(s => (s.Kind, s.Position, s.Body)));

    private static bool AsksUnnamed(Procedure procedure, Step from)
    {
        var (seen, open) = (new HashSet<string>(StringComparer.Ordinal) { from.Key }, new Queue<Step>([from]));
        while (open.TryDequeue(out var step))
        {
            if (step != from && step.AsksParticipants) return true;
            foreach (var next in step.TargetsWithoutNaming.Except(step.ReturnTargets).Where(seen.Add))
                if (procedure.Find(next) is { } found) open.Enqueue(found);
        }

        return false;
    }

    /// <summary>Whether the case still comes to a step. Within the repeating span it does so again in a later round.</summary>
    private static bool IsAhead(Procedure procedure, StepVisit visit, Step step) =>
        procedure.Find(visit.Step) is { } current
        && (step.Row > current.Row || (visit.Round is { } round && round != procedure.Rounds?.Rounds[^1].Key && procedure.IsInSpan(step)));
}

/// <summary>What a move to another edition would change at a current step.</summary>
/// <param name="Changes">What differs in its words, people and time limit.</param>
public sealed record EditionMoveStep(
    StepVisit Visit, Step Before, Step After, IReadOnlyList<ProcedureChange> Changes,
    Responsible ResponsibleBefore, Responsible ResponsibleAfter, DateOnly? DueBefore, DateOnly? DueAfter)
{
    /// <summary>Whether the card goes to other people.</summary>
    public bool AreOthersResponsible =>
        !ResponsibleBefore.Addressees.Select(p => p.Id).ToHashSet().SetEquals(ResponsibleAfter.Addressees.Select(p => p.Id));

    internal static EditionMoveStep Compare(
        StepVisit visit, Case before, Procedure from, Case after, Procedure to, IReadOnlyList<ProcedureChange> changes, StaffDirectory directory, HolidayCalendar holidays, DateTimeOffset now)
    {
        var (earlier, later) = (from.Step(visit.Step), to.Step(visit.Step));
        Responsible Who(Case @case, Step step) =>
            Responsibility.Resolve(Assignments.ForStage(@case, step, @case.FindVisit(visit.Step, visit.VisitNumber)!), before.OpenedBy.Person, directory, ThaiTime.Date(now), from.Id);
        DateOnly? Due(Case @case, Procedure procedure) => CaseDeadlines.PlanOf(@case, procedure, holidays).Find(visit.Step, visit.Round)?.Target;
        return new(visit, earlier, later, changes, Who(before, earlier), Who(after, later), Due(before, from), Due(after, to));
    }
}

using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Cases.Recalls;

/// <summary>Finished work that awaits its first decision. Until then whoever did it may take it back.</summary>
/// <param name="Decision">The visit that is to decide.</param>
/// <param name="Work">The visit at which the work was done; the same one where the step's own chain decides.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When it was submitted.</param>
public sealed record SubmittedWork(StepVisit Decision, StepVisit Work, Signature By, DateTimeOffset At)
{
    /// <summary>The work on which a visit is to decide; null if it decides on none, or somebody in its chain has decided already.</summary>
    public static SubmittedWork? For(Case @case, StepVisit visit, Procedure procedure)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(visit);
        if (@case.Status != CaseStatus.Open || visit.FinishedAt is not null || !Decides(visit, procedure)) return null;
        if (visit.CompletedStages is [{ Kind: StageKind.Work } own]) return new(visit, visit, own.By, own.At);
        if (!visit.CompletedStages.IsEmpty) return null;
        var work = VisitOfWork(@case, visit);
        // Work that was endorsed, or is itself a decision, has already been decided on.
        return work is { Outcome: Outcomes.Done, Returned: false, CompletedStages.IsEmpty: true, By: { } by, FinishedAt: { } at } && by.Person != Signature.SystemPerson && !Decides(work, procedure)
            ? new(visit, work, by, at)
            : null;
    }

    /// <summary>The visit at which the work was done that a visit is to decide on, or has; null if it decides on none.</summary>
    public static StepVisit? VisitOfWork(Case @case, StepVisit visit)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(visit);
        if (visit.CompletedStages is [{ Kind: StageKind.Work }, ..]) return visit;
        return @case.Visits.TakeWhile(v => v.Step != visit.Step || v.VisitNumber != visit.VisitNumber)
            .LastOrDefault(v => v.FinishedAt == visit.EnteredAt && (v.Round == visit.Round || v.Round is null || visit.Round is null));
    }

    /// <summary>Whether the actor submitted it, or acts for the person who did.</summary>
    public bool IsOf(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return CapacityOf(actor) is not null || actor.Person.Id == By.Person;
    }

    /// <summary>The signature with which the actor takes it back.</summary>
    internal Signature SignedBy(Actor actor) =>
        CapacityOf(actor) is { } capacity ? Signature.Create(actor.Person, capacity) : By with { DelegatedBy = null };

    private Capacity? CapacityOf(Actor actor) => actor.Capacities.FirstOrDefault(c =>
        c.Position == By.Position && (actor.Person.Id == By.Person || c.ActingFor?.Id == By.Person));

    private static bool Decides(StepVisit visit, Procedure procedure) =>
        procedure.StepOf(visit) is { } step && step.ChainIn(visit.Round) is var stages && visit.Stage < stages.Count && step.Kind.Decides(stages[visit.Stage]);
}

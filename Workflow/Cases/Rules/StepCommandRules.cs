using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Collections;

namespace OnesqaBot.Workflow.Cases.Rules;

/// <summary>
/// Rules common to commands on a step: checks that the visit is open and the caller may act, then applies the rules of the
/// step's kind.
/// </summary>
internal static class StepCommandRules
{
    public static Refusal? Decide(CaseDraft draft, Case state, StepCommand command, Actor actor)
    {
        if (state.FindVisit(command.Step, command.Visit) is not { } visit) return new UnknownStep();
        var step = draft.Procedure.Step(visit.Step);
        if (SubmissionRules.IsRespondents(command)) return SubmissionRules.Decide(draft, step, visit, command, actor);
        if (visit.FinishedAt is not null) return new AlreadyFinished(visit);
        if (state.Current is null) return new CaseEnded(state.Status, state.EndedBy!, state.EndedAt!.Value);

        var responsible = draft.ResponsibleFor(Assignments.ForStage(state, step, visit));
        // A file belongs to the step, whichever stage hands it in.
        if (command is not HandIn && command.Stage != visit.Stage)
        {
            return visit.CompletedStages.Find(p => p.Stage == command.Stage) is { } stage
                ? new StageAlreadyCompleted(stage, responsible.Position, [.. responsible.MayAct.Select(p => p.Name.Th)])
                : new UnknownStep();
        }

        if (RefuseActor(state, step, visit, responsible, actor) is { } refusal) return refusal;
        return Decide(draft, step, visit, command, Signature.Create(actor.Person, actor.In(responsible.Position)!));
    }

    private static Refusal? Decide(CaseDraft draft, Step step, StepVisit visit, StepCommand command, Signature by) =>
        step.ChainIn(visit.Round)[visit.Stage].Kind == StageKind.Endorsement
            ? EndorsementRules.Decide(draft, step, visit, command, by)
            : step.Kind.Decide(draft, step, visit, command, by);

    /// <summary>Why the actor may not act on this step; null if allowed.</summary>
    private static Refusal? RefuseActor(Case state, Step step, StepVisit visit, Responsible responsible, Actor actor)
    {
        if (responsible.MayAct.Any(p => p.Id == actor.Person.Id)) return null;
        var names = responsible.MayAct.Select(p => p.Name.Th).ToList();
        var assignment = Assignments.ForStage(state, step, visit);
        if (assignment.ExcludedPeople.Contains(actor.Person.Id) && actor.In(assignment.Position!) is not null) return new OwnSubmission(responsible.Position, names);

        // The actor, or a colleague in the same position, already completed a stage.
        var stages = step.ChainIn(visit.Round);
        return visit.CompletedStages.FindLast(p => p.By.Person == actor.Person.Id || actor.In(stages[p.Stage].Position) is not null) is { } stage
            ? new StageAlreadyCompleted(stage, responsible.Position, names)
            : new NotYourStep(responsible.Position, names);
    }
}

namespace OnesqaBot.Workflow;

/// <summary>A command on a step: is it still that step's turn, is it the caller's, and what do the rules of its kind say.</summary>
internal static class Working
{
    public static Refusal? Decide(CaseDraft draft, Case state, StepCommand command, Actor actor)
    {
        if (state.Visit(command.Step, command.Visit) is not { } visit) return new UnknownStep();
        if (visit.FinishedAt is not null) return new AlreadyFinished(visit);
        if (state.Current is null) return new CaseEnded(state.Status, state.EndedBy!, state.EndedAt!.Value);

        var step = draft.Procedure.Step(visit.Step);
        if (Bar(draft, state, step, actor) is { } bar) return bar;

        var responsible = Responsibility.Of(state, step, draft.Directory, ThaiTime.Date(draft.Now));
        var by = Signature.Of(actor.Person, actor.In(responsible.Position)!);
        return step switch
        {
            TaskStep => TaskRules.Decide(draft, step, visit, command, by),
            MeetingStep => MeetingRules.Decide(draft, step, visit, command, by),
            ApprovalStep approval => ApprovalRules.Decide(draft, approval, visit, command, by),
            ChoiceStep choice => ChoiceRules.Decide(draft, choice, visit, command, by),
            _ => throw new InvalidOperationException($"{step.GetType().Name} has no rules."),
        };
    }

    /// <summary>Why this person may not act at this step; null when he may.</summary>
    public static Refusal? Bar(CaseDraft draft, Case state, Step step, Actor actor)
    {
        var responsible = Responsibility.Of(state, step, draft.Directory, ThaiTime.Date(draft.Now));
        if (responsible.MayAct.Any(p => p.Id == actor.Person.Id)) return null;
        var names = responsible.MayAct.Select(p => p.Name.Th).ToList();
        return actor.In(step.Position) is null
            ? new NotYourStep(responsible.Position, names)
            : new OwnSubmission(responsible.Position, names);
    }
}

namespace OnesqaBot.Workflow;

/// <summary>A command on a step: is it still that step's turn, is it the caller's, and what do the rules of its kind say.</summary>
internal static class Working
{
    public static Refusal? Decide(CaseDraft draft, Case state, StepCommand command, Actor actor)
    {
        if (state.Visit(command.Step, command.Visit) is not { } visit) return new UnknownStep();
        var step = draft.Procedure.Step(visit.Step);
        if (Answering.IsRespondents(command)) return Answering.Decide(draft, step, visit, command, actor);
        if (visit.FinishedAt is not null) return new AlreadyFinished(visit);
        if (state.Current is null) return new CaseEnded(state.Status, state.EndedBy!, state.EndedAt!.Value);

        var responsible = draft.Who(Turns.Of(state, step, visit));
        // A file belongs to the row, whoever of the chain hands it in.
        if (command is not HandIn && command.Link != visit.Link)
        {
            return visit.Passed.Find(p => p.Link == command.Link) is { } passed
                ? new AlreadyPassed(passed, responsible.Position, [.. responsible.MayAct.Select(p => p.Name.Th)])
                : new UnknownStep();
        }

        if (Bar(state, step, visit, responsible, actor) is { } bar) return bar;
        return Decide(draft, step, visit, command, Signature.Of(actor.Person, actor.In(responsible.Position)!));
    }

    private static Refusal? Decide(CaseDraft draft, Step step, StepVisit visit, StepCommand command, Signature by)
    {
        var link = step.ChainIn(visit.Round)[visit.Link];
        return (link.Kind, step) switch
        {
            (LinkKind.Work, MeetingStep) => MeetingRules.Decide(draft, step, visit, command, by),
            (LinkKind.Work, CheckStep check) => CheckRules.Decide(draft, check, visit, command, by),
            (LinkKind.Work, PublicationStep) => PublicationRules.Decide(draft, step, visit, command, by),
            (LinkKind.Work, CollectionStep collection) => CollectionRules.Decide(draft, collection, visit, command, by),
            (LinkKind.Work, _) => TaskRules.Decide(draft, step, visit, command, by),
            (LinkKind.Endorsement, _) => EndorsementRules.Decide(draft, step, visit, command, by),
            (LinkKind.Approval, ReturningStep approval) => ApprovalRules.Decide(draft, approval, visit, command, by),
            (LinkKind.Choice, ChoiceStep choice) => ChoiceRules.Decide(draft, choice, visit, command, by),
            (LinkKind.Resolution, ResolutionStep resolution) => ResolutionRules.Decide(draft, resolution, link, visit, command, by),
            _ => throw new InvalidOperationException($"{step.GetType().Name} has no rules for {link.Kind}."),
        };
    }

    /// <summary>Why this person may not act at this step; null when he may.</summary>
    private static Refusal? Bar(Case state, Step step, StepVisit visit, Responsible responsible, Actor actor)
    {
        if (responsible.MayAct.Any(p => p.Id == actor.Person.Id)) return null;
        var names = responsible.MayAct.Select(p => p.Name.Th).ToList();
        var turn = Turns.Of(state, step, visit);
        if (turn.Barred.Contains(actor.Person.Id) && actor.In(turn.Position!) is not null) return new OwnSubmission(responsible.Position, names);

        // One who held this card before, or whose colleague was faster.
        var chain = step.ChainIn(visit.Round);
        return visit.Passed.FindLast(p => p.By.Person == actor.Person.Id || actor.In(chain[p.Link].Position) is not null) is { } passed
            ? new AlreadyPassed(passed, responsible.Position, names)
            : new NotYourStep(responsible.Position, names);
    }
}

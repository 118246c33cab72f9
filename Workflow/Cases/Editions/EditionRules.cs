using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Cases.Editions;

/// <summary>Rules for moving an open case to another edition of its procedure.</summary>
internal static class EditionRules
{
    public static Refusal? Decide(CaseDraft draft, Case state, MoveToEdition command, Actor actor)
    {
        if (command.To.Id != state.Procedure) return new NotPossibleHere();
        if (command.To.Revision == state.Revision) return null;
        if (EditionMove.Obstacle(state, draft.Procedure, command.To) is { } obstacle) return obstacle;

        draft.MoveTo(command.To, Signature.Create(actor.Person, draft.Directory.AdministrativeCapacity(actor)!));
        foreach (var visit in draft.State.OpenVisits) Show(draft, visit);
        return null;
    }

    /// <summary>Brings the step's card, as the edition has it, to those who are responsible there, and updates all others.</summary>
    private static void Show(CaseDraft draft, StepVisit visit)
    {
        draft.RefreshAll(visit);
        var who = draft.ResponsibleFor(Assignments.ForStage(draft.State, draft.Procedure.Step(visit.Step), visit));
        foreach (var person in who.Addressees) draft.Emit(new RepostCard(CaseDraft.CardOf(visit), Recipient.ForPerson(person.Id)));
        draft.NotifyOfVacancy(visit, who);
    }
}

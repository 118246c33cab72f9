using OnesqaBot.Workflow.Cases.Rules;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Cases.Delegations;

/// <summary>Rules of giving an assignment to a person, and of taking it back.</summary>
internal static class DelegationRules
{
    public static Refusal? Delegate(CaseDraft draft, Case state, DelegateStep command, Actor actor)
    {
        var visit = state.FindVisit(command.Step, command.Visit)!;
        var assignment = Assignments.ForRespondentOrStage(state, draft.Procedure.Step(visit.Step), visit, command.Respondent);
        var holder = draft.ResponsibleFor(assignment.Undelegated);
        if (visit.DelegationOf(command.Respondent)?.Person == command.To && draft.ResponsibleFor(assignment).Delegation is not null) return null;
        if (DelegationCandidates.Fault(command.To, assignment.Undelegated, holder, actor.Person, draft.Directory, draft.Today) is { } fault) return new CannotDelegate(fault);
        if (ReasonRules.CommentFault(command.Note) is { } note) return note;

        var by = command.AsAdministrator && !holder.Includes(actor.Person)
            ? Signature.Create(actor.Person, draft.Directory.AdministrativeCapacity(actor)!)
            : holder.SignedBy(actor);
        draft.Record(new StepDelegated(visit.Step, visit.VisitNumber, command.Respondent?.ToString(), command.To!, ReasonRules.Comment(command.Note)), by);
        Refresh(draft, visit, command.Respondent);
        draft.Emit(new RepostCard(CardRef.ForAssignment(visit.Step, visit.VisitNumber, command.Respondent), Recipient.ForPerson(command.To!)));
        return null;
    }

    public static Refusal? End(CaseDraft draft, Case state, EndDelegation command, Actor actor)
    {
        var visit = state.FindVisit(command.Step, command.Visit)!;
        var delegation = visit.DelegationOf(command.Respondent)!;
        var assignment = Assignments.ForRespondentOrStage(state, draft.Procedure.Step(visit.Step), visit, command.Respondent);
        var (receiver, holder) = (draft.ResponsibleFor(assignment), draft.ResponsibleFor(assignment.Undelegated));
        // Whoever gave it as an administrator, or has left the position since, signs as they did then.
        var by = actor.Person.Id == delegation.Person ? receiver.SignedBy(actor) : holder.Includes(actor.Person) ? holder.SignedBy(actor) : delegation.By;
        draft.Record(new DelegationEnded(visit.Step, visit.VisitNumber, command.Respondent?.ToString(), delegation.Person), by);
        Refresh(draft, visit, command.Respondent);
        foreach (var person in holder.Addressees.Where(p => p.Id != actor.Person.Id))
            draft.Emit(new RepostCard(CardRef.ForAssignment(visit.Step, visit.VisitNumber, command.Respondent), Recipient.ForPerson(person.Id)));
        return null;
    }

    private static void Refresh(CaseDraft draft, StepVisit visit, Respondent? respondent)
    {
        draft.Refresh(visit);
        draft.RefreshReminders(visit);
        if (respondent is { } asked) draft.Emit(new RefreshCards(CaseDraft.RequestOf(visit, asked)));
    }
}

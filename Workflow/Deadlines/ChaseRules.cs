using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>Rules of asking for a step (ทวงถาม): its card comes to the end of the assignees' chats and says who asked.</summary>
internal static class ChaseRules
{
    public static Refusal? Decide(CaseDraft draft, Case state, Chase command, Actor actor)
    {
        var visit = state.FindVisit(command.Step, command.Visit)!;
        if (visit.IsChasedOnDayOf(draft.Now, draft.Holidays)) return null;

        var responsible = draft.ResponsibleFor(Assignments.Awaited(state, draft.Procedure.Step(visit.Step), visit));
        var held = visit.OpenInquiry is { } inquiry ? CaseDraft.CardOf(visit, inquiry) : CaseDraft.CardOf(visit);
        var capacity = Authority.CapacityAtOrAbove(responsible.Position, actor, draft.Directory) ?? actor.CapacityIn(draft.Procedure.OpenedBy)
            ?? (actor.Capacities.Count > 0 ? actor.Capacities[0] : new Capacity(draft.Procedure.OpenedBy, null));
        var awaited = visit.Awaited.SelectMany(r => draft.ResponsibleFor(Assignments.ForRespondent(visit, r)).Addressees.Select(p => (Person: p.Id, Card: CaseDraft.RequestOf(visit, r))));
        var asked = responsible.Addressees.Select(p => (Person: p.Id, Card: held)).Concat(awaited).Where(a => a.Person != actor.Person.Id).ToList();
        draft.Record(new AssigneesChased(visit.Step, visit.VisitNumber, [.. asked.Select(a => a.Person).Distinct()]), Signature.Create(actor.Person, capacity));
        foreach (var (person, card) in asked) draft.Emit(new RepostCard(card, Recipient.ForPerson(person)) { InOfficeHours = true });
        draft.Emit(new RefreshCards(new CardRef(CardKind.Overdue, visit.Step, visit.VisitNumber)));
        return null;
    }
}

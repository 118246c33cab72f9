using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Cases.Participants;

/// <summary>Rules for those who are to know of a result (เสนอ…ทราบ): they get a card once the step is passed, and confirm it.</summary>
internal static class InformationRules
{
    /// <summary>Names who is to be informed. Returns why they cannot be named, or null on success.</summary>
    public static Refusal? Name(CaseDraft draft, StepVisit visit, IReadOnlyList<string> people, Signature by)
    {
        if (ParticipantRules.Unfit(draft, people, out var named) is { } unfit) return unfit;
        if (named.SequenceEqual(visit.ToInform)) return null;
        draft.Record(new InformedNamed(visit.Step, visit.VisitNumber, named), by);
        draft.Refresh(visit);
        return null;
    }

    /// <summary>Informs the people named at the step and the positions that the handbook names, except whoever passed it.</summary>
    public static void Inform(CaseDraft draft, StepVisit visit, Signature by)
    {
        var step = draft.Procedure.Step(visit.Step);
        var people = visit.ToInform.Where(p => !NamedPerson.IsOutside(p)).Concat(step.Informs.SelectMany(p => Holders(draft, visit, p))).Where(p => p != by.Person).Distinct().ToList();
        if (people.Count == 0) return;
        draft.Record(new PeopleInformed(visit.Step, visit.VisitNumber, people), Signature.System);
        foreach (var person in people) draft.Emit(new ShowCard(CardOf(visit), Recipient.ForPerson(person)));
    }

    public static Refusal? Acknowledge(CaseDraft draft, Step step, StepVisit visit, Actor actor)
    {
        // A second tap on another device changes nothing.
        if (visit.Acknowledgements.Exists(a => a.By.Person == actor.Person.Id)) return null;
        var capacity = step.Informs.Select(actor.CapacityIn).FirstOrDefault(c => c is not null)
            ?? (actor.Capacities.Count > 0 ? actor.Capacities[0] : new Capacity(Responsibility.Participant, null));
        draft.Record(new Acknowledged(visit.Step, visit.VisitNumber), Signature.Create(actor.Person, capacity));
        draft.Emit(new RefreshCards(CardOf(visit)));
        draft.Emit(new RefreshCards(CaseDraft.CardOf(visit)));
        return null;
    }

    private static CardRef CardOf(StepVisit visit) => new(CardKind.ForInformation, visit.Step, visit.VisitNumber);

    private static IEnumerable<string> Holders(CaseDraft draft, StepVisit visit, string position) =>
        draft.ResponsibleFor(new Assignment(visit.Step, visit.VisitNumber, new Assignee.Position(position), IsDecision: true, [], visit.EnteredAt)).MayAct.Select(p => p.Id);
}

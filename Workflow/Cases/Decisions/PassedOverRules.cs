using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Cases.Decisions;

/// <summary>Rules for those in whose place others decided: whoever is replaced, stood in for or no longer asked is told, once.</summary>
internal static class PassedOverRules
{
    public static CardRef CardOf(StepVisit visit) => new(CardKind.PassedOver, visit.Step, visit.VisitNumber);

    /// <param name="visit">The visit before the decision.</param>
    /// <param name="next">Index of the stage that follows; those in between are skipped.</param>
    /// <param name="by">Who decided.</param>
    public static void Notify(CaseDraft draft, StepVisit visit, int next, Signature by)
    {
        var step = draft.Procedure.Step(visit.Step);
        var stages = step.ChainIn(visit.Round);
        var asked = visit.CompletedStages.Select(s => s.By.Person).Append(by.Person).ToHashSet(StringComparer.Ordinal);
        // People who act at a later stage are not passed over.
        asked.UnionWith(Enumerable.Range(next, stages.Count - next).SelectMany(i => Responsible(i)));
        var skipped = Enumerable.Range(visit.Stage + 1, next - visit.Stage - 1).SelectMany(i => Responsible(i));
        // The delegator already knows.
        var replaced = by.DelegatedBy is null && step.Kind.Decides(stages[visit.Stage]) ? Replaced(draft, stages[visit.Stage].Position, by) : [];
        var people = replaced.Concat(skipped).Distinct(StringComparer.Ordinal).Where(p => !asked.Contains(p)).ToList();
        if (people.Count == 0) return;
        draft.Record(new PeoplePassedOver(visit.Step, visit.VisitNumber, visit.Stage, people), Signature.System);
        foreach (var person in people) draft.Emit(new ShowCard(CardOf(visit), Recipient.ForPerson(person)));

        IEnumerable<string> Responsible(int stage) => draft.ResponsibleFor(Assignments.ForStage(draft.State, step, visit, stage)).MayAct.Select(p => p.Id);
    }

    /// <summary>The person for whom the decider acted, and the holders of the position that the decider stood in for.</summary>
    private static IEnumerable<string> Replaced(CaseDraft draft, string position, Signature by)
    {
        var directory = draft.Directory;
        foreach (var acting in directory.Acting.Where(a => a.Person == by.Person && a.Position == by.Position && a.Covers(draft.Today)))
            if (by.ActingFor is not null && acting.InsteadOf is { } person) yield return person;
        if (by.Position == position || directory.Position(position)?.AnyOf.Contains(by.Position) is true) yield break;
        foreach (var holder in directory.InCharge(position, draft.Today, draft.Procedure.Id, unit: null)) yield return holder.Id;
    }
}

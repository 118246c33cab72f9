using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Cases.Watching;

/// <summary>
/// Rules of watching a case. Whoever watches is told once of each finished step, or only of the end; owners always hear of the end.
/// </summary>
internal static class WatchRules
{
    private static readonly CardRef Ended = new(CardKind.Ended);

    public static CardRef CardOf(StepVisit visit) => new(CardKind.Watched, visit.Step, visit.VisitNumber);

    public static Refusal? Choose(CaseDraft draft, Case state, Watch command, Actor actor)
    {
        // A second tap on another device changes nothing.
        if (state.WatchOf(actor.Person.Id) == command.Scope) return null;
        var decisions = state.Visits.SelectMany(v => DecisionHistory.Signatures(v, draft.Procedure).Where(d => d.Person == actor.Person.Id).Select(d => (Visit: v, By: d))).ToList();
        var by = decisions.Count > 0 ? decisions[0].By : Signature.Create(actor.Person, actor.Capacities.Count > 0 ? actor.Capacities[0] : new Capacity(Responsibility.Participant, null));
        draft.Record(new WatchChosen(command.Scope), by);
        // The cards of what they decided have the button.
        foreach (var (visit, _) in decisions.DistinctBy(d => (d.Visit.Step, d.Visit.VisitNumber))) draft.Emit(new RefreshCards(CaseDraft.CardOf(visit)));
        return null;
    }

    /// <summary>Tells who watches the steps that one was finished, except whoever finished it and who gets the card of the next one.</summary>
    /// <param name="before">The visits that were open before.</param>
    public static void NotifyOfStep(CaseDraft draft, StepVisit visit, Signature by, IReadOnlyList<StepVisit> before)
    {
        var watchers = Watchers(draft, WatchScope.Steps, by);
        if (watchers.Count == 0 || draft.State.Status != CaseStatus.Open) return;
        var next = draft.State.OpenVisits.Where(v => !before.Any(b => (b.Step, b.VisitNumber) == (v.Step, v.VisitNumber)))
            .SelectMany(v => draft.ResponsibleFor(Assignments.ForStage(draft.State, draft.Procedure.Step(v.Step), v)).Addressees).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var person in watchers.Where(p => !next.Contains(p))) draft.Emit(new ShowCard(CardOf(visit), Recipient.ForPerson(person)));
    }

    /// <summary>Tells everyone who watches that the case has ended, except whoever ended it and the owners.</summary>
    public static void NotifyOfEnd(CaseDraft draft, Signature by)
    {
        foreach (var person in Watchers(draft, WatchScope.End, by)) draft.Emit(new ShowCard(Ended, Recipient.ForPerson(person)));
    }

    /// <summary>The case once a person has chosen what to be notified of.</summary>
    public static Case Apply(Case state, string person, WatchScope scope) =>
        state with { Watchers = scope == WatchScope.None ? state.Watchers.Remove(person) : state.Watchers.SetItem(person, scope) };

    private static List<string> Watchers(CaseDraft draft, WatchScope least, Signature by)
    {
        if (draft.State.Watchers.IsEmpty) return [];
        var informed = draft.Owners.Select(p => p.Id).Append(by.Person).ToHashSet(StringComparer.Ordinal);
        return [.. draft.State.Watchers.Where(w => w.Value >= least && !informed.Contains(w.Key) && draft.Directory.ById(w.Key) is not null).Select(w => w.Key).Order(StringComparer.Ordinal)];
    }
}

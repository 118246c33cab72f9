using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Cases.Rules;

/// <summary>Rules of hearing how a case ends: who decided something is told if they wish, the owners always.</summary>
internal static class EndNoticeRules
{
    private static readonly CardRef Card = new(CardKind.Ended);

    public static Refusal? Choose(CaseDraft draft, Case state, ChooseEndNotice command, Actor actor)
    {
        // A second tap on another device changes nothing.
        if (state.EndNoticeFor.Contains(actor.Person.Id) == command.Wanted) return null;
        var visit = state.FindVisit(command.Step, command.Visit)!;
        var by = Decisions.At(visit, draft.Procedure).First(d => d.Person == actor.Person.Id);
        draft.Record(new EndNoticeChosen(visit.Step, visit.VisitNumber, command.Wanted), by);
        draft.Emit(new RefreshCards(CaseDraft.CardOf(visit)));
        return null;
    }

    /// <summary>Tells who wished to hear it that the case has ended, except whoever ended it and the owners.</summary>
    public static void Tell(CaseDraft draft, Signature by)
    {
        var informed = draft.Owners.Select(p => p.Id).Append(by.Person).ToHashSet(StringComparer.Ordinal);
        foreach (var person in draft.State.EndNoticeFor.Where(p => !informed.Contains(p) && draft.Directory.ById(p) is not null).Order(StringComparer.Ordinal))
            draft.Emit(new ShowCard(Card, Recipient.To(person)));
    }
}

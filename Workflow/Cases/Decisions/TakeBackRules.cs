using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.Cases.Watching;

namespace OnesqaBot.Workflow.Cases.Decisions;

/// <summary>Rules of taking a decision back. What followed from it is withdrawn: cards say so, calendar events go.</summary>
internal static class TakeBackRules
{
    public static Refusal? Decide(CaseDraft draft, Case state, TakeBack command)
    {
        if (state.LastDecision is not { } last) return new CannotTakeBack(TakeBackFault.ActedOn, state.ActedOnBy);
        if (draft.Now > last.Until) return new CannotTakeBack(TakeBackFault.TooLate);
        draft.Record(new DecisionTakenBack(command.Step, command.Visit, command.Stage), last.By);

        var now = draft.State;
        var (decided, before) = (now.FindVisit(command.Step, command.Visit)!, state.FindVisit(command.Step, command.Visit)!);
        draft.RefreshAll(decided);
        draft.RefreshWork(decided);
        foreach (var withdrawn in state.Visits.Where(v => now.FindVisit(v.Step, v.VisitNumber) is null))
        {
            draft.Emit(new RefreshCards(CaseDraft.CardOf(withdrawn)));
            draft.RefreshRequests(withdrawn);
        }

        if (before.Informed.Count > decided.Informed.Count) draft.Emit(new RefreshCards(new CardRef(CardKind.ForInformation, decided.Step, decided.VisitNumber)));
        if (before.PassedOver.Count > decided.PassedOver.Count) draft.Emit(new RefreshCards(PassedOverRules.CardOf(decided)));
        if (before.FinishedAt is not null && state.Watchers.ContainsValue(WatchScope.Steps)) draft.Emit(new RefreshCards(WatchRules.CardOf(decided)));
        if (before.FinishedAt is not null && state.ParticipantsNotified.Count > 0) draft.Emit(new RefreshCards(ParticipantRules.Card));
        if (state.Status == CaseStatus.Closed)
        {
            draft.Emit(new RefreshCards(new CardRef(CardKind.Closing)));
            draft.Emit(new RefreshCards(new CardRef(CardKind.Ended)));
        }

        return null;
    }
}

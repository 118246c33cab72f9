using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Steps.Meetings;

namespace OnesqaBot.Workflow.Cases.Rules;

/// <summary>ยกเลิกเรื่อง: an owner cancels the case with a reason; upcoming calendar events are canceled.</summary>
internal static class CancelCaseRules
{
    public static Refusal? Decide(CaseDraft draft, Case state, CancelCase command, Actor actor)
    {
        if (ReasonRules.Fault(command.Reason) is { } fault) return fault;

        var position = state.OpenedBy.Person == Signature.SystemPerson ? draft.Procedure.OpenedBy : state.OpenedBy.Position;
        var capacity = actor.CapacityIn(position) ?? new Capacity(position, null);
        draft.Record(new CaseCancelled(VisibleText.Trim(command.Reason)), Signature.Create(actor.Person, capacity));
        foreach (var open in state.OpenVisits) draft.RefreshAll(open);
        var by = Signature.Create(actor.Person, capacity);
        foreach (var visit in state.Visits.Where(v => v.Meeting is { } m && m.End > draft.Now))
        {
            draft.Emit(new CancelMeetingEvent(visit.Step, visit.VisitNumber));
            InvitationEffects.Changed(draft, visit, null, by);
        }

        foreach (var person in state.ParticipantsNotified.Where(p => p != by.Person && draft.Directory.ById(p) is not null)) draft.Emit(new RepostCard(ParticipantRules.Card, Recipient.ForPerson(person)));
        WatchRules.NotifyOfEnd(draft, by);
        return null;
    }
}

using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.Cases.Rules;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Cases.Corrections;

/// <summary>แก้ไขข้อมูลเรื่อง: an owner corrects the answers that the case was opened with. Whatever shows the subject follows.</summary>
internal static class CorrectionRules
{
    public static Refusal? Decide(CaseDraft draft, Case state, CorrectCase command, Actor actor)
    {
        var procedure = draft.Procedure;
        // An answer that is left out stays, and so does one to a field that only an earlier edition had.
        var given = procedure.Fields.Where(f => command.Fields.ContainsKey(f.Key));
        if (FieldRules.Read(given, command.Fields, ThaiTime.Date(draft.Now), state.Fields, out var corrected) is { } fault) return fault;
        var before = corrected.Keys.Where(k => corrected[k] != state.Fields.GetValueOrDefault(k)).ToDictionary(k => k, k => state.Fields.GetValueOrDefault(k, ""), StringComparer.Ordinal);
        if (before.Count == 0) return null;
        var fields = new Dictionary<string, string>(state.Fields, StringComparer.Ordinal);
        foreach (var (key, answer) in corrected) fields[key] = answer;

        var position = state.OpenedBy.Person == Signature.SystemPerson ? procedure.OpenedBy : state.OpenedBy.Position;
        var by = Signature.Create(actor.Person, actor.CapacityIn(position) ?? new Capacity(position, null));
        var target = CaseDeadlines.Current(state, procedure, draft.Holidays)?.Deadline.Target;
        draft.Record(new CaseCorrected(procedure.SubjectOf(fields), fields, before), by);
        Refresh(draft);
        NotifyDeciders(draft, state, actor);

        // A corrected year, or day, moves the deadlines.
        if (CaseDeadlines.Current(draft.State, procedure, draft.Holidays)?.Deadline.Target is var now && now != target)
        {
            var current = draft.State.Current!;
            draft.Record(new Replanned(current.Step, current.VisitNumber, target, now), Signature.System);
            TargetRules.Notify(draft, draft.State.Current!, except: actor.Person.Id);
        }

        return null;
    }

    /// <summary>Brings whoever decided on the case, and is still in the office, the card of their last decision, which says what was corrected since.</summary>
    private static void NotifyDeciders(CaseDraft draft, Case state, Actor actor)
    {
        var decided = state.Visits.SelectMany(v => DecisionHistory.Signatures(v, draft.Procedure).Select(by => (By: by.Person, Visit: v)));
        foreach (var last in decided.GroupBy(d => d.By, StringComparer.Ordinal).Select(g => g.Last()).Where(d => d.By != actor.Person.Id && draft.Directory.ById(d.By) is not null))
            draft.Emit(new RepostCard(CaseDraft.CardOf(last.Visit), Recipient.ForPerson(last.By)));
    }

    /// <summary>Refreshes the open cards, the invitations and the calendar's events.</summary>
    private static void Refresh(CaseDraft draft)
    {
        foreach (var visit in draft.State.OpenVisits) draft.RefreshAll(visit);
        foreach (var visit in draft.State.Visits.Where(v => v.Meeting is { } meeting && meeting.End > draft.Now))
        {
            draft.Emit(new UpsertMeetingEvent(visit.Step, visit.VisitNumber));
            draft.Emit(new RefreshCards(InvitationEffects.CardOf(draft.State, visit)));
        }

        if (draft.State.ParticipantsNotified.Count > 0) draft.Emit(new RefreshCards(ParticipantRules.Card));
        foreach (var target in TargetRules.SyncAll(draft)) draft.Emit(target);
    }
}

using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Tasks;

namespace OnesqaBot.Workflow.Steps.Meetings;

/// <summary>Rules of a meeting step: it is scheduled or recorded, then completed. Documents are handled as for a task.</summary>
public static class MeetingRules
{
    /// <summary>Longest place or participant name, in characters.</summary>
    public const int Longest = 200;

    internal static Refusal? Decide(CaseDraft draft, Step step, StepVisit visit, StepCommand command, Signature by) => command switch
    {
        ScheduleMeeting set => Schedule(draft, visit, set.Meeting, by),
        CancelMeeting => Cancel(draft, visit, by),
        RecordHeldMeeting held => RecordHeld(draft, visit, held, by),
        CompleteStep when visit.Meeting is null && visit.Held is null => new MeetingNeeded(),
        _ => TaskRules.Decide(draft, step, visit, command, by),
    };

    /// <summary>Records the link that the calendar created; refused if the meeting has gone, is not online or has that link.</summary>
    internal static Refusal? RecordLink(CaseDraft draft, Case state, ReportMeetingLink report)
    {
        if (state.FindVisit(report.Step, report.Visit) is not { Meeting.Online: true } visit || visit.MeetingLink == report.Link) return new NotPossibleHere();
        draft.Record(new MeetingLinked(report.Step, report.Visit, report.Link), Signature.System);
        draft.Emit(new RefreshCards(CaseDraft.CardOf(visit)));
        return null;
    }

    private static Refusal? Schedule(CaseDraft draft, StepVisit visit, Meeting? meeting, Signature by)
    {
        if (meeting is null) return new MeetingInvalid(MeetingFault.NoTime);
        meeting = meeting with { People = [.. meeting.People.Select(p => ParticipantNames.Recorded(p, draft.Directory)).Distinct(StringComparer.Ordinal)] };
        if (Fault(meeting, draft.Now) is { } fault) return new MeetingInvalid(fault);
        if (meeting.Place.Length > Longest || meeting.People.Any(p => p.Length > Longest)) return new TooLong(Longest);

        if (meeting.People.FirstOrDefault(NamedPerson.HasFaultyAddress) is { } faulty) return new EmailInvalid(faulty);

        if (meeting == visit.Meeting) return null;

        draft.Record(new MeetingScheduled(visit.Step, visit.VisitNumber, meeting), by);
        draft.Emit(new UpsertMeetingEvent(visit.Step, visit.VisitNumber));
        draft.Refresh(visit);
        InvitationEffects.Changed(draft, visit, meeting, by);
        return null;
    }

    private static Refusal? RecordHeld(CaseDraft draft, StepVisit visit, RecordHeldMeeting command, Signature by)
    {
        if (command.On is not { } on) return new MeetingInvalid(MeetingFault.NoDate);
        if (on > draft.Today) return new MeetingInvalid(MeetingFault.NotYetHeld);
        if (command.Place.Length > Longest || command.People.Any(p => p.Length > Longest)) return new TooLong(Longest);
        var held = new HeldMeeting(on, command.Place.Length == 0 ? null : command.Place, command.People);
        if (held == visit.Held) return null;

        // A meeting still scheduled is canceled, because it took place at another time.
        if (visit.Meeting is { } set && set.End > draft.Now) Cancel(draft, visit, by);
        draft.Record(new MeetingHeld(visit.Step, visit.VisitNumber, held), by);
        draft.Refresh(visit);
        return null;
    }

    private static Refusal? Cancel(CaseDraft draft, StepVisit visit, Signature by)
    {
        if (visit.Meeting is null) return null;
        draft.Record(new MeetingCancelled(visit.Step, visit.VisitNumber), by);
        draft.Emit(new CancelMeetingEvent(visit.Step, visit.VisitNumber));
        draft.Refresh(visit);
        InvitationEffects.Changed(draft, visit, null, by);
        return null;
    }

    private static MeetingFault? Fault(Meeting meeting, DateTimeOffset now) =>
        meeting.End <= meeting.Start ? MeetingFault.EndsBeforeStart
        : meeting.Start < now ? MeetingFault.InThePast
        : VisibleText.IsEmpty(meeting.Place) ? MeetingFault.NoPlace
        : meeting.People.Count == 0 ? MeetingFault.NoPeople
        : null;
}

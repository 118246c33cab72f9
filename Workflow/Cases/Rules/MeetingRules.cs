namespace OnesqaBot.Workflow;

/// <summary>The meeting is set, may be changed, and then the row is done; documents as for a task.</summary>
internal static class MeetingRules
{
    /// <summary>Longest place, or name of one who takes part, in characters.</summary>
    public const int Longest = 200;

    public static Refusal? Decide(CaseDraft draft, Step step, StepVisit visit, StepCommand command, Signature by) => command switch
    {
        ScheduleMeeting set => Schedule(draft, visit, set.Meeting, by),
        CancelMeeting => Cancel(draft, visit, by),
        CompleteStep when visit.Meeting is null => new MeetingNeeded(),
        _ => TaskRules.Decide(draft, step, visit, command, by),
    };

    private static Refusal? Schedule(CaseDraft draft, StepVisit visit, Meeting meeting, Signature by)
    {
        if (Fault(meeting, draft.Now) is { } fault) return new MeetingInvalid(fault);
        if (meeting.Place.Length > Longest || meeting.People.Any(p => p.Length > Longest)) return new TooLong(Longest);

        if (meeting == visit.Meeting) return null;

        draft.Record(new MeetingScheduled(visit.Step, visit.Visit, meeting), by);
        draft.Call(new PutEvent(visit.Step, visit.Visit));
        draft.Refresh(visit);
        return null;
    }

    private static Refusal? Cancel(CaseDraft draft, StepVisit visit, Signature by)
    {
        if (visit.Meeting is null) return null;
        draft.Record(new MeetingCancelled(visit.Step, visit.Visit), by);
        draft.Call(new CancelEvent(visit.Step, visit.Visit));
        draft.Refresh(visit);
        return null;
    }

    private static MeetingFault? Fault(Meeting meeting, DateTimeOffset now) =>
        meeting.End <= meeting.Start ? MeetingFault.EndsBeforeStart
        : meeting.Start < now ? MeetingFault.InThePast
        : string.IsNullOrWhiteSpace(meeting.Place) ? MeetingFault.NoPlace
        : meeting.People.Count == 0 ? MeetingFault.NoPeople
        : null;
}

using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Workflow.Steps.Meetings;

/// <summary>Folds the events of a meeting.</summary>
internal static class MeetingFold
{
    public static Case Change(Case state, RecordedEvent e) => e.Event switch
    {
        MeetingScheduled x => CaseFold.OnVisit(
            state, x.Step, x.Visit, v => v with { Meeting = x.Meeting, Held = null, MeetingLink = x.Meeting.Online ? v.MeetingLink : null }),
        MeetingLinked x => CaseFold.OnVisit(state, x.Step, x.Visit, v => v with { MeetingLink = x.Link }),
        MeetingCancelled x => CaseFold.OnVisit(state, x.Step, x.Visit, v => v with { Meeting = null, MeetingLink = null }),
        MeetingHeld x => CaseFold.OnVisit(state, x.Step, x.Visit, v => v with { Held = x.Meeting }),
        _ => throw new InvalidOperationException($"{e.Event.GetType().Name} is not an event of a meeting."),
    };
}

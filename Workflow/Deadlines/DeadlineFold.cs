using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>Folds the events that change a target.</summary>
internal static class TargetFold
{
    public static Case Change(Case state, RecordedEvent e) => e.Event switch
    {
        TargetMoved x => Moved(state, x, e.At),
        EventDateEntered x => CaseFold.OnVisit(state, x.Step, x.Visit, v => v with { EventDate = x.Date, DueSince = e.At }),
        Replanned x => x.From == x.To ? state : CaseFold.OnVisit(state, x.Step, x.Visit, v => v with { DueSince = e.At }),
        _ => throw new InvalidOperationException($"{e.Event.GetType().Name} is not an event of a target."),
    };

    private static Case Moved(Case state, TargetMoved x, DateTimeOffset at)
    {
        state = state with { Targets = state.Targets.RemoveAll(t => (t.Step, t.Round) == (x.Step, x.Round)).Add(x) };
        return state.OpenVisits.FirstOrDefault(v => (v.Step, v.Round) == (x.Step, x.Round)) is { } current
            ? CaseFold.OnVisit(state, current.Step, current.VisitNumber, v => v with { DueSince = at })
            : state;
    }
}

/// <summary>Folds the events of reminders.</summary>
internal static class ReminderFold
{
    public static Case Change(Case state, RecordedEvent e) => e.Event switch
    {
        AssigneesChased x => CaseFold.OnVisit(state, x.Step, x.Visit, v => v with { Chased = (e.By, e.At) }),
        ReminderPosted x => CaseFold.OnVisit(state, x.Step, x.Visit, v => v with { LastReminder = x }),
        ReminderSnoozed x => CaseFold.OnVisit(state, x.Step, x.Visit, v => v with { Snoozed = v.Snoozed.SetItem(x.Person, x.Until) }),
        _ => throw new InvalidOperationException($"{e.Event.GetType().Name} is not an event of a reminder."),
    };
}

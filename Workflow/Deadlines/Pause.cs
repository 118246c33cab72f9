using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>A time during which somebody could not act, because an answer was awaited. No reminder falls into it.</summary>
public readonly record struct Pause(DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>Whether the morning of a day, when reminders are posted, falls into it.</summary>
    public bool Covers(DateOnly day) => OfficeHours.Morning(day) is var morning && morning > From && morning <= To;
}

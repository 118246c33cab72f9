namespace OnesqaBot.Workflow.Time;

/// <summary>What an answer says of days.</summary>
/// <param name="Meanings">The days that it may mean; empty if there are none.</param>
/// <param name="Fault">Why it is no answer; null if it is one.</param>
public sealed record DaysReading(IReadOnlyList<DayRange> Meanings, DaysFault? Fault)
{
    /// <summary>The days; null if they could not be read or are not set yet (ยังไม่กำหนด).</summary>
    public DayRange? Days => Fault is null && Meanings is [var days] ? days : null;
}

public enum DaysFault
{
    /// <summary>No day.</summary>
    Unreadable,

    /// <summary>A day that is in no calendar, such as 31 พ.ย.</summary>
    NoSuchDay,

    /// <summary>It may be one of several days, or one only by a guess.</summary>
    Ambiguous,

    EndsBeforeStart,

    /// <summary>Several days where one was asked for.</summary>
    SeveralDays,
}

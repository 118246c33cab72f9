namespace OnesqaBot.Workflow.Time;

/// <summary>The office's clock: Thailand keeps UTC+7 all year (no daylight saving since 1920).</summary>
public static class ThaiTime
{
    /// <summary>Indochina Time.</summary>
    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>The same instant in Thai time.</summary>
    public static DateTimeOffset Local(DateTimeOffset instant) => instant.ToOffset(Offset);

    /// <summary>The start of a date in Thai time.</summary>
    public static DateTimeOffset Midnight(DateOnly date) => new(date.ToDateTime(TimeOnly.MinValue), Offset);

    /// <summary>The date in Thailand at an instant.</summary>
    public static DateOnly Date(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant).DateTime);
}

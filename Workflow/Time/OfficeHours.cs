namespace OnesqaBot.Workflow.Time;

/// <summary>เวลาราชการ: when the office works, and may be written to.</summary>
public static class OfficeHours
{
    public static readonly TimeOnly Opens = new(8, 30);

    public static readonly TimeOnly Closes = new(16, 30);

    /// <summary>The morning of a date, on the office's clock.</summary>
    public static DateTimeOffset Morning(DateOnly date) => new(date.ToDateTime(Opens), ThaiTime.Offset);

    /// <summary>The next time that the office opens, after an instant.</summary>
    public static DateTimeOffset NextMorning(DateTimeOffset instant, HolidayCalendar holidays)
    {
        var day = ThaiTime.Date(instant);
        return holidays.IsWorkingDay(day) && instant < Morning(day) ? Morning(day) : Morning(holidays.AddWorkingDays(day, 1));
    }

    /// <summary>Whether the office works at that instant.</summary>
    public static bool Cover(DateTimeOffset instant, HolidayCalendar holidays) =>
        holidays.IsWorkingDay(ThaiTime.Date(instant)) && TimeOnly.FromDateTime(ThaiTime.Local(instant).DateTime) is var time
        && time >= Opens && time < Closes;
}

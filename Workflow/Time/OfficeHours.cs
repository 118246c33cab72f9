namespace OnesqaBot.Workflow.Time;

/// <summary>เวลาราชการ: the hours in which the office works and the bot may send messages.</summary>
public static class OfficeHours
{
    public static readonly TimeOnly Opens = new(8, 30);

    public static readonly TimeOnly Closes = new(16, 30);

    /// <summary>Opening time on a date, in Thai time.</summary>
    public static DateTimeOffset Morning(DateOnly date) => new(date.ToDateTime(Opens), ThaiTime.Offset);

    /// <summary>Closing time on a date, in Thai time.</summary>
    public static DateTimeOffset Evening(DateOnly date) => new(date.ToDateTime(Closes), ThaiTime.Offset);

    /// <summary>The next opening time after an instant.</summary>
    public static DateTimeOffset NextMorning(DateTimeOffset instant, HolidayCalendar holidays)
    {
        var day = ThaiTime.Date(instant);
        return holidays.IsWorkingDay(day) && instant < Morning(day) ? Morning(day) : Morning(holidays.AddWorkingDays(day, 1));
    }

    /// <summary>The working day that an instant counts for: outside office hours, the next one.</summary>
    public static DateOnly DayOf(DateTimeOffset instant, HolidayCalendar holidays) =>
        ThaiTime.Date(Cover(instant, holidays) ? instant : NextMorning(instant, holidays));

    /// <summary>Whether an instant is within office hours on a working day.</summary>
    public static bool Cover(DateTimeOffset instant, HolidayCalendar holidays) =>
        holidays.IsWorkingDay(ThaiTime.Date(instant)) && TimeOnly.FromDateTime(ThaiTime.Local(instant).DateTime) is var time
        && time >= Opens && time < Closes;
}

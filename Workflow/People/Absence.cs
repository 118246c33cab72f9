using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.People;

/// <summary>Successive working days on which somebody is away the whole day.</summary>
public sealed record Absence(DateOnly First, DateOnly Last)
{
    /// <summary>The absences within periods of being away; holidays and weekends between two days of absence do not part them.</summary>
    public static IReadOnlyList<Absence> From(IEnumerable<(DateTimeOffset Start, DateTimeOffset End)> periods, HolidayCalendar holidays)
    {
        ArgumentNullException.ThrowIfNull(holidays);
        var found = new List<Absence>();
        foreach (var day in Joined(periods).SelectMany(p => WholeDays(p.Start, p.End, holidays)))
        {
            if (found is [.., var last] && holidays.AddWorkingDays(last.Last, 1) == day) found[^1] = last with { Last = day };
            else found.Add(new(day, day));
        }

        return found;
    }

    public bool Overlaps(DateOnly from, DateOnly to) => First <= to && from <= Last;

    /// <summary>In order, with those that touch each other made one.</summary>
    private static List<(DateTimeOffset Start, DateTimeOffset End)> Joined(IEnumerable<(DateTimeOffset Start, DateTimeOffset End)> periods)
    {
        var joined = new List<(DateTimeOffset Start, DateTimeOffset End)>();
        foreach (var period in periods.OrderBy(p => p.Start))
        {
            if (joined is [.., var last] && period.Start <= last.End) joined[^1] = (last.Start, period.End > last.End ? period.End : last.End);
            else joined.Add(period);
        }

        return joined;
    }

    private static IEnumerable<DateOnly> WholeDays(DateTimeOffset start, DateTimeOffset end, HolidayCalendar holidays)
    {
        for (var day = ThaiTime.Date(start); day <= ThaiTime.Date(end); day = day.AddDays(1))
            if (holidays.IsWorkingDay(day) && start <= OfficeHours.Morning(day) && end >= OfficeHours.Evening(day)) yield return day;
    }
}

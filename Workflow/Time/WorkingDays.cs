using System.Collections.Frozen;

namespace OnesqaBot.Workflow;

/// <summary>Which dates the office works on: Monday to Friday without the public holidays it was given.</summary>
public sealed class WorkingDays(IEnumerable<DateOnly> holidays)
{
    private readonly FrozenSet<DateOnly> _holidays = holidays.ToFrozenSet();

    /// <summary>Whether holidays of that year (Common Era) are known.</summary>
    public bool Knows(int year) => _holidays.Any(h => h.Year == year);

    public bool IsWorkingDay(DateOnly date) =>
        date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_holidays.Contains(date);

    /// <summary>
    /// Working days that a row took: days after the one it began on, up to and with the one it ended on.
    /// Zero when it ended on the day it began.
    /// </summary>
    public int Between(DateOnly begun, DateOnly ended)
    {
        var days = 0;
        for (var day = begun.AddDays(1); day <= ended; day = day.AddDays(1))
        {
            if (IsWorkingDay(day)) days++;
        }

        return days;
    }
}

using System.Collections.Frozen;

namespace OnesqaBot.Workflow.Time;

/// <summary>Which dates the office works on: Monday to Friday without the public holidays of the years that it knows.</summary>
public sealed class HolidayCalendar
{
    private readonly FrozenDictionary<DateOnly, Holiday> _days;
    private readonly FrozenSet<int> _years;

    /// <param name="years">Each year once.</param>
    public HolidayCalendar(IReadOnlyList<HolidayYear> years)
    {
        _days = years.SelectMany(y => y.Days).ToFrozenDictionary(d => d.Date);
        _years = years.Select(y => y.CommonYear).ToFrozenSet();
    }

    private HolidayCalendar(IEnumerable<Holiday> days, FrozenSet<int> years)
    {
        _days = days.ToFrozenDictionary(d => d.Date);
        _years = years;
    }

    /// <summary>
    /// With what the office entered later, in its order. What no longer fits, because a newer file tells it too, changes nothing.
    /// A day that is added makes no year known.
    /// </summary>
    public HolidayCalendar With(IEnumerable<HolidayOrder> orders)
    {
        var days = new Dictionary<DateOnly, Holiday>(_days);
        foreach (var order in orders)
        {
            if (order.Name is { } name) days.TryAdd(order.Day, new Holiday(order.Day, new(name, name), ThaiTime.Date(order.At), order.Source));
            else if (days.Remove(order.Day, out var gone) && order.To is { } to)
                days.TryAdd(to, gone with { Date = to, Announced = ThaiTime.Date(order.At), Source = order.Source, Expected = false });
        }

        return new HolidayCalendar(days.Values, _years);
    }

    /// <summary>The known years, of the common era.</summary>
    public IEnumerable<int> Years => _years.Order();

    /// <summary>All holidays in order.</summary>
    public IEnumerable<Holiday> Days => _days.Values.OrderBy(d => d.Date);

    /// <summary>Whether the holidays of a year are known. In others only weekends are free, and whoever plans there must say so.</summary>
    /// <param name="year">Of the common era, as dates have it.</param>
    public bool HasYear(int year) => _years.Contains(year);

    /// <summary>The holiday on a date; null when there is none.</summary>
    public Holiday? On(DateOnly date) => _days.GetValueOrDefault(date);

    public bool IsWorkingDay(DateOnly date) => !IsWeekend(date) && !_days.ContainsKey(date);

    /// <summary>The n-th working day after a date, or before it where n is negative; for 0 the date itself, whatever it is.</summary>
    public DateOnly AddWorkingDays(DateOnly date, int days)
    {
        var step = Math.Sign(days);
        for (var left = Math.Abs(days); left > 0;)
        {
            date = date.AddDays(step);
            if (IsWorkingDay(date)) left--;
        }

        return date;
    }

    /// <summary>
    /// Working days after a date, up to and with another: what a row took that began on the one and ended on the other.
    /// Zero when it ended on the day it began, or the dates are the other way round.
    /// </summary>
    public int WorkingDaysBetween(DateOnly begun, DateOnly ended)
    {
        var days = 0;
        for (var day = begun; day < ended;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day)) days++;
        }

        return days;
    }

    /// <summary>The date itself where it is a working day, else what the rule makes of it.</summary>
    public DateOnly Roll(DateOnly date, Roll roll) => IsWorkingDay(date) ? date : roll switch
    {
        OnesqaBot.Workflow.Time.Roll.Back => AddWorkingDays(date, -1),
        OnesqaBot.Workflow.Time.Roll.Forward => AddWorkingDays(date, 1),
        _ => date,
    };

    internal static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}

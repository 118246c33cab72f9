using System.Collections.Frozen;

namespace OnesqaBot.Workflow.Time;

/// <summary>The office's working days: Monday to Friday except public holidays of the known years.</summary>
public sealed class HolidayCalendar
{
    private readonly FrozenDictionary<DateOnly, Holiday> _days;
    private readonly FrozenSet<int> _years;

    /// <param name="years">Distinct years.</param>
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
    /// Applies the office's own changes in order. A change that no longer applies, for example because a newer file includes it, is
    /// ignored. Adding a holiday does not make its year known.
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

    /// <summary>The known Gregorian years.</summary>
    public IEnumerable<int> Years => _years.Order();

    /// <summary>All holidays, ordered by date.</summary>
    public IEnumerable<Holiday> Days => _days.Values.OrderBy(d => d.Date);

    /// <summary>Whether the holidays of a year are known. In other years only weekends are non-working; callers must warn about that.</summary>
    /// <param name="year">Gregorian year.</param>
    public bool HasYear(int year) => _years.Contains(year);

    /// <summary>The holiday on a date; null if there is none.</summary>
    public Holiday? Find(DateOnly date) => _days.GetValueOrDefault(date);

    public bool IsWorkingDay(DateOnly date) => !IsWeekend(date) && !_days.ContainsKey(date);

    /// <summary>
    /// The n-th working day after a date, or before it if n is negative. Returns the date itself for 0, even if it is not a
    /// working day.
    /// </summary>
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
    /// Number of working days after the first date, up to and including the second. Zero if the dates are equal or reversed.
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

    /// <summary>Returns the date if it is a working day, otherwise rolls it.</summary>
    public DateOnly Roll(DateOnly date, Roll roll) => IsWorkingDay(date) ? date : roll switch
    {
        OnesqaBot.Workflow.Time.Roll.Back => AddWorkingDays(date, -1),
        OnesqaBot.Workflow.Time.Roll.Forward => AddWorkingDays(date, 1),
        _ => date,
    };

    internal static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}

/// <summary>How a date on a non-working day is adjusted.</summary>
public enum Roll
{
    /// <summary>To the last working day before.</summary>
    Back,
    /// <summary>To the next working day.</summary>
    Forward,
    /// <summary>Not adjusted.</summary>
    Keep,
}

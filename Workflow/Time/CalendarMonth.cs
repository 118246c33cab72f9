namespace OnesqaBot.Workflow.Time;

/// <summary>A month of one year of the common era.</summary>
/// <param name="Month">1 to 12.</param>
public readonly record struct CalendarMonth(int Year, int Month)
{
    /// <summary>The month that a date lies in.</summary>
    public static CalendarMonth FromDate(DateOnly date) => new(date.Year, date.Month);

    public DateOnly First => new(Year, Month, 1);

    /// <summary>29 February where the year has one.</summary>
    public DateOnly Last => Day(31);

    public CalendarMonth Next => Month == 12 ? new(Year + 1, 1) : this with { Month = Month + 1 };

    /// <summary>That day of the month, or its last where it has fewer.</summary>
    public DateOnly Day(int day) => new(Year, Month, Math.Min(day, DateTime.DaysInMonth(Year, Month)));

    /// <summary>The first month of that name that is this one or comes later.</summary>
    /// <param name="month">1 to 12.</param>
    public CalendarMonth FirstOf(int month) => new(month >= Month ? Year : Year + 1, month);

    /// <summary>The later of two.</summary>
    public CalendarMonth OrLater(CalendarMonth other) => other.First > First ? other : this;
}

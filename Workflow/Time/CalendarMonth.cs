namespace OnesqaBot.Workflow.Time;

/// <summary>A month of a Gregorian year.</summary>
/// <param name="Month">1 to 12.</param>
public readonly record struct CalendarMonth(int Year, int Month)
{
    /// <summary>The month that contains a date.</summary>
    public static CalendarMonth FromDate(DateOnly date) => new(date.Year, date.Month);

    public DateOnly First => new(Year, Month, 1);

    /// <summary>The last day of the month.</summary>
    public DateOnly Last => Day(31);

    public CalendarMonth Next => Month == 12 ? new(Year + 1, 1) : this with { Month = Month + 1 };

    /// <summary>The given day of the month, or the month's last day if it is shorter.</summary>
    public DateOnly Day(int day) => new(Year, Month, Math.Min(day, DateTime.DaysInMonth(Year, Month)));

    /// <summary>The first occurrence of a calendar month at or after this one.</summary>
    /// <param name="month">1 to 12.</param>
    public CalendarMonth FirstOf(int month) => new(month >= Month ? Year : Year + 1, month);

    /// <summary>The later of the two months.</summary>
    public CalendarMonth OrLater(CalendarMonth other) => other.First > First ? other : this;
}

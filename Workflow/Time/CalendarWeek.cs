namespace OnesqaBot.Workflow.Time;

/// <summary>Weeks from Monday to Sunday.</summary>
public static class CalendarWeek
{
    /// <summary>Returns the Monday of the week of a date.</summary>
    public static DateOnly MondayOf(DateOnly date) => date.AddDays(-(((int)date.DayOfWeek + 6) % 7));
}

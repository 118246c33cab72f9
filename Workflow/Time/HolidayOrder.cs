using OnesqaBot.Workflow.Authorization;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Time;

/// <summary>A change to the public holidays entered by the office, applied after the holiday files. Never deleted.</summary>
/// <param name="Id">Key of the order.</param>
/// <param name="Day">The holiday that is added, moved or withdrawn.</param>
/// <param name="To">New date of a moved holiday; otherwise null.</param>
/// <param name="Name">Name of an added holiday; otherwise null.</param>
/// <param name="Source">Source of the change, such as a cabinet resolution.</param>
public sealed record HolidayOrder(string Id, DateOnly Day, DateOnly? To, string? Name, string Source, Signature By, DateTimeOffset At);

public enum HolidayFault
{
    /// <summary>Day, name or source is missing.</summary>
    Incomplete,
    InThePast,
    /// <summary>More than two years ahead.</summary>
    TooFar,
    /// <summary>The day is already a holiday.</summary>
    IsHoliday,
    IsWeekend,
    NoHoliday,
}

/// <param name="Day">The day in question; null if none was given.</param>
public sealed record HolidayInvalid(HolidayFault Fault, DateOnly? Day) : Refusal;

/// <summary>Validates changes to the holidays.</summary>
public static class HolidayRules
{
    /// <summary>Longest name or source, in characters.</summary>
    public const int LongestText = 200;

    private const int MostYearsAhead = 2;

    /// <param name="calendar">The calendar before the change.</param>
    /// <returns>Null if the order is valid.</returns>
    public static Refusal? Judge(HolidayOrder order, Actor by, HolidayCalendar calendar, StaffDirectory directory, DateOnly today)
    {
        if (new OfficePermissions(directory).ToAdminister(by) is { } refusal) return refusal;
        if (VisibleText.IsEmpty(order.Source) || (order.Name is { } name && VisibleText.IsEmpty(name))) return new HolidayInvalid(HolidayFault.Incomplete, null);
        if (order.Source.Length > LongestText || order.Name?.Length > LongestText) return new TooLong(LongestText);
        if (order.Name is null)
        {
            if (order.Day < today) return new HolidayInvalid(HolidayFault.InThePast, order.Day);
            if (calendar.Find(order.Day) is null) return new HolidayInvalid(HolidayFault.NoHoliday, order.Day);
        }

        return (order.Name is null ? order.To : order.Day) is { } free ? Free(free, calendar, today) : null;
    }

    /// <summary>Why a day cannot become a holiday; null if it can.</summary>
    private static HolidayInvalid? Free(DateOnly day, HolidayCalendar calendar, DateOnly today) =>
        day < today ? new(HolidayFault.InThePast, day)
        : day > today.AddYears(MostYearsAhead) ? new(HolidayFault.TooFar, day)
        : calendar.Find(day) is not null ? new(HolidayFault.IsHoliday, day)
        : HolidayCalendar.IsWeekend(day) ? new(HolidayFault.IsWeekend, day)
        : null;
}

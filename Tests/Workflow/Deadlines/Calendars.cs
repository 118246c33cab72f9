using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Tests.Deadlines;

/// <summary>Holidays that a test names by their dates.</summary>
internal static class Calendars
{
    /// <summary>The calendar that the bot carries with it.</summary>
    public static readonly HolidayCalendar Embedded = EmbeddedDefinitions.Holidays();

    public static HolidayCalendar With(params IEnumerable<DateOnly> days) => new(
        [.. days.GroupBy(d => d.Year).Select(y => new HolidayYear(
            y.Key + FiscalYear.BuddhistEraOffset, [.. y.Select(d => new Holiday(d, new("วันหยุด", "Holiday"), d, "test"))]))]);
}

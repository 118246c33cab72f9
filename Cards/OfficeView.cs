using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards;

/// <summary>What every card may need to know of the office at the moment it is drawn.</summary>
public sealed record OfficeView(StaffDirectory Directory, HolidayCalendar Holidays, DateTimeOffset Now)
{
    public DateOnly Today => ThaiTime.Date(Now);

    /// <summary>Whether the office's calendar can make a link to join a meeting by Teams.</summary>
    public bool OnlineMeetings { get; init; }
}

using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards;

/// <summary>The office's state at the moment a card is drawn.</summary>
public sealed record OfficeView(StaffDirectory Directory, HolidayCalendar Holidays, DateTimeOffset Now)
{
    public DateOnly Today => ThaiTime.Date(Now);

    /// <summary>True if the office's calendar can create Teams meeting links.</summary>
    public bool OnlineMeetings { get; init; }
}

using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Ports;

/// <summary>The days on which the office does not work, as they are known now.</summary>
public interface IHolidays
{
    HolidayCalendar Calendar { get; }
}

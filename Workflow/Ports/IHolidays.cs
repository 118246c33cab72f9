using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Ports;

/// <summary>Provides the current holiday calendar.</summary>
public interface IHolidays
{
    HolidayCalendar Calendar { get; }
}

namespace OnesqaBot.Workflow.Ports;

/// <summary>Writes an iCalendar file (RFC 5545) to which calendars can subscribe.</summary>
public interface ICalendarFeed
{
    /// <param name="name">Display name of the calendar.</param>
    /// <param name="now">Time of creation.</param>
    string Write(string name, IReadOnlyList<FeedDay> days, DateTimeOffset now);
}

/// <summary>An all-day entry of a feed.</summary>
/// <param name="Id">Stable id, so that a moved day updates its entry.</param>
public sealed record FeedDay(string Id, DateOnly Date, string Title, string Notes);

namespace OnesqaBot.Workflow.Ports;

/// <summary>Writes days as an iCalendar file (RFC 5545) that calendars subscribe to.</summary>
public interface ICalendarFeed
{
    /// <param name="name">What calendars call it.</param>
    /// <param name="now">When it was made.</param>
    string Write(string name, IReadOnlyList<FeedDay> days, DateTimeOffset now);
}

/// <summary>One whole day in a feed.</summary>
/// <param name="Id">The same whenever the feed is written: a day that moves takes its entry along.</param>
public sealed record FeedDay(string Id, DateOnly Date, string Title, string Notes);

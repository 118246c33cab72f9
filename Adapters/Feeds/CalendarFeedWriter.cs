using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Calendar = Ical.Net.Calendar;

namespace OnesqaBot.Adapters.Feeds;

/// <summary>Writes iCalendar files (RFC 5545) to which calendars can subscribe. All events are all-day events and therefore need no time zone.</summary>
public static class CalendarFeedWriter
{
    /// <summary>How often subscribed calendars should refresh, as an ISO 8601 duration.</summary>
    private const string RefreshInterval = "PT6H";

    /// <param name="name">Display name of the calendar.</param>
    /// <param name="now">Time of creation.</param>
    public static string Write(string name, IReadOnlyList<FeedDay> days, DateTimeOffset now)
    {
        var calendar = new Calendar { ProductId = "-//ONESQA//OnesqaBot//TH", Version = "2.0", Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", name);
        calendar.AddProperty("X-PUBLISHED-TTL", RefreshInterval);
        calendar.Events.AddRange(days.Select(d => Event(d, now)));
        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }

    private static CalendarEvent Event(FeedDay day, DateTimeOffset now) => new()
    {
        Uid = $"{day.Id}@onesqabot",
        Summary = day.Title,
        Description = day.Notes,
        DtStart = new CalDateTime(day.Date),
        DtEnd = new CalDateTime(day.Date.AddDays(1)),
        Transparency = TransparencyType.Transparent,
        DtStamp = new CalDateTime(now.UtcDateTime, "UTC"),
    };
}

/// <summary>An all-day entry of a feed.</summary>
/// <param name="Id">Stable id, so that a moved day updates its entry.</param>
public sealed record FeedDay(string Id, DateOnly Date, string Title, string Notes);

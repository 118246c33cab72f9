using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Workflow.Ports;
using Calendar = Ical.Net.Calendar;

namespace OnesqaBot.Adapters.Feeds;

/// <summary>Writes iCalendar feeds with Ical.Net. All events are all-day events and therefore need no time zone.</summary>
internal sealed class IcalFeed : ICalendarFeed
{
    /// <summary>How often subscribed calendars should refresh, as an ISO 8601 duration.</summary>
    private const string RefreshInterval = "PT6H";

    public string Write(string name, IReadOnlyList<FeedDay> days, DateTimeOffset now)
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

/// <summary>Registers the calendar feed writer.</summary>
public static class FeedServices
{
    public static IServiceCollection AddCalendarFeeds(this IServiceCollection services) => services.AddSingleton<ICalendarFeed, IcalFeed>();
}

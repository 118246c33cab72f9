using System.Security.Cryptography;
using System.Text.Json;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;
using Attendee = Ical.Net.DataTypes.Attendee;
using Calendar = Ical.Net.Calendar;

namespace OnesqaBot.Adapters.Local;

/// <summary>Maps calendar entries to iCalendar events (RFC 5545).</summary>
internal static class CalendarEvents
{
    private const string Bangkok = "Asia/Bangkok";

    /// <summary>The property with a hash of the entry, because the stored fields may have been normalized and cannot be compared.</summary>
    private const string ContentHash = "X-ONESQABOT-CONTENT";

    public static Calendar NewCalendar()
    {
        var calendar = new Calendar { ProductId = "-//ONESQA//OnesqaBot//TH", Version = "2.0" };
        calendar.AddProperty("X-WR-CALNAME", "OnesqaBot");
        calendar.AddTimeZone(VTimeZone.FromDateTimeZone(Bangkok));
        return calendar;
    }

    public static CalendarEvent? Find(Calendar calendar, string id) => calendar.Events.FirstOrDefault(e => e.Uid == Uid(id));

    /// <summary>Whether the event matches the entry and is not cancelled.</summary>
    public static bool Says(CalendarEvent found, CalendarEntry entry) =>
        found.Status != EventStatus.Cancelled && found.Properties[ContentHash]?.Value as string == Hash(entry);

    public static CalendarEvent From(CalendarEntry entry, int sequence, DateTimeOffset now)
    {
        var created = new CalendarEvent
        {
            Uid = Uid(entry.Id),
            Sequence = sequence,
            Status = EventStatus.Confirmed,
            Summary = entry.Title,
            Location = entry.Place,
            // Many programs do not show the attendees of an imported event, so the notes list them too.
            Description = string.Join("\n", [.. entry.People.Select(p => $"• {p.Name}"), entry.Notes]),
            DtStart = entry.AllDay ? Day(entry.Start) : Local(entry.Start),
            DtEnd = entry.AllDay ? Day(entry.End) : Local(entry.End),
            Transparency = entry.AllDay ? TransparencyType.Transparent : TransparencyType.Opaque,
            DtStamp = Utc(now),
            LastModified = Utc(now),
        };
        foreach (var (place, person) in entry.People.Index()) created.Attendees.Add(ToAttendee(place, person));
        created.AddProperty(ContentHash, Hash(entry));
        return created;
    }

    /// <returns>False if the event was already cancelled.</returns>
    public static bool Cancel(CalendarEvent found, DateTimeOffset now)
    {
        if (found.Status == EventStatus.Cancelled) return false;
        found.Status = EventStatus.Cancelled;
        found.Sequence++;
        found.DtStamp = Utc(now);
        found.LastModified = Utc(now);
        return true;
    }

    private static string Uid(string id) => $"{id}@onesqabot";

    private static CalDateTime Local(DateTimeOffset time) => new(ThaiTime.Local(time).DateTime, Bangkok);

    private static CalDateTime Day(DateTimeOffset midnight) => new(ThaiTime.Date(midnight));

    private static CalDateTime Utc(DateTimeOffset time) => new(time.UtcDateTime, "UTC");

    private static string Hash(CalendarEntry entry) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(
        entry with { Start = entry.Start.ToUniversalTime(), End = entry.End.ToUniversalTime() })));

    // Every attendee needs a unique address. Mail to .invalid is never delivered (RFC 2606).
    private static Attendee ToAttendee(int place, OnesqaBot.Workflow.Ports.Attendee person)
    {
        // A parameter value cannot contain quotes or line breaks (RFC 5545, 3.1).
        var name = string.Concat(person.Name.Select(c => c == '"' ? '\'' : char.IsControl(c) ? ' ' : c));
        var address = person.Email ?? FormattableString.Invariant($"person{place + 1}@nomail.invalid");
        return new Attendee { Value = new Uri($"mailto:{address}"), CommonName = name };
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Graph.Models;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Adapters.Graph;

/// <summary>Maps calendar entries to Outlook events.</summary>
internal static class OutlookEventMapper
{
    /// <summary>The extended property that identifies an event's calendar entry.</summary>
    public const string EntryProperty = "String {6e0b7f3a-5a0e-4a53-9b51-2f5d2e9a1c44} Name OnesqaBotEntry";

    /// <summary>The extended property with a hash of the entry. An unchanged entry is not written again, so nobody is invited twice.</summary>
    public const string ContentProperty = "String {6e0b7f3a-5a0e-4a53-9b51-2f5d2e9a1c44} Name OnesqaBotContent";

    /// <summary>Outlook's name for the Bangkok time zone.</summary>
    private const string Zone = "SE Asia Standard Time";

    /// <summary>The event to create. Null properties must not be assigned, because the SDK would send the null.</summary>
    public static Event New(CalendarEntry entry)
    {
        var created = ToEvent(entry);
        created.TransactionId = new Guid(Hash(entry).AsSpan(0, 16)).ToString();
        return Online(created, entry);
    }

    /// <summary>The changes to send. An online meeting keeps its link, because the service refuses to remove it.</summary>
    public static Event Changed(CalendarEntry entry, Event existing) =>
        existing.IsOnlineMeeting == true ? ToEvent(entry) : Online(ToEvent(entry), entry);

    /// <summary>Whether the event already matches the entry.</summary>
    public static bool Says(Event existing, CalendarEntry entry) =>
        existing.SingleValueExtendedProperties?.FirstOrDefault(p => string.Equals(p.Id, ContentProperty, StringComparison.OrdinalIgnoreCase))?.Value == Convert.ToHexStringLower(Hash(entry));

    private static Event Online(Event created, CalendarEntry entry)
    {
        if (entry.Online) (created.IsOnlineMeeting, created.OnlineMeetingProvider) = (true, OnlineMeetingProviderType.TeamsForBusiness);
        return created;
    }

    private static byte[] Hash(CalendarEntry entry) =>
        SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(entry with { Start = entry.Start.ToUniversalTime(), End = entry.End.ToUniversalTime() }));

    private static Event ToEvent(CalendarEntry entry) =>
        new()
        {
            Subject = entry.Title,
            // Plain text, so that user input is never interpreted as HTML.
            Body = new ItemBody { ContentType = BodyType.Text, Content = string.Join("\n", [.. entry.People.Select(p => $"• {p.Name}"), entry.Notes]) },
            Start = Local(entry.Start),
            End = Local(entry.End),
            IsAllDay = entry.AllDay,
            ShowAs = entry.AllDay ? FreeBusyStatus.Free : FreeBusyStatus.Busy,
            Location = new Location { DisplayName = entry.Place },
            Attendees = [.. entry.People.Where(p => p.Email is not null).Select(p => new Microsoft.Graph.Models.Attendee
            {
                Type = AttendeeType.Required,
                EmailAddress = new EmailAddress { Name = p.Name, Address = p.Email },
            })],
            SingleValueExtendedProperties =
            [
                new() { Id = EntryProperty, Value = entry.Id },
                new() { Id = ContentProperty, Value = Convert.ToHexStringLower(Hash(entry)) },
            ],
        };

    private static DateTimeTimeZone Local(DateTimeOffset time) =>
        new() { DateTime = ThaiTime.Local(time).DateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture), TimeZone = Zone };
}

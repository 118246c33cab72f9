using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Graph.Models;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Adapters.Graph;

/// <summary>Turns entries into Outlook's events.</summary>
internal static class OutlookEventMapper
{
    /// <summary>Our own property on an event: which entry it is.</summary>
    public const string EntryProperty = "String {6e0b7f3a-5a0e-4a53-9b51-2f5d2e9a1c44} Name OnesqaBotEntry";

    /// <summary>A hash of what the event says, so that the same entry again writes nothing and nobody is invited anew.</summary>
    public const string ContentProperty = "String {6e0b7f3a-5a0e-4a53-9b51-2f5d2e9a1c44} Name OnesqaBotContent";

    /// <summary>Bangkok, by the name that Outlook has for it.</summary>
    private const string Zone = "SE Asia Standard Time";

    /// <summary>The event to make. What is null must not be set at all: the SDK would write the null.</summary>
    public static Event New(CalendarEntry entry)
    {
        var made = ToEvent(entry);
        made.TransactionId = new Guid(Hash(entry).AsSpan(0, 16)).ToString();
        return Online(made, entry);
    }

    /// <summary>What to change; a meeting that has its link keeps it, the service refuses to take it away.</summary>
    public static Event Changed(CalendarEntry entry, Event there) => there.IsOnlineMeeting == true ? ToEvent(entry) : Online(ToEvent(entry), entry);

    /// <summary>Whether the event is already what is wanted.</summary>
    public static bool Says(Event there, CalendarEntry entry) =>
        there.SingleValueExtendedProperties?.FirstOrDefault(p => string.Equals(p.Id, ContentProperty, StringComparison.OrdinalIgnoreCase))?.Value == Convert.ToHexStringLower(Hash(entry));

    private static Event Online(Event made, CalendarEntry entry)
    {
        if (entry.Online) (made.IsOnlineMeeting, made.OnlineMeetingProvider) = (true, OnlineMeetingProviderType.TeamsForBusiness);
        return made;
    }

    private static byte[] Hash(CalendarEntry entry) =>
        SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(entry with { Start = entry.Start.ToUniversalTime(), End = entry.End.ToUniversalTime() }));

    private static Event ToEvent(CalendarEntry entry) =>
        new()
        {
            Subject = entry.Title,
            // As text: what somebody typed is never read as HTML.
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

using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Graph.Models;
using OnesqaBot.Workflow;

namespace OnesqaBot.Adapters.Graph;

/// <summary>Turns entries into Outlook's events.</summary>
internal static class EventDraft
{
    /// <summary>Our own property on an event: which entry it is.</summary>
    public const string EntryProperty = "String {6e0b7f3a-5a0e-4a53-9b51-2f5d2e9a1c44} Name OnesqaBotEntry";

    /// <summary>A hash of what the event says, so that the same entry again writes nothing and nobody is invited anew.</summary>
    public const string ContentProperty = "String {6e0b7f3a-5a0e-4a53-9b51-2f5d2e9a1c44} Name OnesqaBotContent";

    /// <summary>Bangkok, by the name that Outlook has for it.</summary>
    private const string Zone = "SE Asia Standard Time";

    public static Event Of(CalendarEntry entry)
    {
        var hash = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(entry with { Start = entry.Start.ToUniversalTime(), End = entry.End.ToUniversalTime() }));
        return new Event
        {
            Subject = entry.Title,
            // As text: what somebody typed is never read as HTML.
            Body = new ItemBody { ContentType = BodyType.Text, Content = string.Join("\n", [.. entry.People.Select(p => $"• {p.Name}"), entry.Notes]) },
            Start = Local(entry.Start),
            End = Local(entry.End),
            Location = new Location { DisplayName = entry.Place },
            Attendees = [.. entry.People.Where(p => p.Email is not null).Select(p => new Microsoft.Graph.Models.Attendee
            {
                Type = AttendeeType.Required,
                EmailAddress = new EmailAddress { Name = p.Name, Address = p.Email },
            })],
            IsOnlineMeeting = entry.Online ? true : null,
            OnlineMeetingProvider = entry.Online ? OnlineMeetingProviderType.TeamsForBusiness : null,
            TransactionId = new Guid(hash.AsSpan(0, 16)).ToString(),
            SingleValueExtendedProperties =
            [
                new() { Id = EntryProperty, Value = entry.Id },
                new() { Id = ContentProperty, Value = Convert.ToHexStringLower(hash) },
            ],
        };
    }

    /// <summary>Whether the event is already what is wanted.</summary>
    public static bool Says(Event there, Event wanted) => Hash(there) is { } hash && hash == Hash(wanted);

    private static string? Hash(Event e) => e.SingleValueExtendedProperties?.FirstOrDefault(p => string.Equals(p.Id, ContentProperty, StringComparison.OrdinalIgnoreCase))?.Value;

    private static DateTimeTimeZone Local(DateTimeOffset time) =>
        new() { DateTime = ThaiTime.Local(time).DateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture), TimeZone = Zone };
}

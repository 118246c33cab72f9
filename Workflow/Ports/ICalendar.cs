using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Ports;

/// <summary>The office's calendar: an Outlook mailbox or a local .ics file.</summary>
public interface ICalendar
{
    /// <summary>Whether events can have a Teams link.</summary>
    bool MakesOnlineMeetings { get; }

    /// <summary>Creates the event, or updates the one with the same id.</summary>
    /// <returns>The link to join the online meeting; null if the meeting is not online or the calendar does not support it.</returns>
    /// <exception cref="AdapterException">The calendar did not take it.</exception>
    Task<Uri?> Upsert(CalendarEntry entry, CancellationToken cancellation);

    /// <summary>Cancels the event; does nothing if there is none.</summary>
    /// <exception cref="AdapterException">The calendar did not take it.</exception>
    Task Cancel(string id, CancellationToken cancellation);
}

/// <param name="Id">Stable across changes, for example <c>2570-MOU-001/ceremony</c>.</param>
/// <param name="Online">Whether a Teams link is wanted.</param>
public sealed record CalendarEntry(
    string Id, string Title, DateTimeOffset Start, DateTimeOffset End, string Place, bool Online, IReadOnlyList<Attendee> People, string Notes)
{
    /// <summary>Whether it is an all-day event: start and end are midnights in Bangkok, and attendees are shown as free.</summary>
    public bool AllDay { get; init; }
}

/// <summary>A participant of an event.</summary>
/// <param name="Name">As typed.</param>
/// <param name="Email">Null if unknown; the attendee is then named but not invited.</param>
public sealed record Attendee(string Name, string? Email)
{
    /// <summary>Parses a typed attendee; the address comes from the text or from the staff directory.</summary>
    public static Attendee Typed(string text, StaffDirectory directory) =>
        new(text, NamedPerson.AddressIn(text) ?? NamedPerson.Read(text, directory).Email);
}

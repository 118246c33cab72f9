using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Ports;

/// <summary>The office's calendar: an Outlook mailbox, or an .ics file on this machine.</summary>
public interface ICalendar
{
    /// <summary>Whether an event can have a link to join by Teams.</summary>
    bool MakesOnlineMeetings { get; }

    /// <summary>Makes the event, or changes the one of the same id.</summary>
    /// <returns>Where an online meeting is joined; null when it is none, or this calendar makes none.</returns>
    /// <exception cref="AdapterException">The calendar did not take it.</exception>
    Task<Uri?> Put(CalendarEntry entry, CancellationToken cancellation);

    /// <summary>Cancels the event; nothing happens when there is none.</summary>
    /// <exception cref="AdapterException">The calendar did not take it.</exception>
    Task Cancel(string id, CancellationToken cancellation);
}

/// <param name="Id">Stable over all changes, for example <c>2570-MOU-001/ceremony</c>.</param>
/// <param name="Online">Whether a link to join by Teams is wanted.</param>
public sealed record CalendarEntry(
    string Id, string Title, DateTimeOffset Start, DateTimeOffset End, string Place, bool Online, IReadOnlyList<Attendee> People, string Notes)
{
    /// <summary>Whether it is of whole days: start and end are midnights in Bangkok, and nobody is shown as busy.</summary>
    public bool AllDay { get; init; }
}

/// <summary>Who takes part.</summary>
/// <param name="Name">As typed.</param>
/// <param name="Email">Null when none is known; he is named, not invited.</param>
public sealed record Attendee(string Name, string? Email)
{
    /// <summary>One who was typed in: his address is in the text, or he is someone of the office.</summary>
    public static Attendee Typed(string text, StaffDirectory directory) => new(text, AddressIn(text) ?? Find(text, directory)?.Email);

    /// <summary>Who of the office was typed in, by full name or by address; null for somebody else.</summary>
    public static Person? Find(string text, StaffDirectory directory)
    {
        var (typed, address) = (text.Trim(), AddressIn(text));
        return directory.People.FirstOrDefault(p =>
            string.Equals(p.Name.Th, typed, StringComparison.Ordinal) || string.Equals(p.Name.En, typed, StringComparison.OrdinalIgnoreCase)
            || (address is not null && string.Equals(p.Email, address, StringComparison.OrdinalIgnoreCase)));
    }

    private static string? AddressIn(string text) =>
        text.Split([' ', '<', '>', ',', ';', '"', '(', ')'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(IsAddress);

    private static bool IsAddress(string part) => System.Net.Mail.MailAddress.TryCreate(part, out var mail) && mail.Address == part;
}

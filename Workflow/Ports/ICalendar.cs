namespace OnesqaBot.Workflow;

/// <summary>The office's calendar: an Outlook mailbox, or an .ics file on this machine.</summary>
public interface ICalendar
{
    /// <summary>Makes the event, or changes the one of the same id.</summary>
    /// <exception cref="AdapterException">The calendar did not take it.</exception>
    Task Put(CalendarEntry entry, CancellationToken cancellation);

    /// <summary>Cancels the event; nothing happens when there is none.</summary>
    /// <exception cref="AdapterException">The calendar did not take it.</exception>
    Task Cancel(string id, CancellationToken cancellation);
}

/// <param name="Id">Stable over all changes, for example <c>2570-MOU-001/ceremony/1</c>.</param>
public sealed record CalendarEntry(string Id, string Title, DateTimeOffset Start, DateTimeOffset End, string Place, IReadOnlyList<string> People, string Notes);

namespace OnesqaBot.Workflow.Ports;

/// <summary>When people are out of office, according to their own calendars.</summary>
public interface IAbsences
{
    /// <param name="addresses">Email addresses; people whose calendar cannot be seen are left out of the answer.</param>
    /// <param name="from">First day, inclusive. A period that began before it is cut off there.</param>
    /// <param name="to">Last day, inclusive, at most two months after the first.</param>
    /// <exception cref="AdapterException">The calendars could not be read.</exception>
    Task<IReadOnlyList<OutOfOffice>> Find(IReadOnlyCollection<string> addresses, DateOnly from, DateOnly to, CancellationToken cancellation);
}

/// <summary>A period that somebody has marked as out of office.</summary>
/// <param name="Address">The email address, as asked for.</param>
public sealed record OutOfOffice(string Address, DateTimeOffset Start, DateTimeOffset End);

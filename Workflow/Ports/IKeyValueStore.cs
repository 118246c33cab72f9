namespace OnesqaBot.Workflow.Ports;

/// <summary>Small pieces of text that outlive a restart: the state of a dialog that is under way.</summary>
public interface IKeyValueStore
{
    Task<IReadOnlyDictionary<string, KeyValueItem>> Read(IReadOnlyCollection<string> keys, CancellationToken cancellation);

    /// <summary>Writes all of them or none.</summary>
    /// <returns>False when one was changed by another since it was read.</returns>
    Task<bool> Write(IReadOnlyDictionary<string, KeyValueItem> items, CancellationToken cancellation);

    Task Delete(IReadOnlyCollection<string> keys, CancellationToken cancellation);
}

/// <param name="ETag">What was read, to be written back; null or <c>*</c> writes over whatever is there, <see cref="Absent"/> only where nothing is.</param>
public sealed record KeyValueItem(string Text, string? ETag)
{
    /// <summary>The tag of a piece that is not there yet.</summary>
    public const string Absent = "";
}

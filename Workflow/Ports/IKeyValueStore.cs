namespace OnesqaBot.Workflow.Ports;

/// <summary>A persistent store of small texts, such as the state of a running dialog.</summary>
public interface IKeyValueStore
{
    Task<IReadOnlyDictionary<string, KeyValueItem>> Read(IReadOnlyCollection<string> keys, CancellationToken cancellation);

    /// <summary>Writes all items or none.</summary>
    /// <returns>False if an item was changed since it was read.</returns>
    Task<bool> Write(IReadOnlyDictionary<string, KeyValueItem> items, CancellationToken cancellation);

    Task Delete(IReadOnlyCollection<string> keys, CancellationToken cancellation);
}

/// <param name="ETag">The ETag from reading; null or <c>*</c> overwrites any value, <see cref="Absent"/> writes only if there is none.</param>
public sealed record KeyValueItem(string Text, string? ETag)
{
    /// <summary>The ETag of an item that does not exist yet.</summary>
    public const string Absent = "";
}

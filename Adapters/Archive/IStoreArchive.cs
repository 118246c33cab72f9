namespace OnesqaBot.Adapters.Archive;

/// <summary>Reads the complete content of a store, and writes it to another.</summary>
public interface IStoreArchive
{
    /// <summary>A human-readable description of the store's location.</summary>
    string Place { get; }

    /// <summary>Whether the store exists. Does not create it.</summary>
    Task<bool> Exists(CancellationToken cancellation);

    /// <summary>Whether the store contains nothing except the instances' own records (<see cref="OwnKeys"/>).</summary>
    Task<bool> IsEmpty(CancellationToken cancellation);

    /// <summary>
    /// Reads everything except the instances' own records: as one consistent snapshot if the store supports it, otherwise with each
    /// case consistent in itself.
    /// </summary>
    IAsyncEnumerable<StoreRecord> Read(CancellationToken cancellation);

    /// <summary>Adds records that the store does not contain yet.</summary>
    Task Write(IReadOnlyList<StoreRecord> records, CancellationToken cancellation);

    /// <summary>Deletes everything except the instances' own records.</summary>
    Task Clear(CancellationToken cancellation);

    /// <summary>
    /// Deletes a sent card, a dead letter, a conversation or a value. Does nothing if it is gone. Other kinds of records are never deleted.
    /// </summary>
    Task Remove(StoreRecord record, CancellationToken cancellation);

    /// <summary>Prefix of the keys that describe this store and its instances; they are never copied to another store.</summary>
    const string OwnKeys = "store/";

    /// <summary>Prefix of the keys that hold the text of unreadable rows, for manual recovery.</summary>
    const string DamagedKeys = "damaged/";
}

namespace OnesqaBot.Adapters.Archive;

/// <summary>All that a store keeps, to be read from one and written to another.</summary>
public interface IStoreArchive
{
    /// <summary>Where it is, for people.</summary>
    string Place { get; }

    /// <summary>Whether there is a store at all; asking makes none.</summary>
    Task<bool> Exists(CancellationToken cancellation);

    /// <summary>Whether it keeps nothing but what instances know of each other (<see cref="OwnKeys"/>).</summary>
    Task<bool> IsEmpty(CancellationToken cancellation);

    /// <summary>Everything but what instances know of each other. Where the store can, as of one moment; else each case by itself as of one.</summary>
    IAsyncEnumerable<StoreRecord> Read(CancellationToken cancellation);

    /// <summary>Adds records to a store that does not hold them.</summary>
    Task Write(IReadOnlyList<StoreRecord> records, CancellationToken cancellation);

    /// <summary>Takes away everything but what instances know of each other.</summary>
    Task Clear(CancellationToken cancellation);

    /// <summary>Memory under these keys tells of this store and its instances, and stays with it.</summary>
    const string OwnKeys = "store/";

    /// <summary>Memory under these keys holds what a row said that could not be read, for whoever can make something of it.</summary>
    const string DamagedKeys = "damaged/";
}

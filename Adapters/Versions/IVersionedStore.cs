namespace OnesqaBot.Adapters.Versions;

/// <summary>A data store with a versioned layout. Data of an earlier version is upgraded, never discarded.</summary>
public interface IVersionedStore
{
    /// <summary>Checks the version without changing anything.</summary>
    /// <exception cref="NewerStoreException">The data was written by a newer version of the bot.</exception>
    Task Check(CancellationToken cancellation);

    /// <summary>
    /// Creates what is missing and upgrades older data to the newest version. Safe to run concurrently with other instances and
    /// after an instance died halfway.
    /// </summary>
    Task Upgrade(CancellationToken cancellation);
}

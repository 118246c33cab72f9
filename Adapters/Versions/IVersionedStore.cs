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

/// <summary>The data was written by a newer version of the bot and has not been changed.</summary>
/// <param name="what">The kind of store, such as <c>database</c>.</param>
/// <param name="place">The store's location.</param>
/// <param name="found">The version of the data.</param>
/// <param name="known">The newest version that this bot supports.</param>
public sealed class NewerStoreException(string what, string place, int found, int known) : Exception(FormattableString.Invariant(
    $"The {what} {place} was written by a newer version of the bot: schema {found}; this version supports up to {known}. Start the newer version, or restore a backup made before the upgrade."));

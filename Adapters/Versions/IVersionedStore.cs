namespace OnesqaBot.Adapters.Versions;

/// <summary>A place that the bot keeps data in, with the version of its layout. Data of an earlier version is brought forward, never thrown away.</summary>
public interface IVersionedStore
{
    /// <summary>Looks at the version and changes nothing.</summary>
    /// <exception cref="NewerStoreException">A newer version of the bot wrote it.</exception>
    Task Check(CancellationToken cancellation);

    /// <summary>Makes what is missing and brings what is older to the newest version. Safe while other instances do the same, and after one died halfway.</summary>
    Task Upgrade(CancellationToken cancellation);
}

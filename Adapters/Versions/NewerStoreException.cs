namespace OnesqaBot.Adapters.Versions;

/// <summary>The data was written by a newer version of the bot and has not been changed.</summary>
/// <param name="what">The kind of store, such as <c>database</c>.</param>
/// <param name="place">The store's location.</param>
/// <param name="found">The version of the data.</param>
/// <param name="known">The newest version that this bot supports.</param>
public sealed class NewerStoreException(string what, string place, int found, int known) : Exception(FormattableString.Invariant(
    $"The {what} {place} was written by a newer version of the bot: schema {found}; this version supports up to {known}. Start the newer version, or restore a backup made before the upgrade."));

namespace OnesqaBot.Bot.Hosting;

/// <summary>Where the bot keeps its state.</summary>
internal enum StoreKind
{
    /// <summary>A file in the data folder.</summary>
    Sqlite,

    /// <summary>Azure Table Storage.</summary>
    Tables,
}

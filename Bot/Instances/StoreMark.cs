namespace OnesqaBot.Bot.Instances;

/// <summary>Why no instance may run on a store.</summary>
/// <param name="Other">The source while filling; the destination after a move.</param>
internal sealed record StoreMark(StoreState State, string Other, DateTimeOffset Since)
{
    /// <summary>Message for the operator who starts the bot on this store.</summary>
    public string Sentence => State == StoreState.Filling
        ? $"This store was only partially filled from {Other}: complete the restore or move before starting the bot"
        : $"This data was moved to {Other}: configure the bot to use that location. If the move was interrupted, run it again, or run move --cancel to go back";
}

internal enum StoreState
{
    /// <summary>A restore or move into the store is in progress or was interrupted.</summary>
    Filling,

    /// <summary>The data was moved to another store, or is being moved.</summary>
    Moved,
}

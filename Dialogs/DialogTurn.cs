using OnesqaBot.Dialogs.Intents;

namespace OnesqaBot.Dialogs;

/// <summary>The result of one activity. The host answers the intent, then carries out the command, then sends the messages.</summary>
/// <param name="State">The same object as before if there is nothing to save.</param>
/// <param name="Show">The messages to send, in order.</param>
public sealed record DialogTurn(DialogState State, IReadOnlyList<DialogMessage> Show)
{
    /// <summary>An intent that only the host can answer, such as a list, a case or the year plan.</summary>
    public Intent? Intent { get; init; }

    /// <summary>The earlier message that <see cref="Intent"/> was recognized from; null for this one.</summary>
    public string? Request { get; init; }

    /// <summary>The message that was not understood; null if it was.</summary>
    public string? NotUnderstood { get; init; }

    public DialogCommand? Command { get; init; }

    /// <summary>What replaces the pressed card; null if no button was pressed.</summary>
    public DialogMessage? Pressed { get; init; }
}

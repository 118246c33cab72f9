using OnesqaBot.Dialogs.Intents;

namespace OnesqaBot.Dialogs;

/// <summary>What one activity leads to. First the wish is answered, then the command carried out, then the messages are sent.</summary>
/// <param name="State">The same object as before when there is nothing to save.</param>
/// <param name="Show">To be sent, in order.</param>
public sealed record DialogTurn(DialogState State, IReadOnlyList<DialogMessage> Show)
{
    /// <summary>A wish that needs more than the conversation to be answered: a list, a case, the year.</summary>
    public Intent? Intent { get; init; }

    public DialogCommand? Command { get; init; }

    /// <summary>What the pressed card becomes; null where nothing was pressed.</summary>
    public DialogMessage? Pressed { get; init; }
}

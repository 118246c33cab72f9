using OnesqaBot.Cards.Actions;

namespace OnesqaBot.Cards.Forms;

/// <summary>What was typed into the form whose button was pressed, by the inputs' ids; an input that was emptied is an empty text.</summary>
public sealed record FormInputs(IReadOnlyDictionary<string, string> Values)
{
    /// <summary>Whether the form asked for a reason.</summary>
    public bool AskedForReason => Values.ContainsKey(CardData.Reason);
}

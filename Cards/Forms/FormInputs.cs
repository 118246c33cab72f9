using OnesqaBot.Cards.Actions;

namespace OnesqaBot.Cards.Forms;

/// <summary>The submitted values of a form, by input id; a cleared input is an empty string.</summary>
public sealed record FormInputs(IReadOnlyDictionary<string, string> Values)
{
    /// <summary>True if the form asked for a reason.</summary>
    public bool AskedForReason => Values.ContainsKey(CardData.Reason);
}

using System.Text.Json.Nodes;

namespace OnesqaBot.Simulator.Clients;

/// <summary>A message sent by a person, and the HTTP status of the bot's response (0: no response; null: the bot was not notified).</summary>
public sealed record DeliveryResult(string MessageId, int? Status)
{
    public bool Delivered => Status is >= 200 and < 300;
}

public enum PressOutcome
{
    /// <summary>The bot responded with a card, which replaces the previous one for this person.</summary>
    CardReplaced,

    /// <summary>The bot responded with a transient message; see <see cref="PressResult.Text"/>.</summary>
    MessageShown,

    /// <summary>The bot accepted the action and returned nothing to show.</summary>
    Accepted,

    /// <summary>An Action.Submit was sent as a message.</summary>
    Submitted,

    /// <summary>A required input is empty, so the client sent nothing.</summary>
    InvalidInputs,

    /// <summary>The bot responded with an error, or with something that Teams cannot read.</summary>
    Error,

    /// <summary>The bot did not respond to either attempt.</summary>
    NoAnswer,

    /// <summary>The action does not involve the bot, such as Action.OpenUrl.</summary>
    ClientOnly,
}

/// <summary>The result of pressing a button: the last HTTP status, the bot's response, and what is shown to the person.</summary>
public sealed record PressResult(PressOutcome Outcome, int Status, JsonObject? Answer, string? Text, JsonObject? Card)
{
    public bool Succeeded => Outcome is PressOutcome.CardReplaced or PressOutcome.MessageShown or PressOutcome.Accepted or PressOutcome.Submitted;
}

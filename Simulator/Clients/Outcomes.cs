using System.Text.Json.Nodes;

namespace OnesqaBot.Simulator.Clients;

/// <summary>A message sent by a person, and the HTTP status with which the bot took it (0: it did not; null: it was not told).</summary>
public sealed record DeliveryResult(string MessageId, int? Status)
{
    public bool Delivered => Status is >= 200 and < 300;
}

public enum PressOutcome
{
    /// <summary>The bot answered with a card, which the person now sees in place of the former.</summary>
    CardReplaced,

    /// <summary>The bot answered with a passing message; see <see cref="PressResult.Text"/>.</summary>
    MessageShown,

    /// <summary>The bot took it and answered nothing to show.</summary>
    Accepted,

    /// <summary>Action.Submit: it went out as a message.</summary>
    Submitted,

    /// <summary>A required input is empty, so the client sent nothing.</summary>
    InvalidInputs,

    /// <summary>An answer that says no, or that Teams can't read.</summary>
    Error,

    /// <summary>No answer, twice.</summary>
    NoAnswer,

    /// <summary>Nothing for the bot: Action.OpenUrl and the like.</summary>
    ClientOnly,
}

/// <summary>What came of pressing a button: the last HTTP status, the bot's answer, and what the person is shown.</summary>
public sealed record PressResult(PressOutcome Outcome, int Status, JsonObject? Answer, string? Text, JsonObject? Card)
{
    public bool Succeeded => Outcome is PressOutcome.CardReplaced or PressOutcome.MessageShown or PressOutcome.Accepted or PressOutcome.Submitted;
}

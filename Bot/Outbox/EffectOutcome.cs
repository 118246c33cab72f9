using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Outbox;

/// <summary>The outcome of one attempt to carry out an effect.</summary>
internal abstract record EffectOutcome;

internal sealed record Completed : EffectOutcome;

/// <param name="After">The delay that the remote service asked for; null for the default back-off.</param>
internal sealed record RetryLater(string Why, TimeSpan? After = null) : EffectOutcome
{
    /// <summary>What is stored as the reason if there is no time left to retry.</summary>
    public GivenUpReason Reason { get; init; }
}

/// <summary>Nothing failed, but it is too early or too late in the day, such as a reminder delayed into the night.</summary>
internal sealed record Deferred(TimeSpan For, string Why) : EffectOutcome;

internal sealed record GivenUp(GivenUpReason Reason, string Why) : EffectOutcome;

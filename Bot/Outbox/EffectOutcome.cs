namespace OnesqaBot.Bot.Outbox;

/// <summary>What became of one try at an effect.</summary>
internal abstract record EffectOutcome;

internal sealed record Completed : EffectOutcome;

/// <param name="After">How long the other side asked to wait; null for our own back-off.</param>
internal sealed record RetryLater(string Why, TimeSpan? After = null) : EffectOutcome;

/// <summary>Nothing failed; its time has not come, such as a reminder that the night has overtaken.</summary>
internal sealed record Deferred(TimeSpan For, string Why) : EffectOutcome;

internal sealed record GivenUp(string Why) : EffectOutcome;

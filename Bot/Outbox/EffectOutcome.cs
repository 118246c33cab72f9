namespace OnesqaBot.Bot;

/// <summary>What became of one try at an effect.</summary>
internal abstract record EffectOutcome;

internal sealed record Carried : EffectOutcome;

/// <param name="After">How long the other side asked to wait; null for our own back-off.</param>
internal sealed record TryLater(string Why, TimeSpan? After = null) : EffectOutcome;

internal sealed record Abandoned(string Why) : EffectOutcome;

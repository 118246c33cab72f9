namespace OnesqaBot.Bot.Outbox;

/// <summary>Exponential back-off with jitter, so that many who failed together do not come again together.</summary>
internal static class RetryDelay
{
    /// <summary>What a service asked for, within reason: it may answer with a moment that has passed, or with next year.</summary>
    public static TimeSpan Clamp(TimeSpan asked, TimeSpan least, TimeSpan most) => asked < least ? least : asked > most ? (most > least ? most : least) : asked;

    /// <param name="attempts">How often it failed before.</param>
    /// <param name="chance">From 0 to 1: where between half and the whole of the delay.</param>
    public static TimeSpan After(int attempts, TimeSpan first, TimeSpan longest, double chance) => Doubled(attempts, first, longest) * (0.5 + chance / 2);

    /// <summary>The same without jitter, where nobody else comes at the same time.</summary>
    public static TimeSpan Doubled(int attempts, TimeSpan first, TimeSpan longest) =>
        TimeSpan.FromMilliseconds(Math.Min(first.TotalMilliseconds * Math.Pow(2, Math.Min(attempts, 30)), longest.TotalMilliseconds));
}

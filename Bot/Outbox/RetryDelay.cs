namespace OnesqaBot.Bot.Outbox;

/// <summary>Exponential back-off with jitter, so that operations that failed together are not retried together.</summary>
internal static class RetryDelay
{
    /// <summary>Limits the delay that a service asked for, which may lie in the past or in the far future.</summary>
    public static TimeSpan Clamp(TimeSpan asked, TimeSpan least, TimeSpan most) =>
        asked < least ? least : asked > most ? (most > least ? most : least) : asked;

    /// <param name="attempts">Number of earlier failures.</param>
    /// <param name="chance">From 0 to 1: position between half the delay and the full delay.</param>
    public static TimeSpan WithJitter(int attempts, TimeSpan first, TimeSpan longest, double chance) =>
        WithoutJitter(attempts, first, longest) * (0.5 + chance / 2);

    /// <summary>Exponential back-off without jitter, for a caller that has no concurrent peers.</summary>
    public static TimeSpan WithoutJitter(int attempts, TimeSpan first, TimeSpan longest) =>
        TimeSpan.FromMilliseconds(Math.Min(first.TotalMilliseconds * Math.Pow(2, Math.Min(attempts, 30)), longest.TotalMilliseconds));
}

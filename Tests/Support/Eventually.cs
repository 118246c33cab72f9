namespace OnesqaBot.Tests.Support;

/// <summary>Waits for something that happens on its own, such as work in the background.</summary>
internal static class Eventually
{
    /// <summary>How long a busy machine may take for one thing.</summary>
    private static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(120);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(15);

    /// <param name="what">What is waited for, as a noun or a clause, for the message.</param>
    /// <exception cref="TimeoutException">The condition did not become true in time.</exception>
    public static Task Holds(Func<bool> condition, string what, TimeSpan? patience = null) =>
        Holds(() => Task.FromResult(condition()), () => what, patience);

    /// <inheritdoc cref="Holds(Func{bool}, string, TimeSpan?)"/>
    public static Task Holds(Func<Task<bool>> condition, string what, TimeSpan? patience = null) => Holds(condition, () => what, patience);

    /// <param name="what">Read when time is up, so that it can say how things stand then.</param>
    /// <inheritdoc cref="Holds(Func{bool}, string, TimeSpan?)"/>
    public static async Task Holds(Func<Task<bool>> condition, Func<string> what, TimeSpan? patience = null)
    {
        var limit = patience ?? DefaultPatience;
        var start = Environment.TickCount64;
        while (!await condition())
        {
            if (Environment.TickCount64 - start > limit.TotalMilliseconds) throw new TimeoutException($"Waited {limit:c} in vain for this: {what()}");
            await Task.Delay(Pause);
        }
    }
}

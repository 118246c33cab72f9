namespace OnesqaBot.Simulator.Connector;

/// <summary>Teams's rate limits per conversation: 7 calls per second and 60 per 30 seconds, in real time like the bot's waits.</summary>
internal sealed class RateLimit
{
    private static readonly (int Most, TimeSpan Within)[] Limits = [(7, TimeSpan.FromSeconds(1)), (60, TimeSpan.FromSeconds(30))];

    private readonly Lock gate = new();
    private readonly Dictionary<string, List<long>> calls = new(StringComparer.Ordinal);

    public ConnectorAnswer? Refuse(string conversation)
    {
        lock (gate)
        {
            var now = Environment.TickCount64;
            if (!calls.TryGetValue(conversation, out var times))
                calls[conversation] = times = [];
            times.RemoveAll(time => now - time > 30_000);
            foreach (var (most, within) in Limits)
            {
                var recent = times.Where(time => now - time < within.TotalMilliseconds).ToList();
                if (recent.Count >= most)
                {
                    var wait = within - TimeSpan.FromMilliseconds(now - recent[^most]);
                    return ConnectorAnswer.Error(429, "TooManyRequests", "API calls quota exceeded! maximum admitted per conversation.", wait);
                }
            }
            times.Add(now);
            return null;
        }
    }
}

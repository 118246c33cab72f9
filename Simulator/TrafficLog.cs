using System.Text.Json.Nodes;

namespace OnesqaBot.Simulator;

public enum TrafficDirection
{
    /// <summary>An activity that Teams posts to the bot.</summary>
    ToBot,

    /// <summary>A call of the bot to the Connector service.</summary>
    FromBot,
}

/// <summary>One call and its answer. Status 0: no answer was had, or none was given.</summary>
public sealed record TrafficEntry(
    long Number,
    DateTimeOffset At,
    TrafficDirection Direction,
    string Method,
    string Path,
    int Status,
    double Milliseconds,
    JsonNode? Request,
    JsonNode? Response,
    string? Note);

/// <summary>The last calls in both directions.</summary>
internal sealed class TrafficLog(int capacity, IAdvanceableClock clock, LiveEvents live)
{
    private readonly Lock gate = new();
    private readonly Queue<TrafficEntry> entries = new();
    private long number;

    public IReadOnlyList<TrafficEntry> Entries
    {
        get
        {
            lock (gate)
                return [.. entries];
        }
    }

    public void Add(
        TrafficDirection direction, string method, string path, int status, TimeSpan took, JsonNode? request, JsonNode? response, string? note)
    {
        TrafficEntry entry;
        lock (gate)
        {
            entry = new(++number, clock.GetUtcNow(), direction, method, path, status, took.TotalMilliseconds, request, response, note);
            entries.Enqueue(entry);
            while (entries.Count > capacity)
                entries.Dequeue();
        }
        live.Publish("log", entry);
    }

    public void Clear()
    {
        lock (gate)
            entries.Clear();
        live.Publish("log-cleared", new { });
    }
}

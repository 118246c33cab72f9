using System.Text.Json.Nodes;

namespace OnesqaBot.Simulator;

public enum TrafficDirection
{
    /// <summary>An activity posted by Teams to the bot.</summary>
    ToBot,

    /// <summary>A call by the bot to the Connector service.</summary>
    FromBot,
}

/// <summary>A call and its response. Status 0 means that there was no response.</summary>
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

/// <summary>Keeps the most recent calls in both directions.</summary>
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

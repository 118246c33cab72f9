namespace OnesqaBot.Simulator;

public enum ConnectorFaultKind
{
    TooManyRequests,
    BadGateway,
    NotInRoster,
    ConversationNotFound,
    Hang,
    Reset,

    /// <summary>The call succeeds, but the bot receives a 502.</summary>
    DoneThenBadGateway,

    /// <summary>The call succeeds, but the bot never receives the response.</summary>
    DoneThenHang,
}

/// <summary>A fault for the next <see cref="Count"/> connector calls, optionally restricted to a conversation, person or HTTP method.</summary>
public sealed record ConnectorFault(
    ConnectorFaultKind Kind, int Count = 1, string? Conversation = null, string? Person = null, TimeSpan? RetryAfter = null, string? Method = null);

public enum DownloadFaultKind
{
    NotFound,

    /// <summary>The full length is declared, but the connection is closed after half of the content.</summary>
    BrokenHalfway,
    Slow,
}

/// <summary>Queues faults for coming calls. Thread-safe.</summary>
public sealed class FaultInjector
{
    private readonly Lock gate = new();
    private readonly IAdvanceableClock clock;
    private readonly List<ConnectorFault> waiting = [];
    private readonly Queue<DownloadFaultKind> downloads = new();
    private DateTimeOffset? downUntil;

    internal FaultInjector(IAdvanceableClock clock) => this.clock = clock;

    /// <summary>Whether to enforce Teams's limits: 7 calls per second and 60 per 30 seconds and conversation.</summary>
    public bool EnforceRateLimit { get; set; }

    public IReadOnlyList<ConnectorFault> Waiting
    {
        get
        {
            lock (gate)
                return [.. waiting];
        }
    }

    public int WaitingDownloadFaults
    {
        get
        {
            lock (gate)
                return downloads.Count;
        }
    }

    /// <summary>The simulated time until which the connector responds to every call with 503.</summary>
    public DateTimeOffset? DownUntil
    {
        get
        {
            lock (gate)
                return downUntil > clock.GetUtcNow() ? downUntil : null;
        }
    }

    public void Add(ConnectorFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        if (fault.Count > 0)
        {
            lock (gate)
                waiting.Add(fault);
        }
    }

    public void AddDownload(DownloadFaultKind fault, int count = 1)
    {
        lock (gate)
        {
            for (var i = 0; i < count; i++)
                downloads.Enqueue(fault);
        }
    }

    public void DownFor(TimeSpan time)
    {
        lock (gate)
            downUntil = clock.GetUtcNow() + time;
    }

    public void Clear()
    {
        lock (gate)
        {
            waiting.Clear();
            downloads.Clear();
            downUntil = null;
        }
        EnforceRateLimit = false;
    }

    internal ConnectorFault? Dequeue(string? conversation, string? person, string method)
    {
        lock (gate)
        {
            var at = waiting.FindIndex(fault =>
                (fault.Conversation is null || fault.Conversation == conversation) && (fault.Person is null || fault.Person == person)
                && (fault.Method is null || fault.Method == method));
            if (at < 0)
                return null;
            var taken = waiting[at];
            if (taken.Count > 1)
                waiting[at] = taken with { Count = taken.Count - 1 };
            else
                waiting.RemoveAt(at);
            return taken;
        }
    }

    internal DownloadFaultKind? DequeueDownload()
    {
        lock (gate)
            return downloads.TryDequeue(out var fault) ? fault : null;
    }
}

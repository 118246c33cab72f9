namespace OnesqaBot.Simulator;

public enum ConnectorFaultKind
{
    TooManyRequests,
    BadGateway,
    NotInRoster,
    ConversationNotFound,
    Hang,
    Reset,

    /// <summary>The call does its work, but the bot reads 502.</summary>
    DoneThenBadGateway,

    /// <summary>The call does its work, but the bot never reads the answer.</summary>
    DoneThenHang,
}

/// <summary>What the next <see cref="Count"/> connector calls meet; all calls, or those of one conversation, person or HTTP method.</summary>
public sealed record ConnectorFault(
    ConnectorFaultKind Kind, int Count = 1, string? Conversation = null, string? Person = null, TimeSpan? RetryAfter = null, string? Method = null);

public enum DownloadFaultKind
{
    NotFound,

    /// <summary>The whole length is declared, half is sent, the connection closed.</summary>
    BrokenHalfway,
    Slow,
}

/// <summary>Troubles to come. Safe to use while the bot is calling.</summary>
public sealed class FaultInjector
{
    private readonly Lock gate = new();
    private readonly IAdvanceableClock clock;
    private readonly List<ConnectorFault> waiting = [];
    private readonly Queue<DownloadFaultKind> downloads = new();
    private DateTimeOffset? downUntil;

    internal FaultInjector(IAdvanceableClock clock) => this.clock = clock;

    /// <summary>Teams's own limits: at most 7 a second and 60 in 30 seconds per conversation.</summary>
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

    /// <summary>Until when, in simulated time, the connector answers everything with 503.</summary>
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

    internal ConnectorFault? Take(string? conversation, string? person, string method)
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

    internal DownloadFaultKind? TakeDownload()
    {
        lock (gate)
            return downloads.TryDequeue(out var fault) ? fault : null;
    }
}

using System.Collections.Immutable;

namespace OnesqaBot.Workflow;

public enum CaseStatus
{
    Open,
    Closed,
    Cancelled,
}

/// <summary>One run of a procedure: the state that its events add up to (<see cref="CaseFold"/>).</summary>
public sealed record Case
{
    public required CaseNumber Number { get; init; }

    public required string Procedure { get; init; }

    public required string Edition { get; init; }

    /// <summary>What it is about, in one line.</summary>
    public required string Subject { get; init; }

    public required IReadOnlyDictionary<string, string> Fields { get; init; }

    public required Signature OpenedBy { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public CaseStatus Status { get; init; }

    /// <summary>Who closed or cancelled it, and when; null while it is open.</summary>
    public Signature? EndedBy { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public string? CancelReason { get; init; }

    /// <summary>Every time the case came to a step, in order.</summary>
    public ImmutableList<StepVisit> Visits { get; init; } = [];

    public ImmutableList<CaseDocument> Documents { get; init; } = [];

    /// <summary>People to whom a card of this case could not be delivered.</summary>
    public ImmutableHashSet<string> Unreachable { get; init; } = [];

    /// <summary>Ids of the commands that it has taken.</summary>
    public ImmutableHashSet<string> Commands { get; init; } = [];

    /// <summary>How many events it has: each save expects the version it read.</summary>
    public int Version { get; init; }

    /// <summary>The step whose turn it is; null when the case has ended.</summary>
    public StepVisit? Current => Status == CaseStatus.Open ? Visits[^1] : null;

    public StepVisit? Visit(string step, int visit) => Visits.FirstOrDefault(v => v.Step == step && v.Visit == visit);

    public int TimesAt(string step) => Visits.Count(v => v.Step == step);

    public CaseDocument? Document(string id) => Documents.FirstOrDefault(d => d.Id == id);
}

/// <summary>One stay of a case at a step.</summary>
/// <param name="Visit">1 at the first time, 2 after one return, … (ครั้งที่).</param>
public sealed record StepVisit(string Step, int Visit, DateTimeOffset EnteredAt)
{
    public DateTimeOffset? FinishedAt { get; init; }

    public Signature? By { get; init; }

    public string? Outcome { get; init; }

    public bool Returned { get; init; }

    public string? Reason { get; init; }

    public IReadOnlyList<ConsideredDocument> Considered { get; init; } = [];

    public Meeting? Meeting { get; init; }
}

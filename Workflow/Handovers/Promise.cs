using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Workflow.Handovers;

public enum PromiseKind
{
    /// <summary>The person gave an assignment to somebody, who has not finished it.</summary>
    Given,

    /// <summary>Somebody gave the person an assignment.</summary>
    Received,

    /// <summary>The person asked before deciding and awaits the answer.</summary>
    Asked,

    /// <summary>The person put off the reminders of a step.</summary>
    Snoozed,

    /// <summary>The person moved the target of a step that is not finished.</summary>
    TargetMoved,
}

/// <summary>What a person, or whoever holds a position, has agreed with others about an open case, which a successor would not see from the case's step alone.</summary>
/// <param name="Step">Key of the step.</param>
/// <param name="Round">Key of the round; null outside a repeating span.</param>
/// <param name="Since">When it began; null if that is not recorded.</param>
public sealed record Promise(PromiseKind Kind, string Step, string? Round, DateTimeOffset? Since)
{
    /// <summary>Key of the other person; null if there is none, or only a position was asked.</summary>
    public string? Person { get; init; }

    /// <summary>Key of the position that was asked; null if it was not a position.</summary>
    public string? Position { get; init; }

    /// <summary>The promised day; null if there is none.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The note, question or reason, as typed; null if there is none.</summary>
    public string? Text { get; init; }

    /// <summary>What was agreed about a case; empty if it has ended.</summary>
    /// <param name="today">Reminders that were put off to an earlier day are left out.</param>
    public static IReadOnlyList<Promise> FindAll(StoredCase stored, HandoverSubject subject, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(subject);
        var open = stored.Case.OpenVisits;
        return open.Count == 0 ? [] : [.. open.SelectMany(v => FindAll(v, subject, today)), .. Moves(stored, subject)];
    }

    private static IEnumerable<Promise> FindAll(StepVisit visit, HandoverSubject subject, DateOnly today)
    {
        Promise Create(PromiseKind kind, DateTimeOffset? since) => new(kind, visit.Step, visit.Round, since);
        foreach (var delegation in visit.Delegations)
        {
            if (subject.HasSigned(delegation.By)) yield return Create(PromiseKind.Given, delegation.At) with { Person = delegation.Person, Text = delegation.Note };
            if (subject.Includes(delegation.Person)) yield return Create(PromiseKind.Received, delegation.At) with { Person = delegation.By.Person, Text = delegation.Note };
        }

        if (visit.OpenInquiry is { } inquiry && subject.HasSigned(inquiry.By))
            yield return Create(PromiseKind.Asked, inquiry.At) with { Person = inquiry.Person, Position = inquiry.Position, Text = inquiry.Question };
        foreach (var (person, until) in visit.Snoozed)
            if (subject.Includes(person) && until > today) yield return Create(PromiseKind.Snoozed, null) with { Until = until };
    }

    /// <summary>The latest move of each target, if the subject moved it and the step is still ahead or open.</summary>
    private static IEnumerable<Promise> Moves(StoredCase stored, HandoverSubject subject) =>
        from recorded in stored.Events
        where subject.HasSigned(recorded.By)
        let move = recorded.Event as TargetMoved
        where move is not null && stored.Case.Targets.Contains(move)
            && !stored.Case.Visits.Exists(v => v.Step == move.Step && v.Round == move.Round && v is { FinishedAt: not null, Returned: false })
        select new Promise(PromiseKind.TargetMoved, move.Step, move.Round, recorded.At) { Until = move.To, Text = move.Reason };
}

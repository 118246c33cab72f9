using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Handovers;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.Handovers;

/// <summary>An open case that a person or a position has something to do with.</summary>
/// <param name="Line">The case with its first assignment.</param>
/// <param name="IsOwn">Whether the subject owns it (<see cref="HandoverSubject.Owns"/>).</param>
/// <param name="Stored">The case, with links that the reader can open.</param>
/// <param name="Folder">The case's folder.</param>
public sealed record HandoverCase(WorkLine Line, bool IsOwn, StoredCase Stored, Uri Folder, IReadOnlyList<Promise> Promises)
{
    /// <summary>The documents that count, in the order in which they were handed in.</summary>
    public IEnumerable<CaseDocument> Documents => Stored.Case.Documents.Where(d => d.Counts);
}

/// <summary>A day on which something of a case is due or takes place.</summary>
/// <param name="Step">Key of the step.</param>
/// <param name="Round">Key of the round; null outside a repeating span.</param>
public sealed record HandoverDate(HandoverCase Case, string Step, string? Round, DateOnly On, bool IsMeeting);

/// <summary>What a successor of a person, or in a position, must know: what waits, which cases, what was agreed, and what comes next.</summary>
/// <param name="Waiting">The assignments that wait for the subject.</param>
/// <param name="Cases">The open cases that wait for the subject, belong to it, or about which it has agreed something; of a position also those in its line.</param>
/// <param name="IsComplete">False if cases that may belong to it could not be read.</param>
public sealed record HandoverPack(HandoverSubject Subject, IReadOnlyList<WorkLine> Waiting, IReadOnlyList<HandoverCase> Cases, bool IsComplete)
{
    public bool IsEmpty => Waiting.Count == 0 && Cases.Count == 0;

    public IEnumerable<(HandoverCase Case, Promise Promise)> Promises => Cases.SelectMany(c => c.Promises.Select(p => (c, p)));

    /// <summary>The targets of open and later steps and the meetings to come, earliest first.</summary>
    public IReadOnlyList<HandoverDate> Dates(DateTimeOffset now) => [.. Cases.SelectMany(c => Dates(c, now)).OrderBy(d => d.On)];

    private static IEnumerable<HandoverDate> Dates(HandoverCase @case, DateTimeOffset now)
    {
        var summary = @case.Line.Summary;
        if (summary is { Step: { } step, Due: { } due }) yield return new(@case, step, summary.Round, due, IsMeeting: false);
        foreach (var later in summary.Later) yield return new(@case, later.Step, later.Round, later.Target, IsMeeting: false);
        foreach (var visit in @case.Stored.Case.Visits)
        {
            if (visit.Meeting is { } meeting && meeting.Start >= now) yield return new(@case, visit.Step, visit.Round, ThaiTime.Date(meeting.Start), IsMeeting: true);
        }
    }
}

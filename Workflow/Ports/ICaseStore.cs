using System.Collections.ObjectModel;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Ports;

/// <summary>Stores cases as events, and the summaries needed by lists. The source of truth of the workflow.</summary>
public interface ICaseStore
{
    /// <summary>Reads a case with its events in one round trip; null if there is none.</summary>
    /// <exception cref="UnreadableCaseException">The case is damaged or was written by a newer version.</exception>
    Task<StoredCase?> Find(CaseNumber number, CancellationToken cancellation);

    /// <summary>Reads the version of a case (<see cref="Case.Version"/>) without its events; 0 if there is none.</summary>
    Task<int> Version(CaseNumber number, CancellationToken cancellation);

    /// <summary>
    /// Reserves the next running number of a year and code. Idempotent: the same command always gets the same number, even after
    /// a crash.
    /// </summary>
    Task<CaseNumber> Reserve(FiscalYear year, string code, string commandId, CancellationToken cancellation);

    /// <summary>
    /// Saves events, outbox entries and summary in one transaction.
    /// </summary>
    /// <returns>False, with nothing saved, if the case is no longer at the expected version.</returns>
    Task<bool> Save(CaseChange change, CancellationToken cancellation);

    /// <summary>
    /// Open cases with an assignment of any of these assignees, distinct, longest
    /// waiting first.
    /// </summary>
    Task<CaseList> OpenAt(IReadOnlyCollection<Assignee> assignees, CancellationToken cancellation);

    /// <summary>Cases opened by a person, open ones first, then the newest; at most <paramref name="most"/>.</summary>
    Task<CaseList> OpenedBy(string person, int most, CancellationToken cancellation);

    /// <summary>
    /// Open cases whose next reminder is due by the given time (<see cref="CaseSummary.NextReminderAt"/>), earliest first; at
    /// most <paramref name="most"/>.
    /// </summary>
    Task<CaseList> DueForReminder(DateTimeOffset until, int most, CancellationToken cancellation);

    /// <summary>All cases numbered in a fiscal year, ordered by number.</summary>
    Task<CaseList> OfYear(FiscalYear year, CancellationToken cancellation);

    /// <summary>
    /// A page of <see cref="OfYear(FiscalYear, CancellationToken)"/> with at most <paramref name="most"/> cases. Unreadable
    /// cases are omitted.
    /// </summary>
    /// <param name="after">The last number of the previous page; null for the first page.</param>
    Task<CasePage> OfYear(FiscalYear year, CaseNumber? after, int most, CancellationToken cancellation);

    /// <summary>
    /// Finds cases by an index, the newest first; at most <paramref name="most"/>. The cost depends on what is found and on
    /// <see cref="CaseSearch.Depth"/>, not on how many cases there are. Every store finds words where they begin; a store may also find parts of words.
    /// </summary>
    Task<CaseMatches> Search(CaseSearch search, int most, CancellationToken cancellation);
}

/// <param name="Next">Where the next page begins; null after the last one.</param>
public sealed record CasePage(IReadOnlyList<CaseSummary> Cases, CaseNumber? Next);

public sealed record StoredCase(Case Case, IReadOnlyList<RecordedEvent> Events)
{
    /// <summary>The summary saved with the case; null if the store did not read it.</summary>
    public CaseSummary? Summary { get; init; }
}

/// <summary>One accepted command, ready to be saved.</summary>
/// <param name="ExpectedVersion">The version on which the decision is based; 0 for a new case.</param>
public sealed record CaseChange(int ExpectedVersion, IReadOnlyList<RecordedEvent> Events, IReadOnlyList<Effect> Effects, CaseSummary Summary)
{
    public CaseNumber Case => Summary.Number;

    /// <summary>The summary saved with the expected version (<see cref="StoredCase.Summary"/>); null if the store has to read it.</summary>
    public CaseSummary? PreviousSummary { get; init; }
}

/// <summary>A list of cases, with the number of further cases whose summaries this version cannot read.</summary>
public sealed class CaseList(IReadOnlyList<CaseSummary> cases, int unreadable) : ReadOnlyCollection<CaseSummary>([.. cases])
{
    public int Unreadable => unreadable;
}

/// <summary>Thrown when this version cannot read the events of a case. They are left unchanged.</summary>
/// <param name="isNewer">Whether they were written by a newer version, which may run in parallel; otherwise they are damaged.</param>
public sealed class UnreadableCaseException(CaseNumber number, bool isNewer, Exception inner)
    : Exception($"The events of {number} {(isNewer ? "were written by a newer version" : "are damaged")}.", inner)
{
    public CaseNumber Case => number;

    public bool IsNewer => isNewer;
}

using System.Collections.Immutable;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Ports;

/// <summary>Keeps cases, as events, and what lists need to know of them. Source of truth of the workflow.</summary>
public interface ICaseStore
{
    /// <summary>A case with its events, in one round trip; null when there is none.</summary>
    /// <exception cref="UnreadableCaseException">It was damaged, or written by a newer version.</exception>
    Task<StoredCase?> Find(CaseNumber number, CancellationToken cancellation);

    /// <summary>
    /// The next free running number of a year and code. The same command always gets the same number,
    /// however often it asks and whatever fell over in between.
    /// </summary>
    Task<CaseNumber> Reserve(FiscalYear year, string code, string commandId, CancellationToken cancellation);

    /// <summary>
    /// Saves events, outbox entries and summary in one transaction.
    /// </summary>
    /// <returns>False, with nothing saved, when the case is no longer at the version that was read.</returns>
    Task<bool> Save(CaseChange change, CancellationToken cancellation);

    /// <summary>Open cases with a turn of one of these holders (<see cref="Assignment.AssigneeKey"/>), longest waiting first; each once.</summary>
    Task<CaseList> OpenAt(IReadOnlyCollection<string> holders, CancellationToken cancellation);

    /// <summary>Cases that a person opened: open ones first, then the newest; at most <paramref name="most"/>.</summary>
    Task<CaseList> OpenedBy(string person, int most, CancellationToken cancellation);

    /// <summary>Open cases whose deadline is to be looked at by then (<see cref="CaseSummary.NextReminderAt"/>), earliest first; at most <paramref name="most"/>.</summary>
    Task<CaseList> DueForReminder(DateTimeOffset until, int most, CancellationToken cancellation);

    /// <summary>All cases with a fiscal year in their number, in the order of their numbers.</summary>
    Task<CaseList> OfYear(FiscalYear year, CancellationToken cancellation);

    /// <summary>A page of <see cref="OfYear(FiscalYear, CancellationToken)"/>: at most <paramref name="most"/> numbers after the last one of the page before. One that cannot be read is left out of its page.</summary>
    /// <param name="after">Null for the first page.</param>
    Task<CasePage> OfYear(FiscalYear year, CaseNumber? after, int most, CancellationToken cancellation);
}

/// <param name="Next">Where the next page begins; null after the last one.</param>
public sealed record CasePage(IReadOnlyList<CaseSummary> Cases, CaseNumber? Next);

public sealed record StoredCase(Case Case, IReadOnlyList<RecordedEvent> Events);

/// <summary>One accepted command, ready to be saved.</summary>
/// <param name="ExpectedVersion">The version that the decision was made on; 0 for a new case.</param>
public sealed record CaseChange(int ExpectedVersion, IReadOnlyList<RecordedEvent> Events, IReadOnlyList<Effect> Effects, CaseSummary Summary)
{
    public CaseNumber Case => Summary.Number;
}

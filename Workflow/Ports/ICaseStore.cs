using System.Collections.Immutable;

namespace OnesqaBot.Workflow;

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

    /// <summary>Open cases with a turn of one of these holders (<see cref="Turn.Holder"/>), longest waiting first; each once.</summary>
    Task<CaseList> OpenAt(IReadOnlyCollection<string> holders, CancellationToken cancellation);

    /// <summary>Cases that a person opened: open ones first, then the newest; at most <paramref name="most"/>.</summary>
    Task<CaseList> OpenedBy(string person, int most, CancellationToken cancellation);

    /// <summary>Open cases whose deadline is to be looked at by then (<see cref="CaseSummary.LookAt"/>), earliest first; at most <paramref name="most"/>.</summary>
    Task<CaseList> ToLookAt(DateTimeOffset until, int most, CancellationToken cancellation);

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

/// <summary>What lists show of a case. Derived from its state; can be rebuilt from the events.</summary>
/// <param name="Step">Key of the present step; null when the case has ended.</param>
/// <param name="Round">Key of the present round; null when there is none.</param>
/// <param name="Time">The how manieth time of its round the case is at the step.</param>
/// <param name="Turns">Whom it waits for.</param>
/// <param name="Since">When the present link's turn came, or the case ended.</param>
public sealed record CaseSummary(
    CaseNumber Number,
    string Procedure,
    string Revision,
    string Subject,
    CaseStatus Status,
    string? Step,
    int Visit,
    string? Round,
    int Time,
    IReadOnlyList<Turn> Turns,
    DateTimeOffset Since,
    string OpenedBy,
    DateTimeOffset OpenedAt)
{
    /// <summary>The target of the present row; null where it has none, or it is not known yet.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The later step for which the present one's target was brought forward; null for none.</summary>
    public string? BroughtForwardFor { get; init; }

    /// <summary>When whom the present row waits for was last nudged, where it has no target; null when nobody was since it came to them.</summary>
    public DateOnly? NudgedOn { get; init; }

    /// <summary>The later rows that have a target and are not done, in order.</summary>
    public IReadOnlyList<LaterRow> Later { get; init; } = [];

    /// <summary>Who is not reminded of the present row before which day.</summary>
    public IReadOnlyDictionary<string, DateOnly> Snoozed { get; init; } = new Dictionary<string, DateOnly>();

    /// <summary>When the present row's deadline is to be looked at next: its next reminder falls due. Null for never.</summary>
    public DateTimeOffset? LookAt { get; init; }


    public static CaseSummary Of(Case @case, Procedure procedure, HolidayCalendar holidays)
    {
        var current = @case.Current;
        var owed = CaseDeadlines.Owed(@case, procedure, holidays)?.Deadline;
        return new(
            @case.Number, @case.Procedure, @case.Revision, @case.Subject, @case.Status,
            current?.Step, current?.Visit ?? 0, current?.Round, current is null ? 0 : @case.TimeInRound(current),
            Workflow.Turns.Of(@case, procedure),
            current?.LinkSince ?? @case.EndedAt ?? @case.OpenedAt,
            @case.OpenedBy.Person, @case.OpenedAt)
        {
            Due = owed?.Target,
            BroughtForwardFor = owed?.BroughtForwardFor,
            NudgedOn = current?.LastReminder is { Target: null } last && last.At > current.LinkSince ? ThaiTime.Date(last.At) : null,
            Later = [.. CaseDeadlines.Later(@case, procedure, holidays).Select(d => new LaterRow(d.Step, d.Round, d.Target!.Value))],
            Snoozed = current?.Snoozed ?? ImmutableDictionary<string, DateOnly>.Empty,
            LookAt = CaseDeadlines.NextLook(@case, procedure, holidays),
        };
    }
}

/// <summary>A row that a case has not come to yet.</summary>
/// <param name="Round">Key of the round; null outside a span that repeats.</param>
public sealed record LaterRow(string Step, string? Round, DateOnly Target);

namespace OnesqaBot.Workflow;

/// <summary>Keeps cases, as events, and what lists need to know of them. Source of truth of the workflow.</summary>
public interface ICaseStore
{
    /// <summary>A case with its events, in one round trip; null when there is none.</summary>
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

    /// <summary>Open cases whose present step belongs to one of these positions, oldest turn first.</summary>
    Task<IReadOnlyList<CaseSummary>> OpenAt(IReadOnlyCollection<string> positions, CancellationToken cancellation);

    /// <summary>Cases that a person opened: open ones first, then the newest; at most <paramref name="most"/>.</summary>
    Task<IReadOnlyList<CaseSummary>> OpenedBy(string person, int most, CancellationToken cancellation);
}

public sealed record StoredCase(Case Case, IReadOnlyList<RecordedEvent> Events);

/// <summary>One accepted command, ready to be saved.</summary>
/// <param name="ExpectedVersion">The version that the decision was made on; 0 for a new case.</param>
public sealed record CaseChange(int ExpectedVersion, IReadOnlyList<RecordedEvent> Events, IReadOnlyList<Effect> Effects, CaseSummary Summary)
{
    public CaseNumber Case => Summary.Number;
}

/// <summary>What lists show of a case. Derived from its state; can be rebuilt from the events.</summary>
/// <param name="Step">Key of the present step; null when the case has ended.</param>
/// <param name="Position">Key of the position that the present step names; null when the case has ended.</param>
/// <param name="Barred">People who may not decide the present step, because they submitted it.</param>
/// <param name="IsDecision">Whether the present step decides.</param>
/// <param name="Since">When its turn came, or the case ended.</param>
public sealed record CaseSummary(
    CaseNumber Number,
    string Procedure,
    string Edition,
    string Subject,
    CaseStatus Status,
    string? Step,
    int Visit,
    string? Position,
    bool IsDecision,
    IReadOnlyCollection<string> Barred,
    DateTimeOffset Since,
    string OpenedBy,
    DateTimeOffset OpenedAt)
{
    public static CaseSummary Of(Case @case, Procedure procedure)
    {
        var step = @case.Current is { } current ? procedure.Step(current.Step) : null;
        return new(
            @case.Number, @case.Procedure, @case.Edition, @case.Subject, @case.Status,
            step?.Key, @case.Current?.Visit ?? 0, step?.Position, step?.IsDecision ?? false,
            step is null ? [] : Responsibility.Barred(@case, step),
            @case.Current?.EnteredAt ?? @case.EndedAt ?? @case.OpenedAt,
            @case.OpenedBy.Person, @case.OpenedAt);
    }
}

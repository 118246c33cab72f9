using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Year;

/// <summary>Progress of an entry in the year's plan.</summary>
public enum YearState
{
    Done,
    /// <summary>Not done, and the target has passed.</summary>
    Late,
    /// <summary>The case's current step, on time.</summary>
    Now,
    /// <summary>Not reached yet, on time.</summary>
    Coming,
    /// <summary>No case was opened yet; the target may have passed nevertheless (<see cref="YearEntry.DaysLate"/>).</summary>
    NotOpened,
    Cancelled,
}

/// <summary>A step of a procedure in one of its rounds, or a whole case that has no deadlines.</summary>
/// <param name="Procedure">The revision the case was opened under; the newest one if there is no case.</param>
/// <param name="Case">Null if no case was opened.</param>
/// <param name="Step">Null for a whole case.</param>
/// <param name="Date">The date under which the entry is listed: its target, otherwise the opening date of the case.</param>
public sealed record YearEntry(Procedure Procedure, CaseSummary? Case, Step? Step, string? Round, YearState State, DateOnly Date)
{
    /// <summary>Null for a whole case.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>When it was finished or cancelled; otherwise null.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Working days since the target; 0 if only non-working days have passed. Null if not late.</summary>
    public int? DaysLate { get; init; }

    /// <summary>Whether this is the case's current step.</summary>
    public bool IsPresent { get; init; }

    /// <summary>Key of the position that works on it now or later; null once it is over.</summary>
    public string? Position { get; init; }

    public bool IsLate => DaysLate is not null;

    /// <summary>The state as it is shown: late before anything else.</summary>
    public YearState Shown => IsLate ? YearState.Late : State;

    /// <summary>Identifies the entry; stable when the plan is recomputed.</summary>
    public string Key(FiscalYear year) =>
        $"{Case?.Number.ToString() ?? $"{year}-{Procedure.Code}"}/{Step?.Key ?? "case"}/{Round ?? "-"}";
}

/// <summary>A case as input to the year's plan.</summary>
/// <param name="Full">Needed only if the procedure has windows; otherwise null.</param>
public sealed record YearCase(CaseSummary Summary, Procedure Procedure, Case? Full);

/// <param name="Entries">Ordered by date.</param>
public sealed record YearMonth(CalendarMonth Month, IReadOnlyList<YearEntry> Entries);

/// <summary>Number of entries per state. Late entries count as late only, whatever their state.</summary>
public sealed record YearCounts(int Done, int Late, int Now, int Ahead, int Cancelled);

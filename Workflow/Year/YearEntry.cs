using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Year;

/// <summary>How far something in the year's plan is.</summary>
public enum YearState
{
    Done,
    /// <summary>Of a case: its target has passed and it is not done.</summary>
    Late,
    /// <summary>The case is at it, in time.</summary>
    Now,
    /// <summary>Of a case that has not come to it yet, in time.</summary>
    Coming,
    /// <summary>Nobody opened the case yet; its target may have passed all the same (<see cref="YearEntry.DaysLate"/>).</summary>
    NotOpened,
    Cancelled,
}

/// <summary>A row of a procedure in the year, in one of its rounds; or a whole case that has no deadlines.</summary>
/// <param name="Procedure">In the revision that the case began under; where none was opened, the newest.</param>
/// <param name="Case">Null where none was opened.</param>
/// <param name="Step">Null for a whole case.</param>
/// <param name="Date">The day that it stands under: its target; where it has none, when the case was opened.</param>
public sealed record YearEntry(Procedure Procedure, CaseSummary? Case, Step? Step, string? Round, YearState State, DateOnly Date)
{
    /// <summary>Null for a whole case.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>When it was done or the case was cancelled; null for all others.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>Working days since the target; 0 where only days off have passed since. Null when it is not late.</summary>
    public int? DaysLate { get; init; }

    /// <summary>Whether the case is at it now.</summary>
    public bool IsPresent { get; init; }

    /// <summary>Key of the position that has it now, or will work on it; null when it is over.</summary>
    public string? Position { get; init; }

    public bool IsLate => DaysLate is not null;

    /// <summary>The same whenever the plan is made again: of the case, or of the year's plan where none was opened.</summary>
    public string Key(FiscalYear year) =>
        $"{Case?.Number.ToString() ?? $"{year}-{Procedure.Code}"}/{Step?.Key ?? "case"}/{Round ?? "-"}";
}

/// <summary>A case for the year's plan.</summary>
/// <param name="Full">Only needed where the procedure has windows; null for all others.</param>
public sealed record YearCase(CaseSummary Summary, Procedure Procedure, Case? Full);

/// <param name="Entries">By day.</param>
public sealed record YearMonth(CalendarMonth Month, IReadOnlyList<YearEntry> Entries);

/// <summary>How many entries of a year are how far. What is late is late whatever else it is.</summary>
public sealed record YearCounts(int Done, int Late, int Now, int Ahead, int Cancelled);

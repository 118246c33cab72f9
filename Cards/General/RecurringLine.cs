using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Cards.General;

/// <summary>A recurring case in one fiscal year.</summary>
/// <param name="Day">The date on which it opens.</param>
/// <param name="Case">The year's case; null if it has not been opened.</param>
/// <param name="Skip">Why the year is skipped; null if it is not.</param>
public sealed record RecurringLine(Procedure Procedure, FiscalYear Year, DateOnly Day, CaseSummary? Case, RecurringSkip? Skip);

public enum RecurringMove
{
    Open,
    Skip,
    /// <summary>Undoes a skip.</summary>
    Resume,
}

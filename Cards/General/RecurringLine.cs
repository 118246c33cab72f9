using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Cards.General;

/// <summary>What opens by itself, in one fiscal year.</summary>
/// <param name="Day">On which day.</param>
/// <param name="Case">The case of that year; null while there is none.</param>
/// <param name="Skip">Null where it is not skipped.</param>
public sealed record RecurringLine(Procedure Procedure, FiscalYear Year, DateOnly Day, CaseSummary? Case, RecurringSkip? Skip);

public enum RecurringMove
{
    Open,
    Skip,
    /// <summary>Takes a skip back.</summary>
    Resume,
}

using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Deadlines;

namespace OnesqaBot.Cards.Text;

/// <summary>Why the row that a line of work is about falls due.</summary>
internal static class DueReason
{
    /// <summary>Null where the handbook gives the row no time.</summary>
    public static Bilingual? Describe(WorkLine line) =>
        line.Summary.Step is { } key && line.Procedure.Find(key) is { Window: not null } step
            ? DeadlineReasons.Describe(
                line.Procedure, step, line.Procedure.Round(line.Summary.Round), line.Summary.BroughtForwardFor is { } waiting ? line.Procedure.Find(waiting) : null)
            : null;
}

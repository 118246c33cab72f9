using OnesqaBot.Workflow.Deadlines;

namespace OnesqaBot.Cards.Text;

/// <summary>Explains the due date of a work list entry's step.</summary>
internal static class DueReason
{
    /// <summary>Returns null if the handbook sets no deadline for the step.</summary>
    public static string? Describe(WorkLine line) =>
        line.Summary.Step is { } key && line.Procedure.Find(key) is { Window: not null } step
            ? DeadlineReasonText.Describe(DeadlineReason.Create(
                line.Procedure, step, line.Procedure.Round(line.Summary.Round), line.Summary.BroughtForwardFor is { } waiting ? line.Procedure.Find(waiting) : null))
            : null;
}

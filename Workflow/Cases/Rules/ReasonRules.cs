namespace OnesqaBot.Workflow.Cases.Rules;

/// <summary>Validates typed reasons.</summary>
internal static class ReasonRules
{
    /// <summary>What is wrong with the reason; null if it is valid.</summary>
    public static Refusal? Fault(string? reason) =>
        VisibleText.IsEmpty(reason) ? new ReasonNeeded()
        : VisibleText.Trim(reason).Length > CaseEngine.LongestReason ? new TooLong(CaseEngine.LongestReason)
        : null;
}

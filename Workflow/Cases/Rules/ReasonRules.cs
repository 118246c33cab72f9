namespace OnesqaBot.Workflow.Cases.Rules;

/// <summary>What holds for every reason that someone types.</summary>
internal static class ReasonRules
{
    /// <summary>What is wrong with it; null when nothing is.</summary>
    public static Refusal? Fault(string? reason) =>
        VisibleText.IsEmpty(reason) ? new ReasonNeeded()
        : VisibleText.Trim(reason).Length > CaseEngine.LongestReason ? new TooLong(CaseEngine.LongestReason)
        : null;
}

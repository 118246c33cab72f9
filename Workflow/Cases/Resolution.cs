namespace OnesqaBot.Workflow.Cases;

/// <summary>What an outside body resolved, as the office records it.</summary>
/// <param name="Body">Key of the body.</param>
/// <param name="Number">Number of the resolution or letter, as written on it.</param>
/// <param name="Meeting">Which meeting, for example ครั้งที่ ๑๑/๒๕๖๙.</param>
/// <param name="Date">The day of the meeting or letter.</param>
/// <param name="Note">The conditions, or why it was returned; null when it simply passed.</param>
public sealed record Resolution(string Body, string Number, string Meeting, DateOnly Date, ResolutionResult Result, string? Note);

public enum ResolutionResult
{
    Passed,
    PassedWithConditions,
    Returned,
}

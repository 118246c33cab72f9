namespace OnesqaBot.Workflow.Cases;

/// <summary>A resolution of an external body, as recorded by staff.</summary>
/// <param name="Body">Key of the body.</param>
/// <param name="Number">Number of the resolution or letter, as printed.</param>
/// <param name="Meeting">Name of the meeting, for example ครั้งที่ ๑๑/๒๕๖๙.</param>
/// <param name="Date">Date of the meeting or letter.</param>
/// <param name="Note">The conditions or the reason for the return; null if passed without conditions.</param>
public sealed record Resolution(string Body, string Number, string Meeting, DateOnly Date, ResolutionResult Result, string? Note);

public enum ResolutionResult
{
    Passed,
    PassedWithConditions,
    Returned,
}

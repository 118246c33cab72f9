namespace OnesqaBot.Workflow.Steps.Resolutions;

/// <summary>A resolution of an external body, as recorded by staff.</summary>
/// <param name="Body">Key of the body.</param>
/// <param name="Number">Number of the resolution or letter, as printed.</param>
/// <param name="Meeting">Name of the meeting, for example ครั้งที่ ๑๑/๒๕๖๙; empty for a body that decides by letter.</param>
/// <param name="Date">Date of the meeting or letter.</param>
/// <param name="Note">The conditions, the reason for the return, or remarks of a body that noted the matter; otherwise null.</param>
public sealed record Resolution(string Body, string Number, string Meeting, DateOnly Date, ResolutionResult Result, string? Note);

public enum ResolutionResult
{
    Passed,
    PassedWithConditions,
    Returned,
    /// <summary>รับทราบ: the body was informed and decides nothing.</summary>
    Noted,
}

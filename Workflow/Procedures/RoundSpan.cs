namespace OnesqaBot.Workflow.Procedures;

/// <summary>A span of steps that repeats in rounds (รายเดือน, รายไตรมาส, รอบ ๖, ๙, ๑๒ เดือน).</summary>
/// <param name="From">Key of the first step.</param>
/// <param name="To">Key of the last step.</param>
public sealed record RoundSpan(string From, string To, IReadOnlyList<Round> Rounds)
{
    /// <summary>
    /// Key of the step at which the next round may begin, while this one goes on (the board is told of December's results when January's
    /// are collected); null if rounds follow one another.
    /// </summary>
    public string? OverlapFrom { get; init; }
}

/// <param name="Month">The calendar month in which the round ends, 1 to 12.</param>
public sealed record Round(string Key, Bilingual Title, int Month);

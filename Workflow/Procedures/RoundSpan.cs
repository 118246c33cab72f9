namespace OnesqaBot.Workflow.Procedures;

/// <summary>A span of rows that repeats, one round after another (รายเดือน, รายไตรมาส, รอบ ๖, ๙, ๑๒ เดือน).</summary>
/// <param name="From">Key of the span's first step.</param>
/// <param name="To">Key of its last step.</param>
public sealed record RoundSpan(string From, string To, IReadOnlyList<Round> Each);

/// <param name="Month">The calendar month in which it ends, 1 to 12.</param>
public sealed record Round(string Key, Bilingual Title, int Month);

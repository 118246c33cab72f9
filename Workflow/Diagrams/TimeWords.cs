using System.Text.RegularExpressions;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Diagrams;

/// <summary>The words in a row of the handbook that say when it is done.</summary>
public static partial class TimeWords
{
    /// <summary>Returns null if the row says nothing about time.</summary>
    public static string? Find(Step step) =>
        Brackets().Matches(step.Method.Text).LastOrDefault()?.Value ?? Phrase().Match(step.Method.Text) switch { { Success: true } found => found.Value, _ => null };

    [GeneratedRegex(@"\([^()]*(?:คม|ยน|พันธ์|ไตรมาส|รอบ)[^()]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"ทุกวันที่ \S+ ของเดือนถัดไป|ภายใน \S+ (?:สัปดาห์|วัน|เดือน)นับแต่\S+", RegexOptions.CultureInvariant)]
    private static partial Regex Phrase();
}

using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Workflow.Languages;

/// <summary>
/// Text in the form in which subjects are searched: letters and digits alone, so that spaces, tone marks and kinds of digits do not
/// matter.
/// </summary>
public static class SearchText
{
    public static string Of(string text) => Skeleton.FromText(text);

    /// <summary>What a case is found by: its number and its subject.</summary>
    public static string Of(CaseSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return Of($"{summary.Number} {summary.Subject}");
    }
}

using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Workflow.Languages;

/// <summary>
/// Text in the form in which subjects are searched: letters and digits alone, so that spaces, tone marks and kinds of digits do not
/// matter.
/// </summary>
public static class SearchText
{
    public static string FromText(string text) => Skeleton.FromText(text);

    /// <summary>The words of a typed search.</summary>
    public static IReadOnlyList<string> Words(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return [.. typed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(FromText).Where(w => w.Length > 0)];
    }

    /// <summary>What a case is found by: its number and its subject.</summary>
    public static string FromSummary(CaseSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return FromText($"{summary.Number} {summary.Subject}");
    }
}

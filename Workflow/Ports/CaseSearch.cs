using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Workflow.Ports;

/// <summary>Which cases are searched for. A case must fit every part that is given.</summary>
public sealed record CaseSearch(IReadOnlyList<CaseSearchTerm> Terms)
{
    public const int DefaultDepth = 500;

    /// <summary>Id of the procedure; null for any.</summary>
    public string? Procedure { get; init; }

    /// <summary>Buddhist-era year that the number or the subject names; null for any.</summary>
    public int? Year { get; init; }

    /// <summary>Null for any.</summary>
    public CaseStatus? Status { get; init; }

    /// <summary>
    /// The minimum number of cases, the newest first, that are read for what the index does not have: the status. A store may read more.
    /// A search that stops here is not complete.
    /// </summary>
    public int Depth { get; init; } = DefaultDepth;

    public bool Matches(CaseSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return (Status is not { } status || summary.Status == status) && Matches(SearchText.FromSummary(summary), summary.OpenedBy, summary.Procedure);
    }

    /// <param name="text">The <see cref="SearchText"/> of the case.</param>
    public bool Matches(string text, string openedBy, string procedure)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Procedure is { } asked && asked != procedure) return false;
        if (Year is { } year && !text.Contains(year.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)) return false;
        return Terms.All(t => (t.Text.Length > 0 && text.Contains(t.Text, StringComparison.Ordinal)) || t.OpenedBy.Contains(openedBy));
    }
}

/// <summary>One word to search for.</summary>
/// <param name="Text">As <see cref="SearchText"/>.</param>
/// <param name="OpenedBy">The people whom the word names: their cases match too.</param>
public sealed record CaseSearchTerm(string Text, IReadOnlyCollection<string> OpenedBy);

/// <summary>What a search found, the newest first.</summary>
/// <param name="IsComplete">False if there may be more.</param>
public sealed record CaseMatches(CaseList Cases, bool IsComplete);

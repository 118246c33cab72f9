namespace OnesqaBot.Workflow;

/// <summary>Which documents a row still wants.</summary>
public static class ExpectedDocuments
{
    private static readonly Bilingual Minutes = new("รายงานการประชุมหรือหนังสือแจ้งมติ", "Minutes or letter of the resolution");

    /// <summary>What the present link of a visit should hand in: the row's documents, or the minutes of the body that resolves.</summary>
    public static IReadOnlyList<ExpectedDocument> At(Step step, StepVisit visit)
    {
        var chain = step.ChainIn(visit.Round);
        var link = chain[Math.Min(visit.Link, chain.Count - 1)];
        return link.Kind switch
        {
            LinkKind.Resolution => [new ExpectedDocument($"minutes-{link.Body}", Minutes, Optional: false)],
            // A collection's documents are its respondents'.
            LinkKind.Work when step is not CollectionStep => step.Expects,
            _ => [],
        };
    }

    /// <summary>
    /// Those that nobody handed in, at any visit of this round: what came back is still there. The minutes are of one
    /// meeting: after a return there is another.
    /// </summary>
    public static IReadOnlyList<ExpectedDocument> Missing(Case state, Step step, StepVisit visit)
    {
        var chain = step.ChainIn(visit.Round);
        var visits = chain[Math.Min(visit.Link, chain.Count - 1)].Kind == LinkKind.Resolution
            ? [visit.Visit]
            : state.Visits.Where(v => v.Step == step.Key && v.Round == visit.Round).Select(v => v.Visit).ToHashSet();
        return [.. At(step, visit).Where(e => !e.Optional && !state.Documents.Any(d => d.Step == step.Key && visits.Contains(d.Visit) && d.Expected == e.Key && d.Lost is null))];
    }

    /// <summary>Those that a respondent did not hand in, at any visit of this round.</summary>
    public static IReadOnlyList<ExpectedDocument> MissingFrom(Case state, CollectionStep step, StepVisit visit, Respondent respondent)
    {
        var visits = state.Visits.Where(v => v.Step == step.Key && v.Round == visit.Round).Select(v => v.Visit).ToHashSet();
        return
        [
            .. step.Expects.Where(e => !e.Optional && !state.Documents.Any(d =>
                d.Step == step.Key && visits.Contains(d.Visit) && d.Respondent == respondent.ToString() && d.Expected == e.Key && d.Lost is null)),
        ];
    }
}

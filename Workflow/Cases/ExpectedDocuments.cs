using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Cases;

/// <summary>Which documents a row still wants.</summary>
public static class ExpectedDocuments
{
    private static readonly Bilingual Minutes = new("รายงานการประชุมหรือหนังสือแจ้งมติ", "Minutes or letter of the resolution");

    /// <summary>What the present link of a visit should hand in: the row's documents, or the minutes of the body that resolves.</summary>
    public static IReadOnlyList<ExpectedDocument> At(Step step, StepVisit visit)
    {
        var stages = step.ChainIn(visit.Round);
        var stage = stages[Math.Min(visit.Stage, stages.Count - 1)];
        return stage.Kind switch
        {
            StageKind.Resolution => [new ExpectedDocument($"minutes-{stage.Body}", Minutes, Optional: false)],
            // A collection's documents are its respondents'.
            StageKind.Work when step is not CollectionStep => step.Expects,
            _ => [],
        };
    }

    /// <summary>
    /// Those that nobody handed in, at any visit of this round: what came back is still there. The minutes are of one
    /// meeting: after a return there is another.
    /// </summary>
    public static IReadOnlyList<ExpectedDocument> Missing(Case state, Step step, StepVisit visit)
    {
        var stages = step.ChainIn(visit.Round);
        var visits = stages[Math.Min(visit.Stage, stages.Count - 1)].Kind == StageKind.Resolution
            ? [visit.VisitNumber]
            : state.Visits.Where(v => v.Step == step.Key && v.Round == visit.Round).Select(v => v.VisitNumber).ToHashSet();
        return [.. At(step, visit).Where(e => !e.Optional && !state.Documents.Any(d => d.Step == step.Key && visits.Contains(d.Visit) && d.Expected == e.Key && d.Lost is null))];
    }

    /// <summary>Those that a respondent did not hand in, at any visit of this round.</summary>
    public static IReadOnlyList<ExpectedDocument> MissingFrom(Case state, CollectionStep step, StepVisit visit, Respondent respondent)
    {
        var visits = state.Visits.Where(v => v.Step == step.Key && v.Round == visit.Round).Select(v => v.VisitNumber).ToHashSet();
        return
        [
            .. step.Expects.Where(e => !e.Optional && !state.Documents.Any(d =>
                d.Step == step.Key && visits.Contains(d.Visit) && d.Respondent == respondent.ToString() && d.Expected == e.Key && d.Lost is null)),
        ];
    }
}

using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Cases.Documents;

/// <summary>Determines the expected and missing documents of a step.</summary>
public static class ExpectedDocuments
{
    /// <summary>The documents expected at the current stage of a visit: those of the step, or the minutes of the external body.</summary>
    public static IReadOnlyList<ExpectedDocument> ForVisit(Step step, StepVisit visit)
    {
        var stages = step.ChainIn(visit.Round);
        var stage = stages[Math.Min(visit.Stage, stages.Count - 1)];
        return stage.Kind switch
        {
            StageKind.Resolution => [MinutesOf(stage.Body!)],
            StageKind.Work => step.ExpectedFromAssigneeIn(visit.Round),
            StageKind.Endorsement or StageKind.Approval or StageKind.Choice => [],
        };
    }

    /// <summary>The document of a step that files with this key are; null if there is none.</summary>
    public static ExpectedDocument? Find(Step step, string key) => step.Expects.FirstOrDefault(e => e.Key == key)
        ?? step.Chain.Where(s => s.Body is not null).Select(s => MinutesOf(s.Body!)).FirstOrDefault(e => e.Key == key);

    private static ExpectedDocument MinutesOf(string body) => new($"minutes-{body}", HandbookTexts.Minutes, Optional: false);

    /// <summary>
    /// Required documents not handed in at any visit of this round; documents survive a return. Minutes count for one visit only,
    /// because a return leads to another meeting.
    /// </summary>
    public static IReadOnlyList<ExpectedDocument> Missing(Case state, Step step, StepVisit visit)
    {
        var stages = step.ChainIn(visit.Round);
        var visits = stages[Math.Min(visit.Stage, stages.Count - 1)].Kind == StageKind.Resolution
            ? [visit.VisitNumber]
            : InRound(state, step, visit);
        return Missing(state, step, visits, ForVisit(step, visit), _ => true);
    }

    /// <summary>Required documents of a step's work not handed in at any visit of this round, whichever stage the visit has reached.</summary>
    public static IReadOnlyList<ExpectedDocument> MissingFromWork(Case state, Step step, StepVisit visit) =>
        Missing(state, step, InRound(state, step, visit), step.ExpectedFromAssigneeIn(visit.Round), _ => true);

    /// <summary>Required documents that a respondent did not hand in at any visit of this round.</summary>
    public static IReadOnlyList<ExpectedDocument> MissingFrom(Case state, Step step, StepVisit visit, Respondent respondent) =>
        Missing(state, step, InRound(state, step, visit), step.ExpectsIn(visit.Round), d => d.Respondent == respondent.ToString());

    private static HashSet<int> InRound(Case state, Step step, StepVisit visit) =>
        [.. state.Visits.Where(v => v.Step == step.Key && v.Round == visit.Round).Select(v => v.VisitNumber)];

    private static ExpectedDocument[] Missing(
        Case state, Step step, HashSet<int> visits, IEnumerable<ExpectedDocument> expected, Func<CaseDocument, bool> isFrom)
    {
        var required = expected.Where(e => !e.Optional).ToArray();
        if (required.Length == 0) return required;
        var handedIn = state.Documents.Where(d => d.Step == step.Key && visits.Contains(d.Visit) && d.Counts && isFrom(d)).Select(d => d.Expected).ToHashSet(StringComparer.Ordinal);
        return [.. required.Where(e => !handedIn.Contains(e.Key))];
    }
}

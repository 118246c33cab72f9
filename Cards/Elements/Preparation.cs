using OnesqaBot.Cards.Cases;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Elements;

/// <summary>What was prepared for a decision: the visits since the previous decision, and their documents.</summary>
/// <param name="Visits">In the order in which they were entered; in a repeating span, those of the same round.</param>
internal sealed record Preparation(StepView View, IReadOnlyList<StepVisit> Visits)
{
    public static Preparation ForStep(StepView view)
    {
        // A check is work on what earlier steps prepared; any other decision also concerns the work of its own step.
        var own = view.Stage.Kind == StageKind.Work ? [] : new[] { view.Visit };
        return new Preparation(view, [.. SinceDecision.FindVisits(view.Case, view.Visit), .. own]);
    }

    /// <summary>The latest visit of each step, because a later attempt replaces an earlier one.</summary>
    public IEnumerable<StepVisit> LatestVisits => Visits.GroupBy(v => (v.Step, v.Round)).Select(g => g.Last());

    /// <summary>The documents for the decision, without those that a newer one replaced.</summary>
    public IReadOnlyList<CaseDocument> Current { get; } = CurrentAmong(Considered(View), View.Case, Visits);

    /// <summary>All other documents that the decider can open: those of earlier decisions, and replaced ones.</summary>
    public IEnumerable<CaseDocument> Earlier => Considered(View).ExceptBy(Current.Select(d => d.Id), d => d.Id, StringComparer.Ordinal);

    /// <summary>Fixed by the decision; until then, everything handed in, in a repeating span for the same round.</summary>
    private static List<CaseDocument> Considered(StepView view) => view.IsFinished
        ? [.. view.Visit.Considered.Select(c => view.Case.FindDocument(c.Document)).OfType<CaseDocument>()]
        : [.. view.Case.Documents.Where(d => d.Counts && (view.Visit.Round is null || RoundOf(view.Case, d) == view.Visit.Round))];

    private static CaseDocument[] CurrentAmong(List<CaseDocument> considered, Case @case, IReadOnlyList<StepVisit> visits)
    {
        var (at, replaced) = (visits.Select(v => (v.Step, v.VisitNumber)).ToHashSet(), Replaced(@case));
        return [.. considered.Where(d => at.Contains((d.Step, d.Visit)) && !replaced.Contains(d.Id))];
    }

    /// <summary>Keys of the documents of which a newer version was filed, or in whose place a later attempt handed in something else.</summary>
    private static HashSet<string> Replaced(Case @case)
    {
        var replaced = DocumentNames.Superseded(@case).ToHashSet(StringComparer.Ordinal);
        var laterVisits = new Dictionary<(string, string?, string?, bool, string?), int>();
        foreach (var document in @case.Documents.Reverse())
        {
            var place = (document.Step, document.Expected, document.Respondent, document.IsTable, RoundOf(@case, document));
            if ((document.Expected is not null || document.IsTable) && laterVisits.TryGetValue(place, out var visit) && (document.IsTable || visit > document.Visit))
                replaced.Add(document.Id);
            if (document.Counts) laterVisits[place] = Math.Max(document.Visit, laterVisits.GetValueOrDefault(place));
        }

        return replaced;
    }

    private static string? RoundOf(Case @case, CaseDocument document) => @case.FindVisit(document.Step, document.Visit)?.Round;
}

/// <summary>The visits of a case between the last decision and a visit; in a repeating span, those of the same round.</summary>
internal static class SinceDecision
{
    /// <summary>In the order in which they were entered, without the visit itself.</summary>
    public static IReadOnlyList<StepVisit> FindVisits(Case @case, StepVisit visit)
    {
        var before = @case.Visits.TakeWhile(v => v.Step != visit.Step || v.VisitNumber != visit.VisitNumber).Where(v => visit.Round is null || v.Round == visit.Round).ToList();
        return before[(before.FindLastIndex(v => v.IsDecided) + 1)..];
    }
}

using OnesqaBot.Cards.Cases;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Elements;

/// <summary>What was prepared for a decision: the visits since the previous decision, and their documents.</summary>
/// <param name="Visits">In the order in which they were entered; in a repeating span, those of the same round.</param>
internal sealed record Preparation(StepView View, IReadOnlyList<StepVisit> Visits)
{
    public static Preparation Of(StepView view)
    {
        // A check is work on what earlier steps prepared; any other decision also concerns the work of its own step.
        var own = view.Stage.Kind == StageKind.Work ? [] : new[] { view.Visit };
        return new Preparation(view, [.. SinceDecision.Before(view.Case, view.Visit), .. own]);
    }

    /// <summary>The latest visit of each step, because a later attempt replaces an earlier one.</summary>
    public IEnumerable<StepVisit> LatestVisits => Visits.GroupBy(v => (v.Step, v.Round)).Select(g => g.Last());

    /// <summary>The documents for the decision, without those that a newer one replaced.</summary>
    public IReadOnlyList<CaseDocument> Current { get; } = [.. Considered(View).Where(d => Visits.Any(v => IsOf(d, v)) && !IsReplaced(View.Case, d))];

    /// <summary>All other documents that the decider can open: those of earlier decisions, and replaced ones.</summary>
    public IEnumerable<CaseDocument> Earlier => Considered(View).Except(Current);

    /// <summary>Fixed by the decision; until then, everything handed in, in a repeating span for the same round.</summary>
    private static List<CaseDocument> Considered(StepView view) => view.IsFinished
        ? [.. view.Visit.Considered.Select(c => view.Case.FindDocument(c.Document)).OfType<CaseDocument>()]
        : [.. view.Case.Documents.Where(d => d.Counts && (view.Visit.Round is null || RoundOf(view.Case, d) == view.Visit.Round))];

    private static bool IsOf(CaseDocument document, StepVisit visit) => (document.Step, document.Visit) == (visit.Step, visit.VisitNumber);

    /// <summary>Whether a newer version was filed, or a later attempt handed in something else in its place.</summary>
    private static bool IsReplaced(Case @case, CaseDocument document) =>
        DocumentNames.IsSuperseded(@case, document)
        || ((document.Expected is not null || document.IsTable) && @case.Documents.SkipWhile(d => d.Id != document.Id).Skip(1).Any(later =>
            later.Counts && (later.Step, later.Expected, later.Respondent, later.IsTable) == (document.Step, document.Expected, document.Respondent, document.IsTable)
            && (document.IsTable || later.Visit > document.Visit) && RoundOf(@case, later) == RoundOf(@case, document)));

    private static string? RoundOf(Case @case, CaseDocument document) => @case.FindVisit(document.Step, document.Visit)?.Round;
}

using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Elements;

/// <summary>The visits of a case between the last decision and a visit; in a repeating span, those of the same round.</summary>
internal static class SinceDecision
{
    /// <summary>In the order in which they were entered, without the visit itself.</summary>
    public static IReadOnlyList<StepVisit> Before(Case @case, StepVisit visit)
    {
        var before = @case.Visits.TakeWhile(v => v.Step != visit.Step || v.VisitNumber != visit.VisitNumber).Where(v => visit.Round is null || v.Round == visit.Round).ToList();
        return before[(before.FindLastIndex(v => v.IsDecided) + 1)..];
    }
}

using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>
/// Brings a step's target forward to the earliest target of the steps that depend on it: a calendar due in February is of no use
/// to an estimate due in December. A target chosen by an officer is left unchanged.
/// </summary>
internal static class TargetOrder
{
    /// <param name="deadlines">In the order in which a case reaches them.</param>
    public static IReadOnlyList<Deadline> Apply(IReadOnlyList<Deadline> deadlines, Procedure procedure, HolidayCalendar holidays)
    {
        var ordered = deadlines.ToArray();
        for (var i = ordered.Length - 1; i >= 0; i--)
        {
            var deadline = ordered[i];
            if (deadline.Target is not { } target || deadline.Moved is not null) continue;
            if (ordered.Skip(i + 1).Where(d => d.Target < target && DependsOn(d, deadline, procedure)).MinBy(d => d.Target) is not { } earliest) continue;
            var step = procedure.Step(deadline.Step);
            // A step that was itself brought forward is not the reason, but what it was brought forward for; unless that is in another
            // round, where its number would say nothing.
            var cause = earliest.BroughtForwardFor is { } origin && procedure.Step(origin).Row > step.Row ? origin : earliest.Step;
            ordered[i] = deadline with
            {
                Target = holidays.Roll(earliest.Target!.Value, Roll.Back),
                BroughtForwardFor = cause,
                Reason = DeadlineReason.Create(procedure, step, procedure.Round(deadline.Round), procedure.Step(cause)),
            };
        }

        return ordered;
    }

    /// <summary>
    /// Whether the later step can start only after the earlier one is done. Alternative outcomes of a choice do not depend on
    /// each other.
    /// </summary>
    private static bool DependsOn(Deadline later, Deadline earlier, Procedure procedure) =>
        later.Round != earlier.Round || Leads(procedure, procedure.Step(earlier.Step), later.Step);

    private static bool Leads(Procedure procedure, Step from, string to)
    {
        var (seen, open) = (new HashSet<string>(StringComparer.Ordinal), new Queue<Step>([from]));
        while (open.TryDequeue(out var step))
        {
            foreach (var next in Onward(procedure, step).Where(n => seen.Add(n.Key)))
            {
                if (next.Key == to) return true;
                open.Enqueue(next);
            }
        }

        return false;
    }

    /// <summary>The steps that can follow, excluding returns.</summary>
    private static IEnumerable<Step> Onward(Procedure procedure, Step step) =>
        step.Targets.Select(procedure.Find).OfType<Step>().Where(s => s.Row > step.Row);
}

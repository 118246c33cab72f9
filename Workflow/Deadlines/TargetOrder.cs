using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>
/// A step's target is never later than the earliest target of the steps that wait for it: a calendar that may be drawn up until
/// February is no use to an estimate that is due in December. A target that an officer chose stays as it was chosen.
/// </summary>
internal static class TargetOrder
{
    /// <param name="deadlines">In the order in which a case comes to them.</param>
    public static IReadOnlyList<Deadline> Apply(IReadOnlyList<Deadline> deadlines, Procedure procedure, HolidayCalendar holidays)
    {
        var ordered = deadlines.ToArray();
        for (var i = ordered.Length - 1; i >= 0; i--)
        {
            var deadline = ordered[i];
            if (deadline.Target is not { } target || deadline.Moved is not null) continue;
            if (ordered.Skip(i + 1).Where(d => d.Target < target && Waits(d, deadline, procedure)).MinBy(d => d.Target) is not { } earliest) continue;
            var step = procedure.Step(deadline.Step);
            ordered[i] = deadline with
            {
                Target = holidays.Roll(earliest.Target!.Value, Roll.Back),
                BroughtForwardFor = earliest.Step,
                Reason = DeadlineReasons.Describe(procedure, step, procedure.Round(deadline.Round), procedure.Step(earliest.Step)),
            };
        }

        return ordered;
    }

    /// <summary>Whether a later deadline's step can be begun only when the earlier one's is done. Of two ways out of a choice neither waits for the other.</summary>
    private static bool Waits(Deadline later, Deadline earlier, Procedure procedure) =>
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

    /// <summary>The steps that can follow, without those that it returns to.</summary>
    private static IEnumerable<Step> Onward(Procedure procedure, Step step) =>
        step.Targets.Select(procedure.Find).OfType<Step>().Where(s => s.Row > step.Row);
}

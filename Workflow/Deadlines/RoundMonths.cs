using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>The months of one round in a case.</summary>
/// <param name="From">The month after the previous round; for the first round, the month from which windows count.</param>
/// <param name="To">The month in which it ends.</param>
internal sealed record RoundMonths(Round Round, CalendarMonth From, CalendarMonth To)
{
    /// <summary>Each round ends in the next occurrence of its month after the previous round.</summary>
    public static IEnumerable<RoundMonths> Resolve(RoundSpan span, CalendarMonth from)
    {
        foreach (var round in span.Rounds)
        {
            var to = from.FirstOf(round.Month);
            yield return new RoundMonths(round, from, to);
            from = to.Next;
        }
    }
}

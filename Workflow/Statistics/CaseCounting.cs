using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Collections;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Statistics;

/// <summary>Counts the cases of one procedure.</summary>
internal sealed class CaseCounting(HolidayCalendar holidays, DateOnly today)
{
    public ProcedureStatistics Count(Procedure newest, IReadOnlyList<CountedCase> cases)
    {
        var counted = cases.Select(c => (c.History.Case, OnTime: DeadlinesMet(c).ToList())).ToList();
        var dated = counted.Where(c => c.OnTime.Count > 0).ToList();
        return new(
            newest,
            new CaseCounts(
                counted.Count(c => c.Case.Status == CaseStatus.Open), counted.Count(c => c.Case.Status == CaseStatus.Closed), counted.Count(c => c.Case.Status == CaseStatus.Cancelled),
                counted.Sum(c => c.OnTime.Count(onTime => onTime)), counted.Sum(c => c.OnTime.Count(onTime => !onTime)), dated.Count, dated.Count(c => c.OnTime.TrueForAll(onTime => onTime))),
            [.. Times(newest, cases)], [.. Returns(newest, cases)],
            [.. cases.SelectMany(Waiting).OrderByDescending(w => w.WorkingDays).ThenBy(w => w.Number.ToString(), StringComparer.Ordinal)]);
    }

    /// <summary>For each step whose deadline was met or missed, whether it was met. The same steps as in the plan of the year.</summary>
    private IEnumerable<bool> DeadlinesMet(CountedCase counted)
    {
        var (@case, procedure) = (counted.History.Case, counted.Procedure);
        if (!procedure.HasWindows) yield break;
        var facts = DeadlineFacts.FromCase(@case, procedure);
        foreach (var deadline in DeadlinePlan.For(procedure, facts, holidays).Deadlines)
        {
            if (deadline.Target is not { } target) continue;
            var stepRound = new StepRound(deadline.Step, deadline.Round);
            if (facts.Finished.TryGetValue(stepRound, out var day)) yield return day <= target;
            else if (target < today && @case.Current is { } current && new StepRound(current.Step, current.Round) is var present
                && (present == stepRound || StepOrder.IsAfter(procedure, stepRound, present))) yield return false;
        }
    }

    private IEnumerable<StageTime> Times(Procedure newest, IReadOnlyList<CountedCase> cases) =>
        from time in cases.SelectMany(c => c.History.Case.Visits.SelectMany(v => Stages(c.Procedure, v)))
        group time by (time.Step.Key, time.Position) into same
        let step = newest.Find(same.Key.Key) ?? same.First().Step
        let days = same.Select(t => t.Days).Order().ToList()
        orderby step.Row, same.Min(t => t.Stage), same.Key.Position
        select new StageTime(step, same.Key.Position, days.Count, Median(days), days[^1]);

    /// <summary>The completed stages of a visit, with the working days that each took. Time in which an answer was awaited is not the decider's; what was recalled was not decided.</summary>
    private IEnumerable<(Step Step, string Position, int Stage, int Days)> Stages(Procedure procedure, StepVisit visit)
    {
        if (procedure.StepOf(visit) is not { } step) yield break;
        var chain = step.ChainIn(visit.Round);
        var since = visit.EnteredAt;
        foreach (var done in visit.CompletedStages)
        {
            if (done.Stage < chain.Count) yield return (step, chain[done.Stage].Position, done.Stage, Days(visit, done.Stage, since, done.At));
            since = done.At;
        }

        if (visit is { FinishedAt: { } finished, Recalled: false } && visit.Stage < chain.Count) yield return (step, chain[visit.Stage].Position, visit.Stage, Days(visit, visit.Stage, since, finished));
    }

    private int Days(StepVisit visit, int stage, DateTimeOffset since, DateTimeOffset until) => Math.Max(
        0, WorkingDaysBetween(since, until) - visit.Inquiries.Where(i => i.Stage == stage && i.At >= since && i.At <= until).Sum(i => WorkingDaysBetween(i.At, i.ClosedAt is { } closed && closed < until ? closed : until)));

    private int WorkingDaysBetween(DateTimeOffset from, DateTimeOffset to) => holidays.WorkingDaysBetween(ThaiTime.Date(from), ThaiTime.Date(to));

    private static decimal Median(List<int> ordered) =>
        ordered.Count % 2 == 1 ? ordered[ordered.Count / 2] : (ordered[(ordered.Count / 2) - 1] + ordered[ordered.Count / 2]) / 2m;

    /// <summary>Returned steps, and returned submissions of collections.</summary>
    private static IEnumerable<ReturnCount> Returns(Procedure newest, IReadOnlyList<CountedCase> cases)
    {
        var steps = cases.SelectMany(c => c.History.Case.Visits.Where(v => v is { Returned: true, Recalled: false }).Select(v => (Step: c.Procedure.StepOf(v), Reason: v.Reason ?? "")));
        var submissions = cases.SelectMany(c => c.History.Events.Select(e => e.Event).OfType<SubmissionReturned>()
            .Select(e => (Step: c.History.Case.FindVisit(e.Step, e.Visit) is { } visit ? c.Procedure.StepOf(visit) : null, e.Reason)));
        return steps.Concat(submissions).Where(r => r.Step is not null).GroupBy(r => r.Step!.Key, StringComparer.Ordinal)
            .Select(g => new ReturnCount(
                newest.Find(g.Key) ?? g.First().Step!, g.Count(),
                [.. g.Select(r => r.Reason.Trim()).Where(r => r.Length > 0).GroupBy(r => r, StringComparer.Ordinal).Select(r => (r.Key, r.Count())).OrderByDescending(r => r.Item2).ThenBy(r => r.Key, StringComparer.Ordinal)]))
            .OrderByDescending(r => r.Count).ThenBy(r => r.Step.Row);
    }

    private IEnumerable<WaitingCase> Waiting(CountedCase counted)
    {
        var (@case, procedure) = (counted.History.Case, counted.Procedure);
        foreach (var visit in @case.OpenVisits)
        {
            if (procedure.StepOf(visit) is not { } step || step.ChainIn(visit.Round) is not { } chain || visit.Stage >= chain.Count) continue;
            var target = procedure.HasWindows ? CaseDeadlines.PlanOf(@case, procedure, holidays).Find(visit.Step, visit.Round)?.Target : null;
            yield return new(
                @case.Number, @case.Subject, step, visit.OpenInquiry?.Position ?? chain[visit.Stage].Position, holidays.WorkingDaysBetween(ThaiTime.Date(visit.AwaitedSince), today),
                target < today ? holidays.WorkingDaysBetween(target.Value, today) : null);
        }
    }
}

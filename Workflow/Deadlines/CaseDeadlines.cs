using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>What a case owes: the deadline of the row that it is at, and when it is to be looked at.</summary>
public static class CaseDeadlines
{
    public static DeadlinePlan PlanOf(Case @case, Procedure procedure, HolidayCalendar holidays) =>
        DeadlinePlan.For(procedure, DeadlineFacts.FromCase(@case), holidays);

    /// <summary>The present row with its deadline; null when the case has ended, the row has none, or its day is not known yet.</summary>
    public static OpenDeadline? Current(Case @case, Procedure procedure, HolidayCalendar holidays)
    {
        if (@case.Current is not { } visit || procedure.Find(visit.Step)?.Window is null) return null;
        if (PlanOf(@case, procedure, holidays).Find(visit.Step, visit.Round) is not { Target: not null } deadline) return null;
        var since = visit.DueSince is { } moved && moved > visit.StageSince ? moved : visit.StageSince;
        return new OpenDeadline(@case.Number, visit.VisitNumber, since, deadline) { Stage = visit.Stage };
    }

    /// <summary>The present step where it has no deadline, or its day is not known yet; null when the case has ended or the step has one.</summary>
    public static WaitingStep? Waiting(Case @case, Procedure procedure, HolidayCalendar holidays)
    {
        if (@case.Current is not { } visit || procedure.Find(visit.Step) is not { } step || Current(@case, procedure, holidays) is not null) return null;
        // Until a meeting is over nothing is to be done at its step.
        var since = visit.Meeting is { } meeting && meeting.End > visit.StageSince ? meeting.End : visit.StageSince;
        return new WaitingStep(@case.Number, visit.Step, visit.VisitNumber, visit.Stage, visit.Round, since, procedure.NudgeOf(step))
        {
            Later = [.. Later(@case, procedure, holidays).Select(d => d.Target!.Value)],
        };
    }

    /// <summary>The deadlines with a known day of the steps that come after the present one and are not done; none when the case has ended.</summary>
    public static IReadOnlyList<Deadline> Later(Case @case, Procedure procedure, HolidayCalendar holidays)
    {
        if (@case.Current is not { } visit || !procedure.HasWindows) return [];
        var (facts, present) = (DeadlineFacts.FromCase(@case), new StepRound(visit.Step, visit.Round));
        return
        [
            .. DeadlinePlan.For(procedure, facts, holidays).Deadlines.Where(d => d.Target is not null && new StepRound(d.Step, d.Round) is var row
                && !facts.Finished.ContainsKey(row) && StepOrder.IsAfter(procedure, row, present)),
        ];
    }

    /// <summary>What is to be posted of a case now; null when nothing is.</summary>
    public static Reminder? Due(Case @case, Procedure procedure, HolidayCalendar holidays, DateTimeOffset now) =>
        Points(@case, procedure, holidays) is { } points ? points.Due(holidays, now, LastPosted(points, @case.Current!)) : null;

    /// <summary>When the next rung of the present row falls due: it may have passed. Null when none comes.</summary>
    public static DateTimeOffset? NextReminderAt(Case @case, Procedure procedure, HolidayCalendar holidays) =>
        Points(@case, procedure, holidays) is { } points ? points.Next(LastPosted(points, @case.Current!) ?? DateTimeOffset.MinValue) : null;

    /// <summary>The moments at which somebody is told of the present row, in order; null when the case has ended.</summary>
    private static IEnumerable<ReminderPoint>? Points(Case @case, Procedure procedure, HolidayCalendar holidays) =>
        Current(@case, procedure, holidays) is { } deadline ? procedure.Reminders.PointsFor(deadline, holidays) : Waiting(@case, procedure, holidays)?.PointsFor(holidays);

    /// <summary>Where holidays changed since, the rung that was posted may lie elsewhere now: it is not posted again.</summary>
    private static DateTimeOffset? LastPosted(IEnumerable<ReminderPoint> points, StepVisit visit)
    {
        if (visit.LastReminder is not { } last) return null;
        var same = points.TakeWhile(r => r.Days <= last.Days).LastOrDefault(r => r.Key == last.Rung);
        return same is not null && same.At > last.At ? same.At : last.At;
    }
}

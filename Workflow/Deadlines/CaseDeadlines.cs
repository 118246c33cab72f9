using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>Computes the deadline of a case's current step and when the next reminder is due.</summary>
public static class CaseDeadlines
{
    public static DeadlinePlan PlanOf(Case @case, Procedure procedure, HolidayCalendar holidays) =>
        DeadlinePlan.For(procedure, DeadlineFacts.FromCase(@case, procedure), holidays);

    /// <summary>The current step's deadline; null if the case has ended, the step has no deadline, or its date is not known yet.</summary>
    public static OpenDeadline? Current(Case @case, Procedure procedure, HolidayCalendar holidays)
    {
        if (@case.Current is not { } visit || procedure.Find(visit.Step)?.Window is null) return null;
        if (PlanOf(@case, procedure, holidays).Find(visit.Step, visit.Round) is not { Target: not null } deadline) return null;
        var since = visit.DueSince is { } moved && moved > visit.StageSince ? moved : visit.StageSince;
        return new OpenDeadline(@case.Number, visit.VisitNumber, since, deadline) { Stage = visit.Stage, Pauses = visit.Pauses };
    }

    /// <summary>The current step if it has no deadline or its date is not known yet; null if the case has ended or the step has a deadline.</summary>
    public static WaitingStep? Waiting(Case @case, Procedure procedure, HolidayCalendar holidays)
    {
        if (@case.Current is not { } visit || procedure.Find(visit.Step) is not { } step || Current(@case, procedure, holidays) is not null) return null;
        var since = MeetingAwaited(visit, step) is { } meeting && meeting.End > visit.StageSince ? meeting.End : visit.StageSince;
        var later = Later(@case, procedure, holidays);
        return new WaitingStep(@case.Number, visit.Step, visit.VisitNumber, visit.Stage, visit.Round, since, procedure.NudgeOf(step))
        {
            Pauses = visit.Pauses,
            Later = [.. later.Select(d => d.Target!.Value)],
            AheadOn = later.Count == 0 ? null : Ahead(procedure, new StepRound(visit.Step, visit.Round), later[0], holidays),
        };
    }

    /// <summary>The meeting before which there is nothing to do at an open visit; null if none is scheduled, or others now decide on what was done.</summary>
    internal static Meeting? MeetingAwaited(StepVisit visit, Step step) =>
        step.ChainIn(visit.Round)[visit.Stage].Kind == StageKind.Work ? visit.Meeting : null;

    /// <summary>
    /// The working day on which the assignee of a step without a deadline is told of the next one: as early as for a deadline of its own,
    /// and a working day earlier for each step in between.
    /// </summary>
    private static DateOnly? Ahead(Procedure procedure, StepRound present, Deadline next, HolidayCalendar holidays)
    {
        if (procedure.Reminders.Before is not { Count: > 0 } before) return null;
        var days = before.Max() + StepOrder.StepsBetween(procedure, present, new StepRound(next.Step, next.Round));
        return holidays.AddWorkingDays(holidays.Roll(next.Target!.Value, Roll.Back), -days);
    }

    /// <summary>Deadlines with a known date for the unfinished steps after the current one; empty if the case has ended.</summary>
    public static IReadOnlyList<Deadline> Later(Case @case, Procedure procedure, HolidayCalendar holidays)
    {
        if (@case.Current is not { } visit || !procedure.HasWindows) return [];
        var (facts, present) = (DeadlineFacts.FromCase(@case, procedure), new StepRound(visit.Step, visit.Round));
        return
        [
            .. DeadlinePlan.For(procedure, facts, holidays).Deadlines.Where(d => d.Target is not null && new StepRound(d.Step, d.Round) is var at
                && !facts.Finished.ContainsKey(at) && StepOrder.IsAfter(procedure, at, present)),
        ];
    }

    /// <summary>The reminder to post now; null if none is due.</summary>
    public static Reminder? Due(Case @case, Procedure procedure, HolidayCalendar holidays, DateTimeOffset now) =>
        Points(@case, procedure, holidays) is { } points ? points.Due(holidays, now, LastPosted(points, @case.Current!)) : null;

    /// <summary>When the current step's next reminder is due, possibly in the past; null if there are no more.</summary>
    public static DateTimeOffset? NextReminderAt(Case @case, Procedure procedure, HolidayCalendar holidays) =>
        Points(@case, procedure, holidays) is { } points ? points.Next(LastPosted(points, @case.Current!) ?? DateTimeOffset.MinValue) : null;

    /// <summary>The open inquiry of the current step, whose answer is reminded of instead of the decision; null if none.</summary>
    private static WaitingStep? Inquiry(Case @case) => @case.Current is { OpenInquiry: { } inquiry } visit
        ? new WaitingStep(@case.Number, visit.Step, visit.VisitNumber, visit.Stage, visit.Round, inquiry.At, WaitingStep.InquiryInterval) { Inquiry = inquiry.Number }
        : null;

    /// <summary>The current step's reminder points in order; null if the case has ended.</summary>
    private static IEnumerable<ReminderPoint>? Points(Case @case, Procedure procedure, HolidayCalendar holidays) =>
        Inquiry(@case) is { } inquiry ? inquiry.PointsFor(holidays)
        : Current(@case, procedure, holidays) is { } deadline ? procedure.Reminders.PointsFor(deadline, holidays) : Waiting(@case, procedure, holidays)?.PointsFor(holidays);

    /// <summary>A holiday change can move a reminder point that was already posted; it is not posted again.</summary>
    private static DateTimeOffset? LastPosted(IEnumerable<ReminderPoint> points, StepVisit visit)
    {
        if (visit.LastReminder is not { } last) return null;
        var same = points.TakeWhile(r => r.Days <= last.Days).LastOrDefault(r => r.Key == last.Rung);
        return same is not null && same.At > last.At ? same.At : last.At;
    }
}

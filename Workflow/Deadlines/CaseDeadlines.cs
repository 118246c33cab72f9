namespace OnesqaBot.Workflow;

/// <summary>What a case owes: the deadline of the row that it is at, and when it is to be looked at.</summary>
public static class CaseDeadlines
{
    public static DeadlinePlan PlanOf(Case @case, Procedure procedure, HolidayCalendar holidays) =>
        DeadlinePlan.For(procedure, DeadlineFacts.Of(@case), holidays);

    /// <summary>The present row with its deadline; null when the case has ended, the row has none, or its day is not known yet.</summary>
    public static OwedRow? Owed(Case @case, Procedure procedure, HolidayCalendar holidays)
    {
        if (@case.Current is not { } visit || procedure.Find(visit.Step)?.Window is null) return null;
        if (PlanOf(@case, procedure, holidays).Of(visit.Step, visit.Round) is not { Target: not null } deadline) return null;
        var since = visit.DueSince is { } moved && moved > visit.LinkSince ? moved : visit.LinkSince;
        return new OwedRow(@case.Number, visit.Visit, since, deadline) { Link = visit.Link };
    }

    /// <summary>What is to be posted of a case now; null when nothing is.</summary>
    public static Reminder? Due(Case @case, Procedure procedure, HolidayCalendar holidays, DateTimeOffset now) =>
        Owed(@case, procedure, holidays) is { } row
            ? procedure.Reminders.Due(row, holidays, now, LastPosted(row, @case.Current!, procedure.Reminders, holidays))
            : null;

    /// <summary>When the next rung of the present row falls due: it may have passed. Null when none comes.</summary>
    public static DateTimeOffset? NextLook(Case @case, Procedure procedure, HolidayCalendar holidays) =>
        Owed(@case, procedure, holidays) is { } row
            ? procedure.Reminders.Next(row, holidays, LastPosted(row, @case.Current!, procedure.Reminders, holidays) ?? DateTimeOffset.MinValue)
            : null;

    /// <summary>Where holidays changed since, the rung that was posted may lie elsewhere now: it is not posted again.</summary>
    private static DateTimeOffset? LastPosted(OwedRow row, StepVisit visit, Ladder ladder, HolidayCalendar holidays)
    {
        if (visit.LastReminder is not { } last) return null;
        var same = ladder.RungsOf(row, holidays).TakeWhile(r => r.Days <= last.Days).LastOrDefault(r => r.Key == last.Rung);
        return same is not null && same.At > last.At ? same.At : last.At;
    }
}

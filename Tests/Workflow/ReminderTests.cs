using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Tests.Deadlines;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>Reminders as the case takes them. Row ๑ of the budget request has its window from December to February, and row ๒, which waits for it, in December.</summary>
public sealed class ReminderTests
{
    private const string Row = "plan-calendar";

    /// <summary>The legal day is Sunday 28 February 2027; the office's own target the Wednesday on which row ๒ is due, before New Year's Eve.</summary>
    private static readonly DateOnly Target = new(2026, 12, 30);

    [Fact]
    public void A_reminder_is_posted_once_and_names_whom_the_step_waits_for()
    {
        var run = Opened();
        Assert.Equal(Morning(2026, 12, 21), NextReminderAt(run));
        Assert.IsType<Refused>(Post(run, Morning(2026, 12, 21).AddMinutes(-1)));

        var posted = Assert.IsType<Accepted>(Post(run, Morning(2026, 12, 21)));
        var reminder = Assert.IsType<ReminderPosted>(Assert.Single(posted.Events).Event);
        Assert.Equal((-7, Target), (reminder.Days, reminder.Target));
        Assert.Equal(["niran"], reminder.People);
        Assert.Empty(reminder.Above);
        Assert.Equal([new RemindPerson("niran", Send: true)], posted.Effects);

        Assert.IsType<Refused>(Post(run, Morning(2026, 12, 21).AddMinutes(1)));
        Assert.Equal(Morning(2026, 12, 25), NextReminderAt(run));
    }

    [Fact]
    public void What_was_missed_is_one_reminder()
    {
        var run = Opened();
        var reminder = Reminder(Post(run, Morning(2027, 1, 5).AddHours(3)));
        Assert.Equal(2, reminder.Days);
        Assert.EndsWith("late-2", reminder.Rung, StringComparison.Ordinal);
    }

    [Fact]
    public void Those_above_hear_of_it_after_three_and_five_days()
    {
        var run = Opened();
        var days = Enumerable.Range(0, 10).Select(d => new DateOnly(2026, 12, 30).AddDays(d)).Where(run.Holidays.IsWorkingDay)
            .Select(d => Reminder(Post(run, OfficeHours.Morning(d)))).ToDictionary(r => r.Days, r => r.Above);
        Assert.Equal([0, 1, 2, 3, 4, 5], days.Keys);
        Assert.Equal(["orathai"], days[3]);
        Assert.Equal(["somchai"], days[5]);
        Assert.All(days.Where(d => d.Key is not (3 or 5)), d => Assert.Empty(d.Value));
    }

    [Fact]
    public void Nobody_is_reminded_at_night_or_on_a_holiday()
    {
        var run = Opened();
        foreach (var quiet in new[] { Morning(2026, 12, 21).AddHours(9), Morning(2026, 12, 22).AddHours(-1), Morning(2026, 12, 26), Morning(2026, 12, 31) })
            Assert.IsType<Refused>(Post(run, quiet));
        Assert.Single(run.Events, e => e.Event is StepEntered);
    }

    [Fact]
    public void A_case_that_moved_on_or_was_cancelled_is_not_reminded_of()
    {
        var run = Opened();
        run.Now = Morning(2026, 12, 21).AddHours(-20);
        run.FinishStep();
        Assert.DoesNotContain(Row, (Post(run, Morning(2026, 12, 21)) as Accepted)?.Events.Select(e => ((ReminderPosted)e.Event).Step) ?? []);

        var cancelled = Opened();
        AssertAccepted(cancelled.Send(new CancelCase("x", CaseRun.Number, "เลิก"), "niran"));
        Assert.IsType<Refused>(Post(cancelled, Morning(2026, 12, 21)));
    }

    [Fact]
    public void One_may_put_off_ones_own_reminders_and_not_those_above()
    {
        var run = Opened();
        Post(run, Morning(2026, 12, 21));
        run.Now = Morning(2026, 12, 30).AddHours(1);
        Assert.IsType<Refused>(Snooze(run, 6, "niran"));
        Assert.IsType<NotYourStep>(((Refused)Snooze(run, 2, "malee")).Reason);
        AssertAccepted(Snooze(run, 3, "niran"));
        Assert.Empty(Reminder(Post(run, Morning(2027, 1, 4))).People);
        Assert.Empty(Reminder(Post(run, Morning(2027, 1, 5))).People);
        var third = Reminder(Post(run, Morning(2027, 1, 6)));
        Assert.Equal(["niran"], third.People);
        Assert.Equal(["orathai"], third.Above);
    }

    [Fact]
    public void A_target_moves_with_a_reason_and_its_reminders_with_it()
    {
        var run = Opened();
        Post(run, Morning(2026, 12, 25));
        run.Now = Morning(2026, 12, 28);
        var moved = Assert.IsType<Accepted>(Move(run, new(2027, 1, 15), "รอปฏิทินของสำนักงบประมาณ", "orathai"));
        Assert.Equal(new TargetMoved(Row, null, Target, new(2027, 1, 15), "รอปฏิทินของสำนักงบประมาณ"), Assert.Single(moved.Events).Event);
        Assert.Contains(new SyncDeadlineEvent(Row, null), moved.Effects);
        Assert.Contains(new RepostCard(new CardRef(CardKind.TargetMoved, Row, 1), Recipient.ForPerson("niran")), moved.Effects);

        var deadline = CaseDeadlines.PlanOf(run.State!, run.Procedure, run.Holidays).Find(Row, null)!;
        Assert.Equal((new DateOnly(2027, 1, 15), new DateOnly(2027, 2, 28)), (deadline.Target, deadline.LegalDue));
        Assert.Equal(Morning(2027, 1, 6), NextReminderAt(run));
    }

    [Fact]
    public void A_target_is_moved_only_where_it_makes_sense()
    {
        var run = Opened();
        Refusal Why(DateOnly? to, string? reason = "เหตุ", string by = "niran", string row = Row) => ((Refused)Move(run, to, reason, by, row)).Reason;
        Assert.Equal(TargetFault.NoDate, Assert.IsType<TargetInvalid>(Why(null)).Fault);
        Assert.Equal(TargetFault.InThePast, Assert.IsType<TargetInvalid>(Why(new(2026, 11, 20))).Fault);
        Assert.Equal(TargetFault.TooFar, Assert.IsType<TargetInvalid>(Why(new(2028, 3, 1))).Fault);
        Assert.Equal(TargetFault.Same, Assert.IsType<TargetInvalid>(Why(Target)).Fault);
        Assert.Equal([new(2026, 12, 30), new(2027, 1, 4)], Assert.IsType<TargetInvalid>(Why(new(2027, 1, 2))).Instead);
        Assert.IsType<ReasonNeeded>(Why(new(2027, 1, 5), reason: " "));
        Assert.IsType<TooLong>(Why(new(2027, 1, 5), reason: new('x', 1001)));
        Assert.IsType<NotAllowedToMoveTarget>(Why(new(2027, 1, 5), by: "malee"));
        Assert.IsType<NoDeadline>(Why(new(2027, 1, 5), row: "nothing"));
        AssertAccepted(Move(run, new(2027, 1, 5), "เหตุ", "somchai"));
        run.FinishStep();
        Assert.IsType<AlreadyFinished>(Why(new(2027, 1, 6)));
    }

    [Fact]
    public void A_holiday_that_is_announced_late_moves_the_target_and_tells_whom_it_moves()
    {
        var run = Opened();
        Post(run, Morning(2026, 12, 21));
        run.Now = Morning(2026, 12, 22);
        var before = run.Holidays;
        run.Holidays = Calendars.With([.. before.Days.Select(d => d.Date), Target]);
        var planned = Assert.IsType<Accepted>(run.SendAsIs(new Replan("h1", CaseRun.Number, before), null));
        Assert.Equal(new Replanned(Row, 1, Target, new(2026, 12, 29)), Assert.Single(planned.Events).Event);
        Assert.Contains(new SyncDeadlineEvent(Row, null), planned.Effects);
        Assert.Contains(new RepostCard(new CardRef(CardKind.TargetMoved, Row, 1), Recipient.ForPerson("niran")), planned.Effects);
        Assert.Equal(Morning(2026, 12, 24), NextReminderAt(run));

        Assert.IsType<Refused>(run.SendAsIs(new Replan("h2", CaseRun.Number, run.Holidays), null));
    }

    [Fact]
    public void A_reminder_point_that_moves_to_a_later_day_is_not_posted_again()
    {
        var run = Opened();
        var withHoliday = Calendars.With([.. run.Holidays.Days.Select(d => d.Date), new DateOnly(2026, 12, 28)]);
        var without = run.Holidays;
        run.Holidays = withHoliday;
        Assert.Equal(-7, Reminder(Post(run, Morning(2026, 12, 18))).Days);
        Assert.Equal(Morning(2026, 12, 24), NextReminderAt(run));
        run.Now = Morning(2026, 12, 18).AddHours(2);
        run.Holidays = without;
        AssertAccepted(run.SendAsIs(new Replan("h1", CaseRun.Number, withHoliday), null));
        // The first reminder point is on the 16th now: it was posted.
        Assert.Equal(Morning(2026, 12, 25), NextReminderAt(run));
        Assert.IsType<Refused>(Post(run, Morning(2026, 12, 21)));
        Assert.Equal(-3, Reminder(Post(run, Morning(2026, 12, 25))).Days);
    }

    [Fact]
    public void A_reminder_time_that_is_no_longer_right_is_corrected_and_does_not_return()
    {
        var run = Opened();
        run.Now = Morning(2026, 12, 8);
        var healed = Assert.IsType<Accepted>(run.SendAsIs(new PostReminder("l1", CaseRun.Number, Morning(2026, 12, 4)), null));
        Assert.Equal(new Replanned(Row, 1, Target, Target), Assert.Single(healed.Events).Event);
        Assert.Empty(healed.Effects);
        Assert.Equal(Morning(2026, 12, 21), NextReminderAt(run));
    }

    [Fact]
    public void Targets_stand_in_the_calendar_until_the_step_is_done()
    {
        var run = new CaseRun(EmbeddedDefinitions.Procedures().Single(p => p.Id == "budget-request"), EmbeddedDefinitions.People());
        var opened = (Accepted)run.Open("niran", run.Procedure.Fields.ToDictionary(f => f.Key, f => f.Example));
        var rows = CaseDeadlines.PlanOf(run.State!, run.Procedure, run.Holidays).Deadlines.Where(d => d.Target is not null).Select(d => d.Step);
        Assert.Equal(rows, opened.Effects.OfType<SyncDeadlineEvent>().Select(k => k.Step));
        var done = Assert.IsType<Accepted>(run.Send(new CompleteStep("d", CaseRun.Number, Row, 1, "ไม่มี"), "niran"));
        Assert.Equal(run.Current.Step == Row ? [] : [Row], done.Effects.OfType<SyncDeadlineEvent>().Select(k => k.Step));
        while (run.Current.Step == Row) run.FinishStage();
        var cancelled = Assert.IsType<Accepted>(run.Send(new CancelCase("x", CaseRun.Number, "เลิก"), "niran"));
        Assert.Equal(rows.Except([Row]), cancelled.Effects.OfType<SyncDeadlineEvent>().Select(k => k.Step));
    }

    [Fact]
    public void Who_was_told_sees_that_the_step_was_done()
    {
        var run = Opened();
        Post(run, Morning(2027, 1, 6));
        run.Now = Morning(2027, 1, 6).AddHours(1);
        var done = Assert.IsType<Accepted>(run.Send(new CompleteStep("d", CaseRun.Number, Row, 1, "ไม่มี"), "niran"));
        Assert.Contains(new RemindPerson("niran", Send: false), done.Effects);
        Assert.Contains(new RefreshCards(new CardRef(CardKind.Overdue, Row, 1)), done.Effects);
    }

    [Fact]
    public void In_a_collection_those_who_have_not_answered_are_reminded_too()
    {
        var run = CaseRun.Start("budget-request", "niran").AdvanceTo("collect-details");
        var deadline = CaseDeadlines.Current(run.State!, run.Procedure, run.Holidays)!;
        run.Answer(run.Current.Asked[0]);
        var answered = run.Answerer(run.Current, run.Current.Asked[0]);
        var people = Reminder(Post(run, OfficeHours.Morning(run.Holidays.AddWorkingDays(deadline.Deadline.Target!.Value, -1)))).People;
        Assert.Contains("niran", people);
        Assert.Equal(run.Current.Awaited.Select(r => run.Answerer(run.Current, r)).Append("niran").Distinct().Order(), people.Order());
        Assert.True(people.Count > 2 && (answered == "niran" || run.Current.Awaited.Any(r => run.Answerer(run.Current, r) == answered) || !people.Contains(answered)));
    }

    private static CaseRun Opened() => CaseRun.Start("budget-request", "niran");

    private static DateTimeOffset Morning(int year, int month, int day) => OfficeHours.Morning(new(year, month, day));

    private static DateTimeOffset? NextReminderAt(CaseRun run) => CaseSummary.FromCase(run.State!, run.Procedure, run.Holidays).NextReminderAt;

    private static Decision Post(CaseRun run, DateTimeOffset at)
    {
        run.Now = at;
        return run.SendAsIs(new PostReminder(run.NextId, CaseRun.Number, NextReminderAt(run) ?? at), null);
    }

    private static ReminderPosted Reminder(Decision decision) => Assert.IsType<ReminderPosted>(Assert.Single(Assert.IsType<Accepted>(decision).Events).Event);

    private static Decision Move(CaseRun run, DateOnly? to, string? reason, string by, string row = Row) =>
        run.Send(new MoveTarget(run.NextId, CaseRun.Number, row, null, to, reason), by);

    private static Decision Snooze(CaseRun run, int days, string by) => run.Send(new SnoozeReminders(run.NextId, CaseRun.Number, Row, 1, days), by);

    private static void AssertAccepted(Decision decision) => Assert.IsType<Accepted>(decision);
}

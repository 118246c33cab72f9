using CsCheck;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests.Deadlines;

/// <summary>When people are reminded.</summary>
public sealed class ReminderScheduleTests
{
    private static readonly DateTimeOffset Opened = new(2026, 11, 23, 9, 0, 0, ThaiTime.Offset);

    /// <summary>Row 2 of the budget: by 31 December, a holiday, so that its target is Wednesday 30 December.</summary>
    private static readonly OpenDeadline Row = new(CaseNumber.Parse("2570-BUDGET-001"), 1, Opened, Plans.Procedure("budget-request").Plan().Deadlines[1]);

    [Theory]
    [ClassData(typeof(Cultures))]
    public void The_usual_ladder(string culture)
    {
        using var _ = CultureScope.Use(culture);
        Assert.Equal(
            [
                "before-7 2026-12-21 Responsible", "before-3 2026-12-25 Responsible", "before-1 2026-12-29 Responsible", "day 2026-12-30 Responsible",
                "late-1 2027-01-04 Responsible", "late-2 2027-01-05 Responsible", "late-3 2027-01-06 Responsible, Supervisor",
                "late-4 2027-01-07 Responsible", "late-5 2027-01-08 Responsible, Director", "late-6 2027-01-11 Responsible",
            ],
            ReminderSchedule.Default.PointsFor(Row, Calendars.Embedded).Take(10).Select(Text));
        Assert.Equal("2570-BUDGET-001|estimate-spending|1|-|2026-12-30|before-7", ReminderSchedule.Default.PointsFor(Row, Calendars.Embedded).First().Key);
        Assert.Equal(new DateTimeOffset(2026, 12, 21, 1, 30, 0, TimeSpan.Zero), ReminderSchedule.Default.PointsFor(Row, Calendars.Embedded).First().At);
    }

    [Fact]
    public void A_procedure_can_have_reminder_points_of_its_own()
    {
        var schedule = new ReminderSchedule { Before = [1, 10], OnTheDay = false, EachDayLate = false, SupervisorAfter = null, DirectorAfter = 2 };
        Assert.Equal(
            ["before-10 2026-12-16 Responsible", "before-1 2026-12-29 Responsible", "late-2 2027-01-05 Director"],
            schedule.PointsFor(Row, Calendars.Embedded).Select(Text));
        Assert.Equal(["before-1 2026-12-29 Responsible"], (schedule with { Before = [1], DirectorAfter = null }).PointsFor(Row, Calendars.Embedded).Select(Text));
    }

    [Fact]
    public void A_target_that_moves_has_new_keys_and_one_that_is_not_known_has_none()
    {
        var moved = Row with { Deadline = Row.Deadline with { Target = new(2026, 12, 29) } };
        Assert.Empty(Keys(Row).Intersect(Keys(moved)));
        Assert.Empty(Keys(Row).Intersect(Keys(Row with { Visit = 2 })));
        Assert.Empty(Keys(Row).Intersect(Keys(Row with { Deadline = Row.Deadline with { Round = "m10" } })));
        Assert.Empty(ReminderSchedule.Default.PointsFor(Row with { Deadline = Row.Deadline with { Target = null } }, Calendars.Embedded));
    }

    [Fact]
    public void A_target_on_a_holiday_is_reminded_of_on_the_last_working_day_before() => Assert.Equal(
        ["day 2026-12-30 Responsible", "late-1 2027-01-04 Responsible"],
        ReminderSchedule.Default.PointsFor(Row with { Deadline = Row.Deadline with { Target = new(2027, 1, 2) } }, Calendars.Embedded).Skip(3).Take(2).Select(Text));

    [Fact]
    public void A_step_that_comes_late_has_its_own_days_before_others_hear_of_it() => Assert.Equal(
        ["late-1 2027-03-16 Responsible", "late-2 2027-03-17 Responsible", "late-3 2027-03-18 Responsible, Supervisor"],
        ReminderSchedule.Default.PointsFor(Row with { Since = new(2027, 3, 15, 8, 0, 0, ThaiTime.Offset) }, Calendars.Embedded).Take(3).Select(Text));

    [Theory]
    [InlineData("2026-12-21 08:29", null, null, 0)]
    [InlineData("2026-12-21 08:30", null, "before-7", 0)]
    [InlineData("2026-12-21 12:00", "2026-12-21", null, 0)]
    [InlineData("2026-12-24 12:00", "2026-12-21", null, 0)]
    [InlineData("2026-12-21 16:30", null, null, 0)]
    [InlineData("2026-12-26 12:00", "2026-12-21", null, 0)]
    [InlineData("2026-12-28 08:30", "2026-12-21", "before-3", 0)]
    [InlineData("2027-01-04 16:29", "2026-12-21", "late-1", 3)]
    [InlineData("2027-01-11 10:00", "2026-12-29", "late-6", 6)]
    public void After_a_time_without_the_bot_the_newest_reminder_point_stands_for_all(string now, string? last, string? newest, int missed)
    {
        var reminder = ReminderSchedule.Default.Due(Row, Calendars.Embedded, Moment(now), last is null ? null : Moment($"{last} 08:30"));
        Assert.Equal(newest, reminder?.Newest.Key.Split('|')[^1]);
        Assert.Equal(missed, reminder?.Missed.Count ?? 0);
    }

    [Fact]
    public void Who_should_have_heard_of_a_missed_reminder_point_hears_of_the_newest()
    {
        Audience? To(string now, string last) => ReminderSchedule.Default.Due(Row, Calendars.Embedded, Moment(now), Moment($"{last} 08:30"))?.To;
        Assert.Equal(Audience.Responsible, To("2027-01-05 09:00", "2026-12-30"));
        Assert.Equal(Audience.Responsible | Audience.Supervisor, To("2027-01-07 09:00", "2026-12-30"));
        Assert.Equal(Audience.Responsible | Audience.Supervisor | Audience.Director, To("2027-01-11 09:00", "2026-12-30"));
        Assert.Equal(Audience.Responsible, To("2027-01-11 09:00", "2027-01-08"));
    }

    [Fact]
    public void The_next_check_is_at_the_next_reminder_point()
    {
        Assert.Equal(Moment("2026-12-21 08:30"), ReminderSchedule.Default.Next(Row, Calendars.Embedded, Opened));
        Assert.Equal(Moment("2027-01-04 08:30"), ReminderSchedule.Default.Next(Row, Calendars.Embedded, Moment("2026-12-30 08:30")));
        Assert.Null(new ReminderSchedule { EachDayLate = false }.Next(Row, Calendars.Embedded, Moment("2027-01-08 08:30")));
    }

    private static readonly Gen<(ReminderSchedule Ladder, OpenDeadline Row, HolidayCalendar Holidays)> Any = Gen.Select(
        Gen.Int[1, 60].List[1, 5], Gen.Bool, Gen.Bool, Gen.Int[0, 9], Gen.Int[0, 900], Gen.Int[0, 900 * 24 * 60], Gen.Int[0, 900].List[0, 60]).Select(
        (before, day, late, up, target, since, holidays) => (
            new ReminderSchedule { Before = [.. before.Distinct()], OnTheDay = day, EachDayLate = late, SupervisorAfter = up == 0 ? null : up, DirectorAfter = up + 2 },
            Row with { Since = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(since), Deadline = Row.Deadline with { Target = Date(target) } },
            Calendars.With(holidays.Distinct().Select(Date))));

    [Fact]
    public void Nobody_is_told_on_a_holiday_or_outside_hours_or_out_of_order_or_twice() => Any.Sample(any =>
    {
        var points = any.Ladder.PointsFor(any.Row, any.Holidays).Take(40).ToList();
        Assert.All(points, r => Assert.True(OfficeHours.Cover(r.At, any.Holidays) && r.At > any.Row.Since && r.To != Audience.None && r.At.Offset == ThaiTime.Offset));
        Assert.All(points.Zip(points.Skip(1)), pair => Assert.True(pair.First.At < pair.Second.At && pair.First.Days < pair.Second.Days));
        Assert.Equal(points.Count, points.Select(r => r.Key).Distinct().Count());
        Assert.True(points.Count(r => r.To.HasFlag(Audience.Supervisor)) <= 1 && points.Count(r => r.To.HasFlag(Audience.Director)) <= 1);
    });

    /// <summary>A sweep now and then, down for days between: what is posted, and what each posting stands for, are the reminder points themselves.</summary>
    [Fact]
    public void Sweeps_at_any_times_post_each_reminder_point_once_or_within_a_later_one() => Gen.Select(Any, Gen.Int[1, 5000].List[1, 60]).Sample((any, gaps) =>
    {
        var (now, last, told) = (any.Row.Since, (DateTimeOffset?)null, new List<string>());
        foreach (var gap in gaps)
        {
            now = now.AddMinutes(gap);
            if (any.Ladder.Due(any.Row, any.Holidays, now, last) is not { } reminder) continue;
            Assert.True(OfficeHours.Cover(now, any.Holidays));
            told.AddRange(reminder.Missed.Append(reminder.Newest).Select(r => r.Key));
            last = reminder.Newest.At;
        }

        Assert.Equal(any.Ladder.PointsFor(any.Row, any.Holidays).Take(told.Count).Select(r => r.Key), told);
        if (OfficeHours.Cover(now, any.Holidays)) Assert.True(any.Ladder.Next(any.Row, any.Holidays, last ?? any.Row.Since) is not { } next || next > now);
    });

    /// <summary>How the caller leaves off: a visit that is finished is not asked for.</summary>
    [Fact]
    public void None_is_owed_when_the_step_is_done()
    {
        var done = Moment("2026-12-28 10:00");
        Assert.Equal(["before-7", "before-3"], ReminderSchedule.Default.PointsFor(Row, Calendars.Embedded).TakeWhile(r => r.At <= done).Select(r => r.Key.Split('|')[^1]));
    }

    private static DateOnly Date(int n) => new DateOnly(2026, 1, 1).AddDays(n);

    private static IEnumerable<string> Keys(OpenDeadline deadline) => ReminderSchedule.Default.PointsFor(deadline, Calendars.Embedded).Take(20).Select(r => r.Key);

    private static string Text(ReminderPoint r) => $"{r.Key.Split('|')[^1]} {DateOnly.FromDateTime(r.At.DateTime):O} {r.To}";

    private static DateTimeOffset Moment(string text) =>
        DateTimeOffset.ParseExact($"{text} +07:00", "yyyy-MM-dd HH:mm zzz", System.Globalization.CultureInfo.InvariantCulture);
}

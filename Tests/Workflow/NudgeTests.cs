using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Tests.Deadlines;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>Steps to which the handbook gives no time. The cases are opened on Monday 23 November 2026; 7 and 10 December are holidays.</summary>
public sealed class NudgeTests
{
    [Fact]
    public void Whoever_has_a_step_without_a_deadline_is_nudged_each_fifth_working_day_and_the_next_above_hears_of_the_third()
    {
        var run = Opened();
        Assert.Equal(Morning(2026, 11, 30), NextReminderAt(run));
        Assert.IsType<Refused>(Post(run, Morning(2026, 11, 30).AddMinutes(-1)));
        var posted = Assert.IsType<Accepted>(Post(run, Morning(2026, 11, 30)));
        var nudge = Assert.IsType<ReminderPosted>(Assert.Single(posted.Events).Event);
        Assert.Equal((5, null), (nudge.Days, nudge.Target));
        Assert.Equal(["malee"], nudge.People);
        Assert.Equal([new RemindPerson("malee", Send: true)], posted.Effects);
        Assert.IsType<Refused>(Post(run, Morning(2026, 11, 30).AddHours(2)));

        Assert.Empty(Nudge(Post(run, Morning(2026, 12, 8))).Above);
        var third = Nudge(Post(run, Morning(2026, 12, 16)));
        Assert.Equal(15, third.Days);
        Assert.Equal(Authority.NextUp(run.Step.Position, run.Directory, new(2026, 12, 16)).Select(p => p.Id), third.Above);
        Assert.NotEmpty(third.Above);
        Assert.Empty(Nudge(Post(run, Morning(2026, 12, 23))).Above);
    }

    [Fact]
    public void The_director_is_nudged_about_what_waits_for_approval()
    {
        var run = CaseRun.At("approve-coordination");
        Assert.Equal(["somchai"], Nudge(Post(run, Morning(2026, 11, 30))).People);
        // The next assignee has days of their own.
        run.Now = Morning(2026, 12, 1);
        run.Approve("somchai");
        Assert.Equal(Morning(2026, 12, 9), NextReminderAt(run));
    }

    [Fact]
    public void Who_puts_it_off_is_left_alone_for_a_while_and_nobody_is_nudged_twice_for_days_that_were_missed()
    {
        var run = Opened();
        Assert.Equal(10, Nudge(Post(run, Morning(2026, 12, 9))).Days);
        run.Send(new SnoozeReminders(run.NextId, CaseRun.Number, run.Current.Step, 1, 5), "malee");
        Assert.Empty(Nudge(Post(run, Morning(2026, 12, 16))).People);
        Assert.Equal(["malee"], Nudge(Post(run, Morning(2026, 12, 23))).People);
    }

    [Theory]
    [InlineData("", 7, 7)]
    [InlineData("", 0, null)]
    [InlineData("reminders: {nudge: 10}", 5, 10)]
    [InlineData("reminders: {nudge: never}", 5, null)]
    public void The_file_of_a_procedure_says_otherwise_before_the_offices_setting(string yaml, int setting, int? every)
    {
        var procedure = ProcedureReader.Read("every.yaml", EveryKind.Procedure.With("opened-by: officer", $"opened-by: officer\n{yaml}")).NudgingEvery(setting);
        Assert.Equal(every, procedure.NudgeOf(procedure.First));
    }

    [Fact]
    public void A_step_has_its_own_number_of_days()
    {
        var procedure = ProcedureReader.Read("every.yaml", EveryKind.Procedure.With("    window: {from: 12, to: 2}", "    window: {from: 12, to: 2}\n    nudge: 3")).NudgingEvery(5);
        Assert.Equal((3, 5), (procedure.NudgeOf(procedure.First), procedure.NudgeOf(procedure.Step("send"))));
    }

    [Fact]
    public void Until_a_meeting_is_over_nobody_is_nudged_about_it()
    {
        var run = CaseRun.At("signing-ceremony");
        CaseRun.AssertAccepted(run.Schedule("malee", run.Ceremony() with { Start = Morning(2026, 12, 15), End = Morning(2026, 12, 15).AddHours(2) }));
        Assert.Equal(Morning(2026, 12, 22), NextReminderAt(run));
    }

    [Fact]
    public void A_round_whose_day_passes_reaches_whose_case_it_is_and_again_with_each_nudge()
    {
        // October's reports are in, and the director has the summary: November's are due on 1 December all the same.
        var run = CaseRun.Start("performance-monitoring", "niran").AdvanceTo("approve-summary");
        Assert.Equal(["somchai"], Nudge(Post(run, Morning(2026, 11, 30))).People);
        Assert.Equal(Morning(2026, 12, 2), NextReminderAt(run));
        Assert.Equal(["niran"], Nudge(Post(run, Morning(2026, 12, 2))).People);
        Assert.Equal(["niran", "somchai"], Nudge(Post(run, Morning(2026, 12, 8))).People.Order());
        var summary = CaseSummary.FromCase(run.State!, run.Procedure, run.Holidays);
        Assert.Equal(new UpcomingStep("collect-reports", "m11", new(2026, 12, 1)), summary.Later[0]);
        Assert.Equal((null, new DateOnly(2026, 12, 8)), (summary.Due, summary.NudgedOn));
    }

    /// <summary>No row of the monitoring says when its circular is written, but the reports of the month wait for it.</summary>
    [Fact]
    public void Whoever_has_a_step_without_a_deadline_is_told_in_time_of_the_next_one_that_has()
    {
        // Reports of October are due on 2 November; rows 2 and 3 lie between, so nine working days before.
        var run = new CaseRun(Plans.Procedure("performance-monitoring").NudgingEvery(0), EmbeddedDefinitions.People()) { Now = Morning(2026, 10, 1) };
        CaseRun.AssertAccepted(run.Open("niran", run.Procedure.Fields.ToDictionary(f => f.Key, f => f.Example)));
        var ahead = run.Holidays.AddWorkingDays(new(2026, 11, 2), -9);
        Assert.Equal(OfficeHours.Morning(ahead), NextReminderAt(run));
        var told = Nudge(Post(run, OfficeHours.Morning(ahead)));
        Assert.Equal(["niran"], told.People);
        Assert.Null(told.Target);
        Assert.Empty(told.Above);
        Assert.Equal(new UpcomingStep("collect-reports", "m10", new(2026, 11, 2)), CaseSummary.FromCase(run.State!, run.Procedure, run.Holidays).Later[0]);
    }

    [Fact]
    public void Holidays_that_change_move_later_rounds_while_the_case_stands_at_a_step_without_a_deadline()
    {
        var run = CaseRun.Start("performance-monitoring", "niran").AdvanceTo("approve-summary");
        Assert.NotNull(NextReminderAt(run));
        var before = run.Holidays;
        run.Holidays = Calendars.With([.. before.Days.Select(d => d.Date), new DateOnly(2026, 12, 1)]);
        var planned = Assert.IsType<Accepted>(run.SendAsIs(new Replan("h1", CaseRun.Number, before), null));
        Assert.Equal([new SyncDeadlineEvent("collect-reports", "m11")], planned.Effects);
        Assert.Equal(new DateOnly(2026, 12, 2), CaseSummary.FromCase(run.State!, run.Procedure, run.Holidays).Later[0].Target);
    }

    [Fact]
    public void Every_open_case_of_the_handbook_has_a_next_check_at_every_step() => Assert.All(Plans.Procedures, procedure =>
    {
        var run = new CaseRun(procedure, EmbeddedDefinitions.People());
        var officer = run.Directory.Holders(procedure.OpenedBy, new(2026, 11, 23))[0].Id;
        CaseRun.AssertAccepted(run.Open(officer, procedure.Fields.ToDictionary(f => f.Key, f => f.Example)));
        for (; run.State!.Status == CaseStatus.Open; run.FinishStage()) Assert.NotNull(NextReminderAt(run));
        Assert.Null(NextReminderAt(run));
    });

    private static CaseRun Opened()
    {
        var run = new CaseRun();
        CaseRun.AssertAccepted(run.Open("malee"));
        return run;
    }

    private static DateTimeOffset Morning(int year, int month, int day) => OfficeHours.Morning(new(year, month, day));

    private static DateTimeOffset? NextReminderAt(CaseRun run) => CaseSummary.FromCase(run.State!, run.Procedure, run.Holidays).NextReminderAt;

    private static Decision Post(CaseRun run, DateTimeOffset at)
    {
        run.Now = at;
        return run.SendAsIs(new PostReminder(run.NextId, CaseRun.Number, NextReminderAt(run) ?? at), null);
    }

    private static ReminderPosted Nudge(Decision decision) => Assert.IsType<ReminderPosted>(Assert.Single(Assert.IsType<Accepted>(decision).Events).Event);
}

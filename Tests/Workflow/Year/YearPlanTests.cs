using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;
using Xunit;

namespace OnesqaBot.Workflow.Tests.Year;

public sealed class YearPlanTests
{
    private static readonly FiscalYear Year = new(2570);
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Fact]
    public void A_year_without_cases_shows_the_plans_that_they_would_have()
    {
        var plan = Years.Plan(Year, Monday);
        Assert.All(plan.Entries, e => Assert.Equal((YearState.NotOpened, null), (e.State, e.Case)));
        // What has no window, and what counts from an opening that nobody did, has no day.
        Assert.DoesNotContain(plan.Entries, e => e.Procedure.Id is "mou" or "annual-report" || e.Step?.Key == "summarise-briefing");
        Assert.Equal((0, 0, 0), (plan.Counts.Done, plan.Counts.Now, plan.Counts.Cancelled));
        // The report of October was due on Sunday 1 November, so on Monday the 2nd; 23 November is 15 working days later.
        var report = Assert.Single(plan.Entries, e => e.Step!.Key == "collect-reports" && e.Round == "m10");
        Assert.Equal((new DateOnly(2026, 11, 2), 15), (report.Date, report.DaysLate));
        Assert.Equal(plan.Entries.Count, plan.Counts.Late + plan.Counts.Ahead);
    }

    [Fact]
    public void The_twelve_months_hold_every_entry_of_the_year_once_and_what_comes_after_stands_behind()
    {
        var plan = Years.Plan(Year, Monday);
        Assert.Equal(Year.Months, plan.Months.Select(m => m.Month));
        Assert.Equal(plan.Entries, plan.Months.SelectMany(m => m.Entries).Concat(plan.After));
        // The report of September is due on 1 October of the next year; half of the action plan is done in it.
        Assert.Contains(plan.After, e => e.Round == "m09" && e.Date == new DateOnly(2027, 10, 1));
        Assert.Contains(plan.After, e => e.Step!.Key == "compile-plan" && e.Date == new DateOnly(2028, 2, 29));
    }

    [Fact]
    public void Rows_of_a_case_are_done_at_hand_late_or_to_come()
    {
        var run = Years.Budget();
        run.FinishStep();
        var plan = Years.Plan(Year, new DateOnly(2027, 1, 4), [run.ToYearCase("2570-BUDGET-001")]).EntriesOf("budget-request");
        Assert.Equal((YearState.Done, Monday), plan.State("plan-calendar"));
        // Its target was Wednesday 30 December; 31 December and 1 January are free, and Monday the 4th is the first day after.
        var present = plan.Single("estimate-spending");
        Assert.Equal((YearState.Late, 1, true), (present.State, present.DaysLate, present.IsPresent));
        Assert.Equal(YearState.Coming, plan.Single("draft-action-plan").State);
        Assert.Equal("policy-officer", plan.Single("publish-plan").Position);
        Assert.Equal("2570-BUDGET-001/publish-plan/-", plan.Single("publish-plan").Key(Year));

        Assert.Equal((YearState.Now, null), Years.Plan(Year, new DateOnly(2026, 12, 30), [run.ToYearCase("2570-BUDGET-001")]).EntriesOf("budget-request").State("estimate-spending"));
        // A row that the case has not come to is as late as the one that holds it up.
        Assert.Equal(YearState.Late, Years.Plan(Year, new DateOnly(2027, 3, 1), [run.ToYearCase("2570-BUDGET-001")]).EntriesOf("budget-request").Single("sign-request").State);
    }

    [Fact]
    public void Late_over_days_off_only_is_late_by_no_working_day()
    {
        // Friday 30 October is the last working day of the month in which risks are set out.
        var plan = Years.Plan(Year, new DateOnly(2026, 10, 31));
        Assert.Equal(0, plan.Entries.Single(e => e.Step!.Row == 1 && e.Procedure.Id == "risk-management").DaysLate);
        Assert.Equal(plan.Entries.Count(e => e.IsLate), plan.Counts.Late);
    }

    [Fact]
    public void Two_cases_of_one_procedure_stand_side_by_side()
    {
        var (first, second) = (Years.Budget(), Years.Budget());
        first.FinishStep();
        var plan = Years.Plan(Year, Monday, [first.ToYearCase("2570-BUDGET-001"), second.ToYearCase("2570-BUDGET-002")]);
        var rows = plan.Entries.Where(e => e.Step?.Key == "plan-calendar").ToList();
        Assert.Equal([YearState.Done, YearState.Now], rows.Select(e => e.State));
        Assert.Equal(plan.Entries.Count, plan.Entries.Select(e => e.Key(Year)).Distinct().Count());
    }

    [Fact]
    public void A_cancelled_case_leaves_the_years_work_to_be_done()
    {
        var run = Years.Budget();
        run.FinishStep();
        Years.AssertAccepted(run.Cancel("niran"));
        var plan = Years.Plan(Year, Monday, [run.ToYearCase("2570-BUDGET-001")]).EntriesOf("budget-request");
        Assert.Equal([YearState.Cancelled, YearState.Done], plan.Where(e => e.Case is not null).Select(e => e.State).Order().Reverse());
        Assert.Equal(9, plan.Count(e => e.State == YearState.NotOpened));
        Assert.Equal(Monday, plan.Single(e => e.State == YearState.Cancelled).EndedOn);
    }

    [Fact]
    public void A_step_that_the_case_went_past_is_not_asked_for()
    {
        var run = Years.Budget();
        var full = run.State! with
        {
            Visits = [run.State!.Visits[0] with { FinishedAt = run.Now }, new StepVisit("draft-budget", 1, run.Now)],
        };
        var plan = Years.Plan(Year, Monday, [run.ToYearCase("2570-BUDGET-001", full)]).EntriesOf("budget-request");
        Assert.DoesNotContain(plan, e => e.Step!.Key is "estimate-spending" or "draft-action-plan");
        Assert.Equal(YearState.Now, plan.Single("draft-budget").State);
    }

    [Fact]
    public void A_target_that_was_moved_takes_its_entry_along()
    {
        var run = Years.Budget();
        var full = run.State! with { Targets = [new TargetMoved("publish-plan", null, null, new DateOnly(2027, 7, 15), "รอบการประชุมเลื่อน")] };
        var entry = Years.Plan(Year, Monday, [run.ToYearCase("2570-BUDGET-001", full)]).EntriesOf("budget-request").Single("publish-plan");
        Assert.Equal((new DateOnly(2027, 7, 15), new DateOnly(2027, 8, 31)), (entry.Date, entry.Deadline!.LegalDue));
    }

    [Fact]
    public void Cases_of_procedures_without_windows_stand_in_the_month_they_were_opened_in()
    {
        var open = new CaseRun();
        Years.AssertAccepted(open.Open("malee"));
        var closed = CaseRun.At("archive-mou");
        closed.Now = closed.Now.AddDays(30);
        closed.FinishStep();
        var plan = Years.Plan(Year, new DateOnly(2027, 2, 1), [open.ToYearCase("2570-MOU-001"), closed.ToYearCase("2570-MOU-002")]).EntriesOf("mou");
        Assert.All(plan, e => Assert.Equal((null, Monday), (e.Step, e.Date)));
        Assert.Equal([(YearState.Now, null), (YearState.Done, new DateOnly(2026, 12, 23))], plan.Select(e => (e.State, e.EndedOn)));
    }

    [Fact]
    public void An_open_case_with_its_dated_steps_behind_it_still_stands_in_the_month_it_was_opened_in()
    {
        var run = new CaseRun(EmbeddedDefinitions.Procedures().Single(p => p.Id == "study-visit"), EmbeddedDefinitions.People());
        Years.AssertAccepted(run.Open("malee", new() { ["visitor"] = "MoES", ["date"] = "12-14 ม.ค. 70", ["topic"] = "การประเมิน" }));
        while (run.Current.Step != "propose-report") run.FinishStage();
        var plan = Years.Plan(Year, new DateOnly(2027, 2, 1), [run.ToYearCase("2570-VISIT-001")]).EntriesOf("study-visit");
        Assert.Equal([("prepare-visit", YearState.Done), (null, YearState.Now)], plan.OrderByDescending(e => e.State == YearState.Done).Select(e => (e.Step?.Key, e.State)));
    }

    [Fact]
    public void What_last_years_cases_have_to_do_in_this_year_stands_in_this_year()
    {
        var run = CaseRun.Start("action-plan", "niran");
        var before = run.ToYearCase("2570-PLAN-001");
        // 2571 runs from October 2027 to September 2028, and its February has 29 days.
        var plan = Years.Plan(new FiscalYear(2571), new DateOnly(2027, 11, 1), [], [before]);
        Assert.All(plan.Entries.Where(e => e.Case is not null && e.Date < plan.Year.Start), e => Assert.True(e.IsLate));
        var carried = plan.Entries.Where(e => e.Case is not null && e.Date >= plan.Year.Start).ToList();
        Assert.Equal(["compile-plan", "check-plans", "approve-plan", "publish-plan"], carried.Select(e => e.Step!.Key));
        // What it owes since before stands in the present year alone: no other counts it as late.
        Assert.Equal(["collect-projects", "allocate-budget", "review-meeting", "collect-plans", "compile-plan", "check-plans", "approve-plan", "publish-plan"], plan.Entries.Where(e => e.Case is not null && e.IsLate).Select(e => e.Step!.Key));
        Assert.DoesNotContain(Years.Plan(new FiscalYear(2571), new DateOnly(2027, 9, 20), [], [before]).Entries, e => e.Case is not null && e.IsLate);
        Assert.Equal(new DateOnly(2028, 2, 29), carried[0].Date);
        Assert.Contains(carried[0], plan.Months.Single(m => m.Month == new CalendarMonth(2028, 2)).Entries);
        // Its own action plan is another.
        Assert.Contains(plan.Entries, e => e is { State: YearState.NotOpened, Procedure.Id: "action-plan" });
    }

    [Fact]
    public void A_year_far_off_is_planned_all_the_same() =>
        Assert.All(Years.Plan(new FiscalYear(2642), Monday).Entries, e => Assert.Equal(YearState.NotOpened, e.State));
}

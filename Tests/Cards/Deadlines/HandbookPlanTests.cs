using System.Text;
using OnesqaBot.Cards.Text;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Tests;
using OnesqaBot.Workflow.Tests.Deadlines;
using Xunit;

namespace OnesqaBot.Cards.Tests.Deadlines;

/// <summary>The handbook's sixteen procedures in a fiscal year.</summary>
public sealed class HandbookPlanTests
{
    private static readonly string File = Path.Combine(Repository.Root, "Tests", "Workflow", "Deadlines", "Snapshots", "fiscal-year-2570.md");

    /// <summary>All rows with windows, for cases opened on the first day. UPDATE_SNAPSHOTS=1 writes the table anew.</summary>
    [Theory]
    [ClassData(typeof(Cultures))]
    public void The_year_2570_is_as_in_its_table(string culture)
    {
        using var _ = CultureScope.Use(culture);
        var table = Table();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(File)!);
            System.IO.File.WriteAllText(File, table);
        }

        Assert.True(System.IO.File.Exists(File), "The table has no snapshot. Look at it, then run the tests with UPDATE_SNAPSHOTS=1.");
        Assert.Equal(System.IO.File.ReadAllText(File).ReplaceLineEndings("\n"), table);
    }

    [Fact]
    public void December_to_February_crosses_the_new_year_and_rows_go_forward() => Assert.Equal(
        ["2027-02-28", "2026-12-31", "2027-01-31", "2027-01-31", "2027-01-31", "2027-01-31", "2027-01-31", "2027-05-31", "2027-08-31"],
        Plans.Procedure("budget-request").Plan().Deadlines.Select(d => $"{d.LegalDue:O}"));

    /// <summary>ข้อ ๘: รอบต้นปีงบประมาณ และทบทวนรอบ ๖ เดือน. The plan of 2571 is there before 2571 begins; its review is in February to April.</summary>
    [Fact]
    public void The_action_plan_is_made_before_its_year_begins_and_reviewed_after_six_months() => Assert.Equal(
        [
            " 2027-05-31", " 2027-06-30", " 2027-06-30", " 2027-07-31",
            "start 2027-09-30", "start 2027-09-30", "start 2027-09-30", "start 2027-09-30",
            "review 2028-02-29", "review 2028-02-29", "review 2028-04-30", "review 2028-04-30",
        ],
        Plans.Procedure("action-plan").Plan().Deadlines.Select(d => $"{d.Round} {d.LegalDue:O}"));

    [Fact]
    public void The_action_plan_names_the_handbook_only_for_the_review() => Assert.Equal(
        [
            "คู่มือข้อ ๕ ไม่ได้ระบุเดือนของรอบต้นปีงบประมาณ สำนักงานจึงกำหนดภายในเดือนกันยายนซึ่งเป็นเดือนสุดท้ายของรอบ",
            "เพราะคู่มือข้อ ๕ ให้ทำในเดือนกุมภาพันธ์ (รอบทบทวน ๖ เดือน)",
        ],
        Plans.Procedure("action-plan").Plan().Deadlines.Where(d => d.Step == "compile-plan").Select(d => DeadlineReasonText.Describe(d.Reason)));

    /// <summary>The results of a quarter exist when it is over; row ๘ (กันยายน) waits for the last ones.</summary>
    [Fact]
    public void Risk_results_are_asked_for_after_the_quarter()
    {
        var rows = Plans.Procedure("risk-management").Plan().Deadlines.Where(d => d.Step == "gather-risks").ToList();
        Assert.Equal(["2027-01-31", "2027-04-30", "2027-07-31", "2027-10-31"], rows.Select(d => $"{d.LegalDue:O}"));
        Assert.Equal(["2027-01-29", "2027-04-30", "2027-07-30", "2027-09-30"], rows.Select(d => $"{d.Target:O}"));
        Assert.Equal("report-ministry", rows[^1].BroughtForwardFor);
    }

    /// <summary>A year that was typed is the year of the deadlines: the budget of 2572 is asked for in 2571.</summary>
    [Theory]
    [InlineData("๒๕๗๒", "2028-02-29")]
    [InlineData("2571", "2027-02-28")]
    [InlineData("71", "2027-02-28")]
    [InlineData("2028", "2027-02-28")]
    [InlineData("พ.ศ. ๒๕๗๒", "2028-02-29")]
    public void The_year_that_was_typed_is_the_year_of_the_deadlines(string year, string due)
    {
        var run = new CaseRun(Plans.Procedure("budget-request"), EmbeddedDefinitions.People());
        CaseRun.AssertAccepted(run.Open("niran", new Dictionary<string, string> { ["year"] = year }));
        Assert.Equal(due, $"{CaseDeadlines.PlanOf(run.State!, run.Procedure, run.Holidays).Deadlines[0].LegalDue:O}");
    }

    [Fact]
    public void Each_month_is_reported_on_day_1_of_the_next_and_the_target_is_a_working_day()
    {
        var plan = Plans.Procedure("performance-monitoring").Plan();
        Assert.Equal(
            ["2026-11-01", "2026-12-01", "2027-01-01", "2027-02-01", "2027-03-01", "2027-04-01", "2027-05-01", "2027-06-01", "2027-07-01", "2027-08-01", "2027-09-01", "2027-10-01"],
            plan.Deadlines.Select(d => $"{d.LegalDue:O}"));
        Assert.Equal((new DateOnly(2026, 11, 2), new DateOnly(2027, 1, 4)), (plan.Deadlines[0].Target, plan.Deadlines[2].Target));
    }

    [Theory]
    [InlineData("budget-request")]
    [InlineData("action-plan")]
    [InlineData("performance-monitoring")]
    [InlineData("risk-management")]
    public void A_case_opened_late_is_late_this_year_and_not_early_for_the_next(string id)
    {
        var procedure = Plans.Procedure(id);
        var early = procedure.Plan(Plans.Facts("2026-10-01")).Deadlines.Select(d => d.Text());
        Assert.Equal(early, procedure.Plan(Plans.Facts("2027-09-30")).Deadlines.Select(d => d.Text()));
    }

    [Fact]
    public void Windows_of_the_same_procedure_never_begin_before_the_step_above() => Assert.All(
        Plans.Procedures.Where(p => p.Rounds is null),
        p => Assert.Equal(p.Plan().Deadlines.Select(d => d.Starts).Order(), p.Plan().Deadlines.Select(d => d.Starts)));

    [Fact]
    public void Years_without_holidays_are_told()
    {
        Assert.Empty(Plans.Procedure("action-plan").Plan().YearsWithoutHolidays);
        Assert.Equal([2029], Plans.Procedure("action-plan").Plan(Plans.Facts("2027-10-01", 2571)).YearsWithoutHolidays);
    }

    private static string Table()
    {
        var table = new StringBuilder("# Fiscal year 2570\n\nCases opened on 1 October 2569 (2026), nothing done yet.\n");
        foreach (var procedure in Plans.Procedures.OrderBy(p => p.Unit, StringComparer.Ordinal).ThenBy(p => p.Number, StringComparer.Ordinal))
        {
            table.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n## {procedure.Id}\n\n");
            var deadlines = procedure.Plan(Plans.Facts("2026-10-01")).Deadlines;
            table.Append(deadlines.Count == 0 ? "No row has a window.\n" : "| row | step | round | starts | legal due | target | reason |\n|---|---|---|---|---|---|---|\n");
            foreach (var d in deadlines)
            {
                table.Append(System.Globalization.CultureInfo.InvariantCulture,
                    $"| {procedure.Step(d.Step).Row} | {d.Step} | {d.Round} | {d.Starts:O} | {d.LegalDue:O} | {d.Target:ddd} {d.Target:O} | {DeadlineReasonText.Describe(d.Reason)} ({InEnglish(d.Reason)}) |\n");
            }
        }

        return table.ToString();
    }

    private static string InEnglish(DeadlineReason reason)
    {
        using var english = ReaderLanguage.Use(Language.English);
        return DeadlineReasonText.Describe(reason);
    }
}

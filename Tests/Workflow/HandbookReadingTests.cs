using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Resolutions;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>What the handbook's words mean where they are easily misread: who decides, on which papers, and from which day.</summary>
public sealed class HandbookReadingTests
{
    private static readonly IReadOnlyList<Procedure> Procedures = EmbeddedDefinitions.Procedures();

    /// <summary>Words of a row, the row in which that is decided, and who decides there, in order.</summary>
    public static TheoryData<string, int, string, int, string[]> Deciders => new()
    {
        { "risk-management", 5, "เสนอผู้อำนวยการ", 6, ["director", "onesqa-board"] },
        { "budget-request", 6, "เสนอผู้อำนวยการ", 7, ["director", "onesqa-board", "minister"] },
        { "opdc-assessment", 3, "เสนอผู้อำนวยการ", 3, ["director", "onesqa-board"] },
        // A public organisation has one board.
        { "opdc-assessment", 6, "คณะกรรมการบริหาร สมศ.", 6, ["director", "onesqa-board"] },
        { "performance-monitoring", 7, "ขออนุมัติ", 7, ["director", "monitoring-meeting", "onesqa-board"] },
        { "performance-monitoring", 8, "ขออนุมัติ", 8, ["director"] },
    };

    [Theory, MemberData(nameof(Deciders))]
    public void Whoever_the_handbook_names_decides_and_in_its_order(string procedure, int row, string words, int decided, string[] order)
    {
        Assert.Contains(words, Words(procedure, row), StringComparison.Ordinal);
        var chain = Step(procedure, decided).Chain.Select(s => s.Body ?? s.Position).Where(order.Contains).ToList();
        Assert.Equal(order, chain);
    }

    [Fact]
    public void The_papers_of_a_quarters_risks_reach_the_director_before_the_board()
    {
        var run = CaseRun.Start("risk-management", "niran").To("board-approval");
        while (run.Link.Kind == StageKind.Work) run.Pass();
        Assert.Equal("somchai", run.Turn);
        Assert.Empty(run.Current.Resolutions);
        CaseRun.Taken(run.Approve("somchai"));
        Assert.Equal((StageKind.Resolution, "onesqa-board"), (run.Link.Kind, run.Link.Body));
    }

    /// <summary>Words of a row's documents or method, and the paper that stands for them; a question mark for one that may be left out.</summary>
    public static TheoryData<string, int, string, string> Papers => new()
    {
        { "budget-request", 3, "รัฐมนตรีที่กำกับดูแลให้ความเห็นชอบ", "minister-consent?" },
        { "budget-request", 3, "เสนอสำนักงบประมาณ", "bureau-letter?" },
        { "opdc-assessment", 3, "ตัวชี้วัด", "opdc-letter?" },
        { "opdc-assessment", 6, "บันทึกข้อความ", "sar-memo" },
        { "risk-management", 2, "แผน", "unit-plan?" },
        { "risk-management", 3, "เกณฑ์", "criteria?" },
        { "risk-management", 4, "แผน", "risk-plan?" },
        { "risk-management", 6, "แผน", "risk-plan" },
        { "risk-management", 7, "แผน", "risk-plan?" },
        { "aqan", 1, "แผนประจำปี", "year-plan?" },
        { "ayqon", 1, "แผนการดำเนินงาน", "network-plan?" },
    };

    [Theory, MemberData(nameof(Papers))]
    public void A_paper_that_the_handbook_names_has_its_place(string procedure, int row, string words, string paper)
    {
        Assert.Contains(words, Words(procedure, row), StringComparison.Ordinal);
        var expected = Assert.Single(Step(procedure, row).Expects, e => e.Key == paper.TrimEnd('?'));
        Assert.Equal(paper.EndsWith('?'), expected.Optional);
    }

    [Theory]
    [InlineData("staff-exchange")]
    [InlineData("joint-accreditation")]
    [InlineData("international-meeting")]
    [InlineData("study-visit")]
    [InlineData("academic-conference")]
    [InlineData("aqan")]
    [InlineData("ayqon")]
    public void That_the_board_was_told_and_the_website_shows_it_can_be_proved_where_the_records_are_filed(string procedure)
    {
        Assert.Contains(Procedures.Single(p => p.Id == procedure).Steps, s => (s.Method.Text + s.Documents.Text).Contains("เพื่อทราบ", StringComparison.Ordinal));
        var last = Procedures.Single(p => p.Id == procedure).Steps[^1];
        Assert.All(new[] { "board-agenda", "web-page" }, key => Assert.True(Assert.Single(last.Expects, e => e.Key == key).Optional));
    }

    [Fact]
    public void Indicators_are_agreed_in_the_August_before_the_year_that_they_measure()
    {
        Assert.Contains("ภายในเดือนสิงหาคม", Words("opdc-assessment", 3), StringComparison.Ordinal);
        var run = Opened("opdc-assessment", "suda", new(2026, 7, 1), "๒๕๗๐");
        var plan = Plan(run);
        Assert.Equal(new DateOnly(2026, 8, 31), plan.Find("propose-indicators", null)!.Target);
        Assert.Equal([new(2027, 3, 31), new(2027, 6, 30), new(2027, 9, 30)], plan.Deadlines.Where(d => d.Step == "progress-report").Select(d => d.Target!.Value));
    }

    [Fact]
    public void A_week_after_the_briefing_has_no_date_before_somebody_attended_it()
    {
        Assert.Contains("นับแต่เข้าร่วมประชุม", Words("opdc-assessment", 1), StringComparison.Ordinal);
        var run = Opened("opdc-assessment", "suda", new(2026, 7, 1), "๒๕๗๐");
        Assert.Null(Plan(run).Find("summarise-briefing", null)!.Target);
        CaseRun.Taken(run.Send(new EnterEventDate(run.NextId, CaseRun.Number, "summarise-briefing", 1, new(2026, 6, 30)), "suda"));
        Assert.Equal(new DateOnly(2026, 7, 7), Plan(run).Find("summarise-briefing", null)!.Target);
    }

    [Fact]
    public void No_month_is_reported_on_before_it_has_ended()
    {
        Assert.Contains("ทุกวันที่ ๑ ของเดือนถัดไป", Words("performance-monitoring", 4), StringComparison.Ordinal);
        var plan = Plan(Opened("performance-monitoring", "niran", new(2026, 10, 1), "๒๕๗๐"));
        var days = plan.Deadlines.Where(d => d.Step == "collect-reports").Select(d => d.Target!.Value).ToList();
        Assert.Equal(12, days.Count);
        var first = new DateOnly(2026, 11, 1);
        Assert.All(days.Index(), d => Assert.InRange(d.Item, first.AddMonths(d.Index), first.AddMonths(d.Index).AddDays(6)));
    }

    [Fact]
    public void The_results_of_a_quarter_are_asked_for_after_it_has_ended()
    {
        var plan = Plan(Opened("risk-management", "niran", new(2026, 10, 1), "๒๕๗๐"));
        var quarter = new DateOnly(2026, 12, 31);
        var asked = plan.Deadlines.Where(d => d.Step == "gather-risks").ToList();
        Assert.Equal(4, asked.Count);
        Assert.All(asked.Take(3).Index(), d => Assert.True(d.Item.Target > quarter.AddMonths(3 * d.Index), $"{d.Item.Target}"));
        // The last one cannot wait: the report of the year, which follows it, is due in September.
        Assert.Equal("report-ministry", asked[3].BroughtForwardFor);
    }

    [Fact]
    public void No_row_of_the_handbook_is_due_after_the_rows_that_wait_for_it()
    {
        foreach (var procedure in Procedures.Where(p => p.HasWindows && p.Rounds is null))
        {
            var days = DeadlinePlan.For(procedure, new(new(2026, 10, 1), new(2570)), EmbeddedDefinitions.Holidays()).Deadlines.Where(d => d.Target is not null).Select(d => d.Target!.Value).ToList();
            Assert.Equal(days.Order(), days);
        }
    }

    [Fact]
    public void The_plan_is_made_before_its_year_and_reviewed_within_it()
    {
        Assert.Contains("ทบทวนรอบ", Words("action-plan", 5), StringComparison.Ordinal);
        var plan = Plan(Opened("action-plan", "niran", new(2026, 5, 4), "๒๕๗๐"));
        Assert.True(plan.Find("publish-plan", "start")!.Target <= new DateOnly(2026, 9, 30));
        Assert.InRange(plan.Find("publish-plan", "review")!.Target!.Value, new(2027, 4, 1), new(2027, 4, 30));
    }

    [Fact]
    public void A_body_that_decides_nothing_in_the_handbook_is_asked_for_nothing()
    {
        var asked = Procedures.SelectMany(p => p.Steps).OfType<ResolutionStep>().SelectMany(s => s.Deciders).Select(d => d.Body).OfType<string>().ToHashSet();
        Assert.DoesNotContain("executive-committee", asked);
    }

    private static CaseRun Opened(string procedure, string officer, DateOnly on, string year)
    {
        var run = new CaseRun(Procedures.Single(p => p.Id == procedure), EmbeddedDefinitions.People()) { Now = new(on.ToDateTime(new(9, 0)), TimeSpan.FromHours(7)) };
        CaseRun.Taken(run.Open(officer, run.Procedure.Fields.ToDictionary(f => f.Key, f => f.Key == "year" ? year : f.Example)));
        return run;
    }

    private static DeadlinePlan Plan(CaseRun run) => CaseDeadlines.PlanOf(run.State!, run.Procedure, run.Holidays);

    private static Step Step(string procedure, int row) => Procedures.Single(p => p.Id == procedure).Steps[row - 1];

    private static string Words(string procedure, int row)
    {
        var step = Step(procedure, row);
        return $"{step.Responsible.Text} {step.Method.Text} {step.Documents.Text}";
    }
}

using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Approvals;
using OnesqaBot.Workflow.Steps.Choices;
using OnesqaBot.Workflow.Steps.Collections;
using OnesqaBot.Workflow.Steps.Resolutions;
using OnesqaBot.Workflow.Time;
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
        var run = CaseRun.Start("risk-management", "niran").AdvanceTo("board-approval");
        while (run.Stage.Kind == StageKind.Work) run.FinishStage();
        Assert.Equal("somchai", run.Assignee);
        Assert.Empty(run.Current.Resolutions);
        CaseRun.AssertAccepted(run.Approve("somchai"));
        Assert.Equal((StageKind.Resolution, "onesqa-board"), (run.Stage.Kind, run.Stage.Body));
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
        { "risk-management", 3, "แผนประเมินการบริหารความเสี่ยงประจำปี", "risk-plan" },
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

    /// <summary>A decision takes no files: the memo that its documents column names is written in a row since the last decision.</summary>
    [Fact]
    public void Whatever_memo_a_decision_is_about_is_asked_for_in_a_step_before_it()
    {
        var decided = Procedures.SelectMany(p => p.Steps, (p, s) => (Procedure: p, Step: s))
            .Where(r => r.Step is ApprovalStep or ChoiceStep && r.Step.Documents.Text.TrimStart('-', ' ').StartsWith("บันทึก", StringComparison.Ordinal)).ToList();
        Assert.Equal(24, decided.Count);
        Assert.All(decided, r => Assert.Contains(
            r.Procedure.Steps.Take(r.Step.Row - 1).Reverse().TakeWhile(s => s is not (ApprovalStep or ChoiceStep)).SelectMany(s => s.Expects),
            e => !e.Optional && e.Title.Th.StartsWith("บันทึก", StringComparison.Ordinal)));
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
        CaseRun.AssertAccepted(run.Send(new EnterEventDate(run.NextId, CaseRun.Number, "summarise-briefing", 1, new(2026, 6, 30)), "suda"));
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
    public void No_step_of_the_handbook_is_due_after_the_steps_that_wait_for_it()
    {
        foreach (var procedure in Procedures.Where(p => p.HasWindows))
        {
            foreach (var year in new[] { 2570, 2571 })
            {
                // In the order in which a case reaches them, round after round.
                var days = DeadlinePlan.For(procedure, new(new FiscalYear(year).Start, new(year)), EmbeddedDefinitions.Holidays()).Deadlines.Where(d => d.Target is not null).ToList();
                Assert.All(days.Zip(days.Skip(1)), d => Assert.True(d.First.Target <= d.Second.Target, $"{procedure.Id} {d.First.Step} {d.First.Round} {d.First.Target} before {d.Second.Step} {d.Second.Round} {d.Second.Target}"));
            }
        }
    }

    [Fact]
    public void The_calendar_of_the_budget_request_is_ready_when_the_estimate_that_follows_it_is_due()
    {
        Assert.Contains("ช่วงเดือนธันวาคม - กุมภาพันธ์", Words("budget-request", 1), StringComparison.Ordinal);
        Assert.Contains("(ธันวาคม)", Words("budget-request", 2), StringComparison.Ordinal);
        var plan = Plan(Opened("budget-request", "niran", new(2026, 12, 1), "๒๕๗๑"));
        Assert.Equal((new DateOnly(2027, 2, 28), new DateOnly(2026, 12, 30)), (plan.Find("plan-calendar", null)!.LegalDue, plan.Find("plan-calendar", null)!.Target));
        Assert.Equal(new DateOnly(2026, 12, 30), plan.Find("estimate-spending", null)!.Target);
    }

    /// <summary>The rows with rounds: what comes once before them, within a round, from one round to the next, and once after them.</summary>
    [Theory]
    [InlineData("risk-management", "prepare-forms", null, "gather-risks", "q1")]
    [InlineData("risk-management", "gather-risks", "q2", "publish-quarter", "q2")]
    [InlineData("risk-management", "publish-quarter", "q1", "gather-risks", "q2")]
    [InlineData("risk-management", "gather-risks", "q4", "report-ministry", null)]
    [InlineData("risk-management", "publish-quarter", "q4", "report-ministry", null)]
    [InlineData("action-plan", "collect-plans", null, "compile-plan", "start")]
    [InlineData("action-plan", "publish-plan", "start", "compile-plan", "review")]
    [InlineData("action-plan", "compile-plan", "review", "publish-plan", "review")]
    [InlineData("opdc-assessment", "propose-indicators", null, "progress-report", "r06")]
    [InlineData("opdc-assessment", "progress-report", "r09", "progress-report", "r12")]
    [InlineData("performance-monitoring", "collect-reports", "m12", "collect-reports", "m01")]
    public void No_step_is_due_after_a_step_that_waits_for_it_where_steps_repeat(string procedure, string row, string? round, string waits, string? inRound)
    {
        var plan = DeadlinePlan.For(Procedures.Single(p => p.Id == procedure), new(new(2026, 10, 1), new(2570)), EmbeddedDefinitions.Holidays());
        var (first, second) = (plan.Find(row, round)!, plan.Find(waits, inRound)!);
        Assert.True(first.Target <= second.Target, $"{first.Target} and {second.Target}");
    }

    [Fact]
    public void The_units_meet_with_the_officer_and_hand_in_their_details_and_the_minutes_can_be_filed_with_them()
    {
        Assert.Contains("ประชุมประสานความร่วมมือ", Words("budget-request", 5), StringComparison.Ordinal);
        Assert.Contains("ประสานขอรายละเอียดการดำเนินงาน", Words("budget-request", 5), StringComparison.Ordinal);
        var row = Assert.IsType<CollectionStep>(Step("budget-request", 5));
        Assert.Equal(RespondentKind.Units, row.From);
        Assert.Equal((true, true), (row.Title.Th.Contains("ประชุม", StringComparison.Ordinal), row.Title.En.StartsWith("Meet", StringComparison.Ordinal)));
        var run = CaseRun.Start("budget-request", "niran").AdvanceTo("collect-details");
        Assert.Equal(run.Directory.Units.Select(u => Respondent.Unit(u.Key)), run.Current.Asked);
        CaseRun.AssertAccepted(run.HandIn("niran", "minutes", name: "รายงานการประชุม.pdf"));
        CaseRun.AssertAccepted(run.Filed("minutes"));
        run.FinishStep();
        Assert.Contains(run.State!.Documents, d => d is { Step: "collect-details", FileName: "รายงานการประชุม.pdf", Respondent: null, Counts: true });
    }

    [Fact]
    public void The_audit_committee_of_the_method_hears_the_quarters_results_and_not_the_committee_of_the_flowchart()
    {
        var row = Assert.IsType<ResolutionStep>(Step("performance-monitoring", 7));
        Assert.EndsWith("เสนอคณะกรรมการตรวจสอบ", row.Method.Text, StringComparison.Ordinal);
        Assert.EndsWith("คณะกรรมการติดตามประเมินผลการดำเนินงานฯ", row.Flowchart!.Text, StringComparison.Ordinal);
        var bodies = EmbeddedDefinitions.People().Bodies;
        Assert.DoesNotContain(bodies, b => b.Title.Th.Contains("ติดตามประเมินผล", StringComparison.Ordinal));
        foreach (var round in Procedures.Single(p => p.Id == "performance-monitoring").Rounds!.Rounds)
        {
            var names = row.ChainIn(round.Key).Select(s => s.Body).OfType<string>().Select(b => bodies.Single(x => x.Key == b).Title.Th).ToList();
            Assert.Equal(round.Month % 3 == 0, names.Contains("คณะกรรมการตรวจสอบ"));
            Assert.Equal(round.Month % 3 == 0 ? 4 : 2, names.Count);
        }
    }

    [Fact]
    public void The_papers_of_the_monitoring_meeting_are_demanded_where_a_quarter_ends_and_may_be_left_out_elsewhere()
    {
        Assert.Contains("เอกสารประกอบการประชุมติดตามผลการดำเนินงานตามแผนปฏิบัติงาน ประจำปีงบประมาณ รายไตรมาส", Words("performance-monitoring", 7), StringComparison.Ordinal);
        foreach (var (round, demanded) in new[] { ("m11", false), ("m12", true), ("m01", false), ("m03", true) })
        {
            var run = CaseRun.Start("performance-monitoring", "niran").AdvanceTo("present-results", round);
            var missing = run.Refused<DocumentsMissing>(r => r.Done("niran")).Documents.Select(d => d.Key).ToList();
            Assert.Equal(demanded, missing.Contains("meeting-papers"));
            Assert.Contains("slides", missing);
        }
    }

    /// <summary>Words of which the office has to say whether they are meant so: they stay as printed, and the readings ask.</summary>
    [Theory]
    [InlineData("risk-management", 1, "(๒) หลักเกณฑ์กระทรวงการคลังว่าด้วยมาตรฐานและหลักเกณฑ์ปฏิบัติการควบคุมภายในสำหรับหน่วยงานของรัฐ พ.ศ. ๒๕๖๒ (ประกาศ ณ วันที่ ๑๘ มีนาคม ๒๕๖๒)", "risk-management ๑ (๒)")]
    [InlineData("risk-management", 1, "พ.ศ. ๒๕๖๒ (ประกาศ ณ วันที่ ๒๓ มกราคม ๒๕๖๖)", "risk-management ๑ (๓)")]
    [InlineData("budget-request", 4, "แผนบริหารราชการแผ่นดินและแผนปฏิบัติราชการ ๔ ปี", "budget-request ๔")]
    [InlineData("performance-monitoring", 4, "แผนปฏิบัติการประจำปีงบประมาณ พ.ศ.๒๕๖๗", "performance-monitoring ๔")]
    public void Words_that_only_the_office_can_explain_stay_as_printed_and_are_asked_about(string procedure, int row, string words, string asked)
    {
        var cells = new[] { Step(procedure, row).Method, Step(procedure, row).Laws }.OfType<HandbookText>().ToList();
        Assert.Contains(cells, c => c.Text.Contains(words, StringComparison.Ordinal) && (c.Printed is null || c.Printed.Contains(words, StringComparison.Ordinal)));
        var readings = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "handbook-readings.md"));
        var doubtful = readings.SkipWhile(l => !l.StartsWith("## Doubtful rows", StringComparison.Ordinal)).Skip(1).TakeWhile(l => !l.StartsWith("## ", StringComparison.Ordinal));
        Assert.Contains(doubtful, l => l.StartsWith($"| {asked} |", StringComparison.Ordinal));
    }

    [Fact]
    public void The_plan_is_made_before_its_year_and_reviewed_within_it()
    {
        Assert.Contains("ทบทวนรอบ", Words("action-plan", 5), StringComparison.Ordinal);
        var plan = Plan(Opened("action-plan", "niran", new(2026, 5, 4), "๒๕๗๐"));
        Assert.True(plan.Find("publish-plan", "start")!.Target <= new DateOnly(2026, 9, 30));
        Assert.InRange(plan.Find("publish-plan", "review")!.Target!.Value, new(2027, 4, 1), new(2027, 4, 30));
    }

    /// <summary>Words of the row that its title must not lose.</summary>
    [Theory]
    [InlineData("budget-request", 2, "รายจ่ายขั้นต่ำที่จำเป็น")]
    [InlineData("budget-request", 5, "ประชุม")]
    [InlineData("action-plan", 5, "ทบทวนรอบ")]
    [InlineData("risk-management", 2, "แผน")]
    [InlineData("opdc-assessment", 3, "คณะกรรมการ")]
    [InlineData("opdc-assessment", 4, "ลงนาม")]
    [InlineData("opdc-assessment", 7, "ลงนาม")]
    public void A_title_says_what_the_step_is_about(string procedure, int row, string words)
    {
        Assert.Contains(words, Words(procedure, row), StringComparison.Ordinal);
        Assert.Contains(words, Step(procedure, row).Title.Th, StringComparison.Ordinal);
    }

    /// <summary>The columns of the paper are narrow; where a line ends within a word, the scan has a space.</summary>
    [Theory]
    [InlineData("joint-accreditation", "เป็นลายลักษณ์อักษร")]
    [InlineData("joint-accreditation", "ในที่ประชุม")]
    [InlineData("joint-accreditation", "จัดเตรียมการเดินทาง")]
    [InlineData("study-visit", "จัดเตรียมกิจกรรมการศึกษาดูงาน")]
    [InlineData("academic-conference", "ประชุมวิชาการนานาชาติ และเชิญวิทยากร")]
    [InlineData("budget-request", "พระราชบัญญัติวิธีการงบประมาณ")]
    [InlineData("risk-management", "ประจำปี-ไตรมาส")]
    public void Words_that_the_end_of_a_line_broke_are_whole_and_the_print_stands_beside(string procedure, string words)
    {
        var cells = Procedures.Single(p => p.Id == procedure).Steps.SelectMany(s => new[] { s.Method, s.Documents, s.Laws }).OfType<HandbookText>().ToList();
        Assert.Contains(cells, c => c.Text.Contains(words, StringComparison.Ordinal) && c.Printed is { } printed && !printed.Contains(words, StringComparison.Ordinal));
        var whole = string.Concat(words.Where(c => c != ' '));
        Assert.All(cells, c => Assert.Equal(Count(string.Concat(c.Text.Where(x => x != ' ')), whole), Count(c.Text, words)));
    }

    [Fact]
    public void A_body_that_decides_nothing_in_the_handbook_is_asked_for_nothing()
    {
        var asked = Procedures.SelectMany(p => p.Steps).OfType<ResolutionStep>().SelectMany(s => s.Deciders).Select(d => d.Body).OfType<string>().ToHashSet();
        Assert.DoesNotContain("executive-committee", asked);
    }

    private static int Count(string text, string words) => text.Split(words).Length - 1;

    private static CaseRun Opened(string procedure, string officer, DateOnly on, string year)
    {
        var run = new CaseRun(Procedures.Single(p => p.Id == procedure), EmbeddedDefinitions.People()) { Now = new(on.ToDateTime(new(9, 0)), TimeSpan.FromHours(7)) };
        CaseRun.AssertAccepted(run.Open(officer, run.Procedure.Fields.ToDictionary(f => f.Key, f => f.Key == "year" ? year : f.Example)));
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

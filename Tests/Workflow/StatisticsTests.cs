using OnesqaBot.Workflow.Authorization;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Inquiries;
using OnesqaBot.Workflow.Cases.Recalls;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Statistics;
using OnesqaBot.Workflow.Tests.Year;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>Small cases whose figures are counted by hand. 23 November 2026 is a Monday; 7 December is a holiday.</summary>
public sealed class StatisticsTests
{
    private static readonly FiscalYear Year = new(2570);

    private static DateTimeOffset On(int month, int day, int hour = 9) => new(2026, month, day, hour, 0, 0, ThaiTime.Offset);

    private static OfficeStatistics Count(DateOnly today, params CaseRun[] runs) => OfficeStatistics.For(
        Year, EmbeddedDefinitions.Procedures(),
        [.. runs.Select(r => new CountedCase(new StoredCase(r.State!, r.Events), r.Procedure))], EmbeddedDefinitions.Holidays(), today);

    /// <summary>Opened on Monday; the first row takes two working days, the second none, and the director is asked on Wednesday.</summary>
    private static CaseRun AtApproval()
    {
        var run = new CaseRun();
        CaseRun.AssertAccepted(run.Open("malee"));
        run.Now = On(11, 25);
        CaseRun.AssertAccepted(run.Done("malee", "ไม่มี"));
        CaseRun.AssertAccepted(run.Done("malee", "ไม่มี"));
        Assert.Equal("approve-coordination", run.Current.Step);
        return run;
    }

    [Fact]
    public void Times_are_working_days_by_step_and_position()
    {
        var (first, second, third) = (AtApproval(), AtApproval(), AtApproval());
        // A weekend lies between Wednesday and Monday: three working days. To 8 December it is eight, without the holiday.
        first.Now = On(11, 30);
        CaseRun.AssertAccepted(first.Approve("somchai"));
        second.Now = On(11, 26);
        CaseRun.AssertAccepted(second.Approve("somchai"));
        third.Now = On(12, 8);
        CaseRun.AssertAccepted(third.Approve("somchai"));

        var procedure = Assert.Single(Count(new(2026, 12, 8), first, second, third).Procedures);
        Assert.Equal((3, 3, 0, 0), (procedure.Counts.Cases, procedure.Counts.Open, procedure.Counts.Closed, procedure.Counts.Cancelled));
        var approval = Assert.Single(procedure.Times, t => t.Step.Key == "approve-coordination");
        Assert.Equal(("director", 3, 3m, 8), (approval.Position, approval.Count, approval.Median, approval.Worst));
        Assert.Equal((3, 2m, 2), procedure.Times[0] is var row ? (row.Count, row.Median, row.Worst) : default);
        Assert.Equal((3, 0m, 0), procedure.Times[1] is var next ? (next.Count, next.Median, next.Worst) : default);
        // Of two the median is in the middle.
        Assert.Equal(2m, Count(new(2026, 12, 8), first, second).Procedures[0].Times.Single(t => t.Step.Key == "approve-coordination").Median);
    }

    [Fact]
    public void Waiting_for_an_answer_is_not_the_deciders_time()
    {
        var run = AtApproval();
        run.Now = On(11, 26);
        CaseRun.AssertAccepted(run.Send(new Inquire(run.NextId, CaseRun.Number, run.Current.Step, run.Current.VisitNumber, "งบเท่าใด"), "somchai"));
        var asked = Assert.Single(Assert.Single(Count(new(2026, 12, 2), run).Procedures).Waiting);
        Assert.Equal(("international-relations-officer", 4, (int?)null), (asked.Position, asked.WorkingDays, asked.DaysLate));
        run.Now = On(12, 2);
        CaseRun.AssertAccepted(run.Send(new AnswerInquiry(run.NextId, CaseRun.Number, run.Current.Step, run.Current.VisitNumber, 1, "หนึ่งล้านบาท"), "malee"));
        run.Now = On(12, 3);
        CaseRun.AssertAccepted(run.Approve("somchai"));
        // Wednesday to Thursday, and Wednesday to Thursday of the week after; the four days between do not count.
        Assert.Equal(2, Count(new(2026, 12, 3), run).Procedures[0].Times.Single(t => t.Step.Key == "approve-coordination").Worst);
    }

    [Fact]
    public void Returns_are_counted_with_their_reasons()
    {
        var (first, second, third) = (AtApproval(), AtApproval(), AtApproval());
        CaseRun.AssertAccepted(first.Return("somchai", "ขาดข้อมูลงบประมาณ"));
        CaseRun.AssertAccepted(second.Return("somchai", " ขาดข้อมูลงบประมาณ "));
        CaseRun.AssertAccepted(third.Return("somchai", "แก้คำผิด"));
        var returned = Assert.Single(Assert.Single(Count(new(2026, 11, 25), first, second, third).Procedures).Returns);
        Assert.Equal(("approve-coordination", 3), (returned.Step.Key, returned.Count));
        Assert.Equal([("ขาดข้อมูลงบประมาณ", 2), ("แก้คำผิด", 1)], returned.Reasons);
    }

    [Fact]
    public void A_decision_that_was_taken_back_was_not_made()
    {
        var run = AtApproval();
        CaseRun.AssertAccepted(run.Return("somchai", "กดผิด"));
        run.Now = run.Now.AddMinutes(2);
        CaseRun.AssertAccepted(run.Send(new TakeBack(run.NextId, CaseRun.Number, "approve-coordination", 1), "somchai"));
        var procedure = Assert.Single(Count(new(2026, 11, 27), run).Procedures);
        Assert.Empty(procedure.Returns);
        Assert.DoesNotContain(procedure.Times, t => t.Step.Key == "approve-coordination");
        Assert.Equal(("director", 2), procedure.Waiting.Single() is var waiting ? (waiting.Position, waiting.WorkingDays) : default);
    }

    [Fact]
    public void Work_that_was_recalled_was_neither_decided_nor_returned()
    {
        var run = AtApproval();
        run.Now = On(11, 27);
        CaseRun.AssertAccepted(run.Send(new Recall(run.NextId, CaseRun.Number, run.Current.Step, run.Current.VisitNumber, "แนบไฟล์ผิด"), "malee"));
        var procedure = Assert.Single(Count(new(2026, 11, 30), run).Procedures);
        Assert.Empty(procedure.Returns);
        Assert.DoesNotContain(procedure.Times, t => t.Step.Key == "approve-coordination");
        Assert.Equal("international-relations-officer", Assert.Single(procedure.Waiting).Position);
    }

    [Fact]
    public void What_is_stuck_comes_longest_first_and_what_ended_waits_for_nobody()
    {
        var (old, young, cancelled) = (AtApproval(), new CaseRun(), new CaseRun());
        young.Now = On(11, 27);
        CaseRun.AssertAccepted(young.Open("malee"));
        CaseRun.AssertAccepted(cancelled.Open("malee"));
        CaseRun.AssertAccepted(cancelled.Cancel("malee"));
        var counted = Count(new(2026, 12, 4), young, old, cancelled);
        Assert.Equal((2, 0, 1), (counted.Counts.Open, counted.Counts.Closed, counted.Counts.Cancelled));
        Assert.Equal([("approve-coordination", 7), (young.Current.Step, 5)], counted.Procedures[0].Waiting.Select(w => (w.Step.Key, w.WorkingDays)));
        // Nothing is called late that has no deadline.
        Assert.All(counted.Procedures[0].Waiting, w => Assert.Null(w.DaysLate));
        Assert.Equal((0, 0, 0), (counted.Counts.OnTime, counted.Counts.Late, counted.Counts.CasesWithDeadlines));
    }

    [Fact]
    public void Rows_are_on_time_or_late_as_in_the_plan_of_the_year()
    {
        var request = Years.Budget();
        for (var rows = 0; rows < 3; rows++) request.FinishStep();
        foreach (var today in new DateOnly[] { new(2026, 10, 5), new(2027, 1, 18), new(2027, 9, 30) })
        {
            var plan = Years.Plan(Year, today, [request.ToYearCase("2570-BUDGET-001")]);
            var own = plan.Entries.Where(e => e.Case is not null).ToList();
            var counts = Count(today, request).Counts;
            Assert.Equal(own.Count(e => e.State == Workflow.Year.YearState.Late), counts.Late - own.Count(e => e.State == Workflow.Year.YearState.Done && e.EndedOn > e.Date));
            Assert.Equal(own.Count(e => e.State == Workflow.Year.YearState.Done && e.EndedOn <= e.Date), counts.OnTime);
            Assert.Equal((1, counts.Late == 0 ? 1 : 0), (counts.Cases, counts.CasesOnTime));
        }
    }

    [Fact]
    public void Units_and_procedures_add_up_to_the_office()
    {
        var counted = Count(new(2026, 12, 4), AtApproval(), new CaseRun() is var run && run.Open("malee") is Accepted ? run : throw new InvalidOperationException(), Years.Budget());
        Assert.Equal(3, counted.Counts.Cases);
        Assert.Equal(counted.Counts, CaseCounts.Sum(counted.Units.Select(u => u.Counts)));
        Assert.Equal([("international", 2), ("policy", 1)], counted.Units.Select(u => (u.Unit, u.Counts.Cases)).OrderBy(u => u.Unit, StringComparer.Ordinal));
    }

    /// <summary>Cases of all procedures, led on at random with pauses, returns and questions.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_recount_from_the_events_comes_to_the_same(int seed)
    {
        var random = new Random(seed);
        var calendar = EmbeddedDefinitions.Holidays();
        var recount = new StatisticsRecount(d => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && calendar.Find(d) is null);
        var runs = new List<CaseRun>();
        foreach (var procedure in EmbeddedDefinitions.Procedures().SelectMany(p => new[] { p, p }))
        {
            var run = CaseRun.Start(procedure.Id, SampleOffice.Directory.Holders(procedure.OpenedBy, new DateOnly(2026, 11, 23))[0].Id);
            for (var moves = 0; moves < 25 && run.State!.Current is not null; moves++)
            {
                run.Now = run.Now.AddHours(random.Next(1, 120));
                if (run.Stage.IsDecision && random.Next(4) == 0) run.Return(run.Assignee);
                else if (random.Next(4) == 0 && run.Current.OpenInquiry is null) run.Send(new Inquire(run.NextId, CaseRun.Number, run.Current.Step, run.Current.VisitNumber, "งบเท่าใด"), run.Assignee);
                else run.FinishStage();
            }

            runs.Add(run);
            recount.Add(new(new StoredCase(run.State!, run.Events), run.Procedure));
        }

        var counted = Count(new(2027, 9, 30), [.. runs]);
        Assert.Equal(recount.Lines, StatisticsRecount.LinesOf(counted));
        Assert.Equal(recount.Returns, counted.Procedures.Sum(p => p.Returns.Sum(r => r.Count)));
        Assert.True(recount.Returns > 5 && counted.Counts.Cases == 32);
        Assert.Equal(runs.Sum(r => r.State!.OpenVisits.Count), counted.Procedures.Sum(p => p.Waiting.Count));
    }

    [Theory]
    [InlineData("somchai", true)]
    [InlineData("wanida", true)]
    [InlineData("malee", false)]
    [InlineData("niran", false)]
    public void Heads_see_them_and_officers_do_not(string person, bool may) =>
        Assert.Equal(may, new OfficePermissions(SampleOffice.Directory).CanSeeStatistics(SampleOffice.Directory.ActorFor(SampleOffice.Directory.ById(person)!, new DateOnly(2026, 11, 23))));

    [Fact]
    public void A_year_without_cases_has_no_figures()
    {
        var counted = Count(new(2026, 12, 4));
        Assert.Empty(counted.Procedures);
        Assert.Equal(0, counted.Counts.Cases);
    }
}

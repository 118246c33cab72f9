using System.Collections.Immutable;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Tests;
using OnesqaBot.Workflow.Tests.Deadlines;
using Xunit;

namespace OnesqaBot.Cards.Tests.Deadlines;

/// <summary>Windows become dates: each form, in the order of the rows, round after round.</summary>
public sealed class DeadlinePlanTests
{
    [Theory]
    [ClassData(typeof(Cultures))]
    public void Every_form_of_window_has_its_dates(string culture)
    {
        using var _ = CultureScope.Use(culture);
        Assert.Equal(
            [
                "name - 2026-12-01 2027-02-28 2027-02-26",
                "send - 2026-12-01 2027-08-31 2027-03-23",
                "ask - ? ? ?",
                "gather m6 2027-03-01 2027-04-01 2027-03-23",
                "verify m6 2026-11-23 2027-03-23 2027-03-23",
                "accept m6 2027-01-01 2027-03-31 2027-03-31",
                "publish m6 2027-03-01 2027-03-31 2027-03-31",
                "gather m12 2027-09-01 2027-10-01 2027-09-30",
                "accept m12 2027-07-01 2027-09-30 2027-09-30",
                "publish m12 2027-09-01 2027-09-30 2027-09-30",
            ],
            Plans.EveryKind.Plan().Deadlines.Select(d => d.Text()));
    }

    [Fact]
    public void Each_form_has_its_reason()
    {
        var reasons = Plans.EveryKind.Plan().Deadlines.Take(7).Select(d => d.Reason).ToList();
        Assert.Equal(
            [
                "เพราะคู่มือข้อ ๑ ให้ทำในเดือนธันวาคมถึงเดือนกุมภาพันธ์",
                "เพราะคู่มือข้อ ๒ ให้ทำภายในเดือนสิงหาคม แต่ข้อ ๕ ซึ่งต้องรอข้อนี้ ครบกำหนดก่อน",
                "เพราะคู่มือข้อ ๓ ให้ทำภายใน ๗ วันนับแต่ข้อ ๒ เสร็จ",
                "เพราะคู่มือข้อ ๔ ให้ทำทุกวันที่ ๑ ของเดือนถัดไป (รอบ ๖ เดือน) แต่ข้อ ๕ ซึ่งต้องรอข้อนี้ ครบกำหนดก่อน",
                "เพราะคู่มือข้อ ๕ ให้ทำภายใน ๑๒๐ วันนับแต่วันเปิดเรื่อง (รอบ ๖ เดือน)",
                "เพราะคู่มือข้อ ๖ ให้ทำเป็นรายไตรมาส (รอบ ๖ เดือน)",
                "เพราะคู่มือข้อ ๘ ให้ทำเป็นรายเดือน (รอบ ๖ เดือน)",
            ],
            reasons.Select(DeadlineReasonText.Describe));
        Assert.Equal(
            [
                "The handbook requires step 1 to be done from December to February",
                "The handbook requires step 2 to be done by the end of August, but step 5, which depends on it, is due earlier",
                "The handbook requires step 3 to be done within 7 days of completing step 2",
                "The handbook requires step 4 to be done on day 1 of the following month (Six months), but step 5, which depends on it, is due earlier",
                "The handbook requires step 5 to be done within 120 days of opening the case (Six months)",
                "The handbook requires step 6 to be done each quarter (Six months)",
                "The handbook requires step 8 to be done each month (Six months)",
            ],
            InEnglish(() => reasons.Select(DeadlineReasonText.Describe).ToList()));
        Assert.Equal("เพราะคู่มือข้อ ๒ ให้ทำในเดือนธันวาคม", DeadlineReasonText.Describe(Plans.Procedure("budget-request").Plan().Deadlines[1].Reason));
        Assert.Equal("The handbook requires step 2 to be done in December", InEnglish(() => DeadlineReasonText.Describe(Plans.Procedure("budget-request").Plan().Deadlines[1].Reason)));
    }

    [Fact]
    public void A_step_without_a_window_inherits_none()
    {
        var plan = Plans.EveryKind.Plan();
        Assert.Null(plan.Find("meet", null));
        Assert.Null(plan.Find("resolve", "m6"));
        Assert.Null(plan.Find("verify", "m12"));
        Assert.Equal("2027-10-01", $"{plan.Find("gather", "m12")!.LegalDue:O}");
    }

    [Fact]
    public void Days_count_from_the_day_the_earlier_step_was_done()
    {
        var facts = Plans.Facts() with { Finished = ImmutableDictionary<StepRound, DateOnly>.Empty.Add(new("send"), new(2027, 2, 22)) };
        Assert.Equal("ask - 2027-02-22 2027-03-01 2027-03-01", Plans.EveryKind.Plan(facts).Find("ask", null)!.Text());
    }

    [Theory]
    [InlineData("accept", "of: gather", "m6", "2027-03-10", "2027-03-17")]
    [InlineData("accept", "of: gather", "m12", "2027-09-10", "2027-09-17")]
    [InlineData("accept", "of: send", "m12", "2026-12-01", "2026-12-08")]
    [InlineData("meet", "of: gather", null, "2027-09-10", "2027-09-17")]
    public void Days_count_from_the_same_round_and_behind_the_rounds_from_the_last(string step, string of, string? round, string starts, string due)
    {
        var window = $"window: {{within-days: 7, {of}}}";
        var procedure = step == "accept" ? Plans.With("window: {each: quarter}", window)
            : Plans.With("    documents: วาระ", $"    documents: วาระ\n    {window}");
        var finished = new Dictionary<StepRound, DateOnly>
        {
            [new("send")] = new(2026, 12, 1), [new("gather", "m6")] = new(2027, 3, 10), [new("gather", "m12")] = new(2027, 9, 10),
        };
        var deadline = procedure.Plan(Plans.Facts() with { Finished = finished.ToImmutableDictionary() }).Find(step, round)!;
        Assert.Equal((Plans.Day(starts), Plans.Day(due)), (deadline.Starts, deadline.LegalDue));
    }

    [Fact]
    public void A_leap_day_ends_February_and_days_are_cut_to_the_month()
    {
        var facts = Plans.Facts("2027-11-01", 2571);
        Assert.Equal("name - 2027-12-01 2028-02-29 2028-02-29", Plans.EveryKind.Plan(facts).Deadlines[0].Text());
        Assert.Equal("gather m6 2028-03-01 2028-04-30 2028-02-29", Plans.With("{day: 1,", "{day: 31,").Plan(facts).Find("gather", "m6")!.Text());
        Assert.Equal("send - 2028-01-01 2028-02-29 2028-02-29", Plans.With("{until: 8}", "{day: 31, of: next-month}").Plan(facts with { OpenedOn = new(2028, 1, 10) }).Find("send", null)!.Text());
    }

    [Theory]
    [InlineData("roll: forward", "2027-03-01")]
    [InlineData("roll: keep", "2027-02-28")]
    [InlineData("roll: back", "2027-02-26")]
    public void The_target_rolls_as_the_window_says_and_the_legal_day_stays(string roll, string target)
    {
        var deadline = Plans.With("{from: 12, to: 2}", $"{{from: 12, to: 2, {roll}}}").Plan().Deadlines[0];
        Assert.Equal((new DateOnly(2027, 2, 28), Plans.Day(target)), (deadline.LegalDue, deadline.Target));
        Assert.Equal(roll[6..], deadline.Roll.ToString().ToLowerInvariant());
    }

    [Fact]
    public void An_officer_moves_a_target_and_nothing_else()
    {
        var facts = Plans.Facts();
        var move = new TargetMove(new(2026, 12, 11), "รอข้อมูล");
        var plan = Plans.EveryKind.Plan(facts with { Moved = facts.Moved.Add(new("gather", "m6"), move).Add(new("ask"), move) });
        Assert.Equal("gather m6 2027-03-01 2027-04-01 2026-12-11", plan.Find("gather", "m6")!.Text());
        Assert.Same(move, plan.Find("gather", "m6")!.Moved);
        Assert.Equal("ask - ? ? 2026-12-11", plan.Find("ask", null)!.Text());
        Assert.Null(plan.Find("gather", "m12")!.Moved);
        // The day may come to be a free one.
        var later = Plans.EveryKind.Plan(facts with { Moved = facts.Moved.Add(new("gather", "m6"), new(new(2026, 12, 12), "รอข้อมูล")) });
        Assert.Equal("gather m6 2027-03-01 2027-04-01 2026-12-11", later.Find("gather", "m6")!.Text());
    }

    [Fact]
    public void The_month_or_quarter_of_a_step_outside_the_rounds_is_that_of_the_opening()
    {
        var facts = Plans.Facts("2027-05-20");
        Assert.Equal("send - 2027-05-01 2027-05-31 2027-05-31", Alone("{each: month}").Plan(facts).Find("send", null)!.Text());
        Assert.Equal("send - 2027-04-01 2027-06-30 2027-06-30", Alone("{each: quarter}").Plan(facts).Find("send", null)!.Text());
        Assert.Equal("send - 2027-05-01 2027-06-05 2027-06-04", Alone("{day: 5, of: next-month}").Plan(facts).Find("send", null)!.Text());
        // Unless an earlier row's window begins later.
        Assert.Equal("send - 2026-12-01 2026-12-31 2026-12-30", Alone("{each: month}").Plan(Plans.Facts("2026-10-05")).Find("send", null)!.Text());

        static Procedure Alone(string window) => Plans.With("{until: 8}", window);
    }

    private static T InEnglish<T>(Func<T> make)
    {
        using var english = ReaderLanguage.Use(Language.English);
        return make();
    }
}

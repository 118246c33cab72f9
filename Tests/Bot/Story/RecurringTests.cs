using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Bot.Reminders;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>Work that opens by itself. The bot comes to the office on Monday 23 November 2026.</summary>
public sealed class RecurringTests(SharedAzurite azurite) : IClassFixture<SharedAzurite>
{
    [Fact]
    public async Task Over_a_year_each_opens_once_on_its_day_in_its_fiscal_year()
    {
        await using var office = await Office.Open();
        await Sweeps(office, new(2026, 11, 23));
        Assert.Empty(await office.Store.OfYear(new FiscalYear(2570), default));
        foreach (var day in new DateOnly[] { new(2026, 11, 30), new(2026, 12, 1), new(2026, 12, 2), new(2027, 4, 30), new(2027, 5, 3), new(2027, 5, 5), new(2027, 7, 1), new(2027, 7, 5), new(2027, 9, 30), new(2027, 10, 1), new(2027, 10, 4), new(2027, 12, 1) })
        {
            await Sweeps(office, day);
            if (day.Day is 2 or 5) await office.RestartsTheBot();
        }

        Assert.Equal(["2570-BUDGET-001", "2570-OPDC-001", "2570-PLAN-001"], await Opened(office, 2570));
        Assert.Equal(["2571-ANNUAL-001", "2571-BUDGET-001", "2571-MONITOR-001", "2571-RISK-001"], await Opened(office, 2571));
        Assert.Equal("ปีงบประมาณ ๒๕๗๑", (await office.Store.OfYear(new FiscalYear(2570), default))[0].Subject);
        Assert.Equal(1, office.Cards("niran", "ข้อ ๑ จาก", "2570-BUDGET-001"));
    }

    [Fact]
    public async Task After_days_without_the_bot_it_opens_late_and_in_the_right_year_and_the_clock_may_go_back()
    {
        await using var office = await Office.Open();
        await Sweeps(office, new(2026, 11, 24));
        await Sweeps(office, new(2027, 1, 4));
        Assert.Equal(["2570-BUDGET-001"], await Opened(office, 2570));
    }

    [Fact]
    public async Task Two_instances_open_it_once()
    {
        await using var office = await Office.Open("--Tables:ConnectionString", azurite.ConnectionString, "--Tables:Table", $"t{Guid.NewGuid():N}");
        await Sweeps(office, new(2026, 11, 24));
        await using var other = await office.AnotherInstance();
        office.Clock.Advance(new DateTimeOffset(2026, 12, 1, 9, 0, 0, ThaiTime.Offset) - office.Clock.GetUtcNow());
        await Task.WhenAll(new[] { office.Services, other.Services, office.Services, other.Services }.Select(s => s.GetRequiredService<DeadlineSweep>().Run(default)));
        await office.Settles();
        Assert.Equal(["2570-BUDGET-001"], await Opened(office, 2570));
    }

    [Fact]
    public async Task An_officer_opens_it_early_with_a_reason_and_it_does_not_open_again()
    {
        await using var office = await Office.Open();
        await Sweeps(office, new(2026, 11, 24));
        await office.Says("niran", "งานประจำปี");
        Assert.Contains("จะเปิดเอง ๑ ธันวาคม ๒๕๖๙", Office.Text(office.Newest("niran")), StringComparison.Ordinal);
        var card = office.Newest("niran");
        await office.Presses("niran", card, "set-recurring", new { choice = "Open|budget-request|2570", reason = "สำนักงบประมาณเร่ง" });
        Assert.Contains("2570-BUDGET-001", Office.Text(office.Reload("niran", card)), StringComparison.Ordinal);
        await Sweeps(office, new(2026, 12, 1));
        Assert.Equal(["2570-BUDGET-001"], await Opened(office, 2570));
        Assert.Contains("เปิดก่อนกำหนด เหตุผล: สำนักงบประมาณเร่ง", Office.Text(Assert.Single(await office.Says("niran", "ประวัติ 2570-BUDGET-001"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_skips_a_year_and_may_take_that_back()
    {
        await using var office = await Office.Open();
        await Sweeps(office, new(2026, 11, 24));
        await office.Says("niran", "งานประจำ");
        var card = office.Newest("niran");
        await office.Presses("niran", card, "set-recurring", new { choice = "Skip|budget-request|2570", reason = "ทำบนกระดาษไปแล้ว" });
        Assert.Contains("ข้ามปีนี้: ทำบนกระดาษไปแล้ว", Office.Text(office.Reload("niran", card)), StringComparison.Ordinal);
        await Sweeps(office, new(2026, 12, 1));
        await office.RestartsTheBot();
        await Sweeps(office, new(2026, 12, 2));
        Assert.Empty(await Opened(office, 2570));
        await office.Presses("niran", office.Reload("niran", card), "set-recurring", new { choice = "Resume|budget-request|2570", reason = "ทำใหม่" });
        await Sweeps(office, new(2026, 12, 3));
        Assert.Equal(["2570-BUDGET-001"], await Opened(office, 2570));
    }

    [Fact]
    public async Task Opened_by_hand_it_is_this_years_and_others_may_neither_open_nor_skip()
    {
        await using var office = await Office.Open();
        await Sweeps(office, new(2026, 11, 24));
        await office.Says("malee", "งานประจำปี");
        var form = new JsonObject { ["choice"] = "Skip|budget-request|2570", ["reason"] = "x" };
        Assert.Contains("เปิดได้เฉพาะ", await office.Posts("malee", office.Newest("malee").Id, "set-recurring", form), StringComparison.Ordinal);
        foreach (var odd in new[] { "", "Skip", "Skip|mou|2570", "Burn|budget-request|2570", "Skip|budget-request|2599" })
        {
            await office.Says("niran", "งานประจำปี");
            form = new JsonObject { ["choice"] = odd, ["reason"] = "x" };
            Assert.Contains("ทำรายการนี้ในข้อปัจจุบันไม่ได้", await office.Posts("niran", office.Newest("niran").Id, "set-recurring", form), StringComparison.Ordinal);
        }

        await office.Says("niran", "คำของบประมาณ");
        await office.Says("niran", "๒๕๗๑");
        await office.Confirms("niran");
        await office.Settles();
        await Sweeps(office, new(2026, 12, 1));
        Assert.Equal(["2570-BUDGET-001"], await Opened(office, 2570));
    }

    private static async Task<IEnumerable<string>> Opened(Office office, int year) =>
        (await office.Store.OfYear(new FiscalYear(year), default)).Select(s => s.Number.ToString());

    private static async Task Sweeps(Office office, DateOnly day)
    {
        var at = OfficeHours.Morning(day).AddMinutes(30);
        if (at > office.Clock.GetUtcNow()) office.Clock.Advance(at - office.Clock.GetUtcNow());
        await office.Sweeps();
    }
}

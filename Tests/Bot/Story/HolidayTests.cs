using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Holidays;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>Public holidays that the office changes, and what follows from it.</summary>
public sealed class HolidayTests(SharedAzurite azurite) : IClassFixture<SharedAzurite>
{
    private static readonly DateOnly Target = new(2026, 12, 30);

    [Fact]
    public async Task A_holiday_that_the_office_adds_moves_what_is_open_and_tells_whom()
    {
        await using var office = await Office.Open();
        await Opens(office);
        await office.Says("chai", "วันหยุด");
        await office.Presses("chai", "add-holiday", new { date = "2026-12-30", text = "วันหยุดพิเศษ", note = "มติ ครม." });
        Assert.Contains("เพิ่ม ๓๐ ธ.ค. ๖๙ วันหยุดพิเศษ", Office.Text(office.Newest("chai")), StringComparison.Ordinal);
        await office.Sweeps();
        Assert.Contains("๒๙ ธันวาคม ๒๕๖๙", Office.Text(office.Card("niran", "กำหนดของงานเปลี่ยน", "เพราะวันหยุดราชการเปลี่ยน")), StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20261229", office.CalendarText(), StringComparison.Ordinal);

        // Known after a restart, and planned once.
        await office.RestartsTheBot();
        await office.Sweeps();
        Assert.Equal(1, office.Cards("niran", "กำหนดของงานเปลี่ยน"));
        Assert.False(office.Services.GetRequiredService<HolidayService>().Calendar.IsWorkingDay(Target));

        await office.Says("chai", "วันหยุด");
        await office.Presses("chai", "change-holiday", new { choice = "2026-12-30", end = "", reason = "ยกเลิกตามมติ ครม." });
        await office.Sweeps();
        Assert.Contains("๓๐ ธันวาคม ๒๕๖๙", Office.Text(office.Card("niran", "กำหนดของงานเปลี่ยน")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_target_that_an_officer_chose_moves_too_when_a_holiday_comes_to_lie_on_it()
    {
        await using var office = await Office.Open();
        await Opens(office);
        await office.Says("niran", "สถานะ 2570-BUDGET-001");
        await office.Presses("niran", "set-target", new { choice = "plan-calendar|", date = "2027-03-12", reason = "รอสำนักงบประมาณ" });
        await office.Says("chai", "วันหยุด");
        await office.Presses("chai", "add-holiday", new { date = "2027-03-12", text = "วันหยุดพิเศษ", note = "มติ ครม." });
        await office.Sweeps();
        Assert.Contains("๑๑ มีนาคม ๒๕๗๐", Office.Text(office.Card("niran", "กำหนดของงานเปลี่ยน", "เพราะวันหยุดราชการเปลี่ยน")), StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20270311", office.CalendarText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_those_who_look_after_the_bot_change_it_once_and_with_sense()
    {
        await using var office = await Office.Open();
        await office.Says("malee", "วันหยุดราชการ");
        Assert.Null(office.Newest("malee").FindAction("add-holiday"));
        var form = new JsonObject { ["date"] = "2027-05-06", ["text"] = "พิเศษ", ["note"] = "มติ" };
        Assert.Contains("ทำได้เฉพาะ", await office.Posts("malee", office.Newest("malee").Id, "add-holiday", form), StringComparison.Ordinal);
        await office.Says("chai", "วันหยุด");
        await office.Posts("chai", office.Newest("chai").Id, "add-holiday", form, "f:same");
        await office.Posts("chai", office.Newest("chai").Id, "add-holiday", form, "f:same");
        Assert.Contains("เป็นวันหยุดอยู่แล้ว", await office.Posts("chai", office.Newest("chai").Id, "add-holiday", form), StringComparison.Ordinal);
        Assert.Contains("ให้ครบ", await office.Posts("chai", office.Newest("chai").Id, "add-holiday", new JsonObject { ["date"] = "6/5/2570" }), StringComparison.Ordinal);
        Assert.Single(office.Services.GetRequiredService<HolidayService>().Orders);
    }

    [Fact]
    public async Task Two_people_whose_presses_bear_the_same_id_enter_two_holidays()
    {
        // Ids of activities are unique in a conversation only.
        await using var office = await Office.Open();
        foreach (var (person, day) in new[] { ("chai", "2027-05-06"), ("somchai", "2027-05-07") })
        {
            await office.Says(person, "วันหยุด");
            await office.Posts(person, office.Newest(person).Id, "add-holiday", new JsonObject { ["date"] = day, ["text"] = "พิเศษ", ["note"] = "มติ" }, "f:same");
        }

        Assert.Equal(["chai", "somchai"], office.Services.GetRequiredService<HolidayService>().Orders.Select(o => o.By.Person));
    }

    [Fact]
    public async Task Two_who_change_it_at_once_at_two_instances_lose_nothing()
    {
        await using var office = await Office.Open("--Tables:ConnectionString", azurite.ConnectionString, "--Tables:Table", $"t{Guid.NewGuid():N}");
        await using var other = await office.AnotherInstance();
        var now = office.Services.GetRequiredService<OfficeContext>();
        var chai = now.ActorFor(office.Directory.ById("chai")!);
        var desks = new[] { office.Services, other.Services }.Select(s => s.GetRequiredService<HolidayService>()).ToList();
        var refusals = await Task.WhenAll(Enumerable.Range(10, 5).Select(n => desks[n % 2].Add($"c{n}", new(new DateOnly(2027, 5, n + 7), "พิเศษ", "มติ"), chai, now.Get(), default)));
        Assert.Equal(4, refusals.Count(r => r is null));
        foreach (var holidays in desks)
        {
            await holidays.Refresh(default);
            Assert.Equal(4, holidays.Orders.Count);
        }
    }

    [Fact]
    public async Task A_year_without_data_is_told_two_months_ahead_once_a_month()
    {
        await using var office = await Office.Open();
        office.Clock.Advance(new DateTimeOffset(2028, 10, 30, 9, 0, 0, ThaiTime.Offset) - office.Clock.GetUtcNow());
        await office.Sweeps();
        Assert.Equal(0, Warnings(office));
        for (var day = 1; day < 30; day += 7)
        {
            office.Clock.Advance(new DateTimeOffset(2028, 11, day, 9, 0, 0, ThaiTime.Offset) - office.Clock.GetUtcNow());
            await office.Sweeps();
        }

        Assert.Equal(1, Warnings(office));
    }

    [Fact]
    public async Task A_file_of_the_office_takes_the_place_of_the_embedded_one()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder.Sub("2572.yaml"), """
            year: 2572
            entries:
              - announced: 2026-11-01
                source: มติ ครม.
                add:
                  - {date: 2029-01-01, name: {th: วันขึ้นปีใหม่, en: New Year's Day}}
            """);
        await using var office = await Office.Open("--Bot:HolidaysFolder", folder.Path);
        var calendar = office.Services.GetRequiredService<HolidayService>().Calendar;
        Assert.Equal([2026, 2027, 2028, 2029], calendar.Years);
        Assert.False(calendar.IsWorkingDay(new(2029, 1, 1)));
    }

    private static int Warnings(Office office) =>
        office.Teams.Messages(office.Channel).Count(m => m.FromBot && Office.Text(m).Contains("ยังไม่มีวันหยุดราชการ พ.ศ. ๒๕๗๒", StringComparison.Ordinal));

    private static async Task Opens(Office office)
    {
        await office.Says("niran", "คำของบประมาณ");
        await office.Says("niran", "๒๕๗๑");
        await office.Confirms("niran");
        await office.Settles();
        await office.Sweeps();
    }
}

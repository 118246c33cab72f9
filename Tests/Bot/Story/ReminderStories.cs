using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Bot.Reminders;
using OnesqaBot.Simulator;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>
/// The whole bot, reminding. The budget request is opened on Monday 23 November 2026; its first row may be done until the
/// end of February, but the second, which waits for it, is due on Wednesday 30 December 2026: so is the first.
/// </summary>
public sealed class ReminderStories(SharedAzurite azurite) : IClassFixture<SharedAzurite>
{
    [Fact]
    public async Task Whom_a_step_waits_for_is_told_on_the_morning_and_opens_it_from_there()
    {
        await using var office = await Office.Open();
        var number = await Opens(office);
        await Sweeps(office, At(12, 18));
        Assert.Equal(0, Reminders(office));
        await Sweeps(office, At(12, 21));
        Assert.Equal(1, Reminders(office));
        var card = Office.Text(office.Newest("niran"));
        foreach (var said in new[] { "ครบกำหนด:", "๓๐ ธันวาคม ๒๕๖๙ (อีก ๗ วันทำการ)", "เพราะคู่มือข้อ ๑ ให้ทำในเดือนธันวาคมถึงเดือนกุมภาพันธ์", number })
            Assert.Contains(said, card, StringComparison.Ordinal);
        Assert.Single(Digests(office));

        // Again the same morning, and after a restart: nothing comes twice.
        await Sweeps(office, At(12, 21, hour: 10));
        await office.RestartsTheBot();
        await Sweeps(office, At(12, 21, hour: 11));
        Assert.Equal(1, Reminders(office));
        Assert.Single(Digests(office));

        await office.Presses("niran", "open");
        Assert.Contains("ข้อ ๑ จาก", Office.Text(office.Newest("niran")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_card_a_day_holds_all_and_the_next_days_takes_its_place()
    {
        await using var office = await Office.Open();
        await Opens(office);
        await Opens(office);
        await Opens(office);
        await Sweeps(office, At(12, 21));
        Assert.Equal(1, Reminders(office));
        Assert.Equal(3, Count(Office.Text(Newest(office)), "(อีก ๗ วันทำการ)"));
        await Sweeps(office, At(12, 25));
        Assert.Equal(1, Reminders(office));
        Assert.Equal(3, Count(Office.Text(Newest(office)), "(อีก ๓ วันทำการ)"));

        // Done rows leave it.
        await office.SkipsTheDocuments("niran");
        await office.Settles();
        Assert.Equal(2, Count(Office.Text(Newest(office)), "(อีก ๓ วันทำการ)"));
    }

    [Fact]
    public async Task Late_work_goes_up_the_line_and_those_above_see_when_it_is_done()
    {
        await using var office = await Office.Open();
        await Opens(office);
        for (var day = new DateOnly(2026, 12, 30); day <= new DateOnly(2027, 1, 8); day = day.AddDays(1)) await Sweeps(office, OfficeHours.Morning(day).AddMinutes(1));
        Assert.Equal(1, office.Cards("orathai", "งานเลยกำหนด"));
        Assert.Equal(1, office.Cards("somchai", "งานเลยกำหนด"));
        Assert.Contains("เลยกำหนดมา ๕ วันทำการ", Office.Text(office.Newest("somchai")), StringComparison.Ordinal);
        await office.SkipsTheDocuments("niran");
        Assert.Contains("ไม่มีงานที่ใกล้ครบกำหนดแล้ว", Office.Text(Newest(office)), StringComparison.Ordinal);
        await office.Presses("orathai", "approve");
        await office.Presses("prasert", "approve");
        Assert.Contains("เสร็จเมื่อ", Office.Text(office.Card("somchai", "งานเลยกำหนด")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_days_without_the_bot_what_was_missed_comes_as_one()
    {
        await using var office = await Office.Open();
        await Opens(office);
        await Sweeps(office, At(12, 26));
        Assert.Equal(0, Reminders(office));
        await Sweeps(office, At(1, 6));
        Assert.Equal(1, Reminders(office));
        Assert.Equal(1, office.Cards("orathai", "งานเลยกำหนด"));
        Assert.Single(Digests(office));
    }

    [Fact]
    public async Task A_reminder_can_be_put_off_and_a_target_moved_with_a_reason()
    {
        await using var office = await Office.Open();
        var number = await Opens(office);
        await Sweeps(office, At(12, 30));
        await office.Presses("niran", "snooze/2");
        Assert.Contains("ไม่มีงานที่ใกล้ครบกำหนดแล้ว", Office.Text(Newest(office)), StringComparison.Ordinal);
        await Sweeps(office, At(1, 4));
        Assert.Contains("ไม่มีงานที่ใกล้ครบกำหนดแล้ว", Office.Text(Newest(office)), StringComparison.Ordinal);
        await Sweeps(office, At(1, 5));
        Assert.Contains("เลยกำหนดมา ๒ วันทำการ", Office.Text(Newest(office)), StringComparison.Ordinal);

        await office.Says("orathai", $"สถานะ {number}");
        await office.Presses("orathai", "set-target", new { choice = "plan-calendar|", date = "2027-01-16", reason = "รอสำนักงบประมาณ" });
        Assert.Contains("วันที่เลือกเป็นวันหยุด", Office.Text(office.Newest("orathai")), StringComparison.Ordinal);
        await office.Presses("orathai", "set-target", new { choice = "plan-calendar|", date = "2027-01-15", reason = "รอสำนักงบประมาณ" });
        await office.Settles();
        Assert.Contains("๑๕ มกราคม ๒๕๗๐", Office.Text(office.Newest("orathai")), StringComparison.Ordinal);
        Assert.Equal(1, office.Cards("niran", "กำหนดของงานเปลี่ยน", "รอสำนักงบประมาณ"));
        Assert.Contains("เลื่อนกำหนด", Office.Text(Assert.Single(await office.Says("niran", $"ประวัติ {number}"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Targets_stand_in_the_calendar_move_and_go()
    {
        await using var office = await Office.Open();
        var number = await Opens(office);
        await office.Settles();
        // The first row and the second, for which it is brought forward.
        Assert.Equal(2, Count(office.CalendarText(), "DTSTART;VALUE=DATE:20261230"));
        await office.Says("niran", $"สถานะ {number}");
        await office.Presses("niran", "set-target", new { choice = "plan-calendar|", date = "2027-01-15", reason = "รอ" });
        await office.Settles();
        Assert.Equal(1, Count(office.CalendarText(), "DTSTART;VALUE=DATE:20261230"));
        Assert.Contains("DTSTART;VALUE=DATE:20270115", office.CalendarText(), StringComparison.Ordinal);
        Assert.DoesNotContain("STATUS:CANCELLED", office.CalendarText(), StringComparison.Ordinal);
        await office.Says("niran", $"ยกเลิกเรื่อง {number}");
        await office.Presses("niran", "cancel-case", new { reason = "เลิก" });
        Assert.Equal(Count(office.CalendarText(), "BEGIN:VEVENT"), Count(office.CalendarText(), "STATUS:CANCELLED"));
    }

    [Fact]
    public async Task Two_instances_that_sweep_at_once_remind_once()
    {
        await using var office = await Office.Open("--Tables:ConnectionString", azurite.ConnectionString, "--Tables:Table", $"t{Guid.NewGuid():N}");
        for (var n = 0; n < 4; n++) await Opens(office);
        await using var other = await office.AnotherInstance();
        office.Clock.Advance(At(12, 21) - office.Clock.GetUtcNow());
        var sweeps = new[] { office.Services, other.Services, office.Services, other.Services }.Select(s => s.GetRequiredService<DeadlineSweep>().Run(default));
        await Task.WhenAll(sweeps);
        await office.Settles();
        Assert.Equal(1, Reminders(office));
        Assert.Equal(4, Count(Office.Text(Newest(office)), "(อีก ๗ วันทำการ)"));
        Assert.Single(Digests(office));
        foreach (var summary in await office.Store.OfYear(new FiscalYear(2570), default))
            Assert.Single((await office.Case(summary.Number)).Events, e => e.Event is ReminderPosted);
    }

    private static async Task<string> Opens(Office office)
    {
        await office.Says("niran", "คำของบประมาณ");
        await office.Says("niran", "๒๕๗๑");
        await office.Confirms("niran");
        return (await office.Store.OfYear(new FiscalYear(2570), default))[^1].Number.ToString();
    }

    private static async Task Sweeps(Office office, DateTimeOffset at)
    {
        office.Clock.Advance(at - office.Clock.GetUtcNow());
        await office.Sweeps();
    }

    private static DateTimeOffset At(int month, int day, int hour = 9) => new(month == 12 ? 2026 : 2027, month, day, hour, 0, 0, ThaiTime.Offset);

    private static IEnumerable<SimulatedMessage> Digests(Office office) =>
        office.Teams.Messages(office.Channel).Where(m => m.FromBot && Office.Text(m).Contains("กำหนดเวลาของสำนักงาน", StringComparison.Ordinal)
            && Office.Text(m).Contains($"\n{TextFormat.Date(ThaiTime.Date(office.Clock.GetUtcNow()))} · ", StringComparison.Ordinal));

    private static int Reminders(Office office) => office.Cards("niran", "งานของท่านที่");

    private static SimulatedMessage Newest(Office office) => office.Card("niran", "งานของท่านที่");

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}

using Xunit;

namespace OnesqaBot.Browser.Tests;

/// <summary>The simulator's clock is moved to the morning of a first reminder: the officer's chat and the channel show it.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Slow")]
public sealed class RemindersInTheBrowserTests(Chromium chromium)
{
    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task When_the_day_comes_the_officer_and_the_channel_are_told_and_the_work_opens_from_there(string screen)
    {
        await using var desk = await Desk.Open(chromium, Screen.Named(screen), "reminders");
        await desk.Be("niran");
        await desk.OpensACase("คำของบประมาณ", "๒๕๗๑");
        await desk.Sees("2570-BUDGET-001", "ข้อ ๑ จาก ๙");
        await desk.Settles();

        // From Monday 23 November to Monday 21 December: seven working days before the target.
        await desk.MovesTheClock(weeks: 4, days: 0);
        var reminder = await desk.Sees("งานของท่านที่ใกล้ครบกำหนด", "(อีก ๗ วันทำการ)");
        await desk.Shows("reminder", reminder);
        await desk.ShowsPage("reminded");
        await desk.Presses(reminder, "open");
        await desk.Sees("2570-BUDGET-001", "ข้อ ๑ จาก ๙", "๓๐ ธันวาคม ๒๕๖๙");

        await desk.Be("orathai", inChannel: true);
        var digest = await desk.Sees("กำหนดเวลาของสำนักงาน", "๒๑ ธันวาคม ๒๕๖๙", "ใกล้ครบกำหนด");
        await desk.Shows("digest", digest);
        await desk.ShowsPage("channel");

        // To Friday 8 January: five working days late; the director is told, and asks from there.
        await desk.MovesTheClock(weeks: 2, days: 4);
        await desk.Be("somchai");
        var overdue = await desk.Sees("งานเลยกำหนด", "เลยกำหนดมา ๕ วันทำการ");
        await desk.Shows("overdue", overdue);
        await desk.Presses(overdue, "status");
        await desk.Sees("2570-BUDGET-001", "เลยกำหนดมา ๕ วันทำการ");
        await desk.Be("somchai", inChannel: true);
        await desk.Shows("digest-late", await desk.Sees("กำหนดเวลาของสำนักงาน", "2570-BUDGET-001"));
    }
}

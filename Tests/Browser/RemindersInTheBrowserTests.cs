using Xunit;

namespace OnesqaBot.Browser.Tests;

/// <summary>The simulator's clock is moved to the morning of a first reminder: the officer's chat and the channel show it.</summary>
[Trait("Category", "Slow")]
public sealed class RemindersInTheBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task When_the_day_comes_the_officer_and_the_channel_are_told_and_the_work_opens_from_there(string screen)
    {
        await using var session = await BrowserSession.Open(chromium, Screen.Named(screen), "reminders");
        await session.Be("niran");
        await session.OpensACase("คำของบประมาณ", "๒๕๗๑");
        await session.Sees("2570-BUDGET-001", "ข้อ ๑ จาก ๙");
        await session.Settles();

        // From Monday 23 November to Monday 21 December: seven working days before the target.
        await session.MovesTheClock(weeks: 4, days: 0);
        var reminder = await session.Sees("งานของท่านที่ใกล้ครบกำหนด", "(อีก ๗ วันทำการ)");
        await session.Shows("reminder", reminder);
        await session.ShowsPage("reminded");
        await session.Presses(reminder, "open");
        await session.Sees("2570-BUDGET-001", "ข้อ ๑ จาก ๙", "๓๐ ธันวาคม ๒๕๖๙");

        await session.Be("orathai", inChannel: true);
        var digest = await session.Sees("กำหนดเวลาของสำนักงาน", "๒๑ ธันวาคม ๒๕๖๙", "ใกล้ครบกำหนด");
        await session.Shows("digest", digest);
        await session.ShowsPage("channel");

        // To Friday 8 January: five working days late; the director is told, and asks from there.
        await session.MovesTheClock(weeks: 2, days: 4);
        await session.Be("somchai");
        var overdue = await session.Sees("งานเลยกำหนด", "เลยกำหนดมา ๕ วันทำการ");
        await session.Shows("overdue", overdue);
        await session.Presses(overdue, "status");
        await session.Sees("2570-BUDGET-001", "เลยกำหนดมา ๕ วันทำการ");
        await session.Be("somchai", inChannel: true);
        await session.Shows("digest-late", await session.Sees("กำหนดเวลาของสำนักงาน", "2570-BUDGET-001"));
    }
}

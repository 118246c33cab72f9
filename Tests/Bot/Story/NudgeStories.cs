using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Bot.Year;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>What the handbook gives no time, and what nobody has opened: the bot comes to the office on Monday 23 November 2026.</summary>
public sealed class NudgeStories
{
    private const string Waits = "งานที่รอท่านดำเนินการ", Unopened = Office.UnopenedWork;

    [Fact]
    public async Task Who_has_a_step_without_a_deadline_is_nudged_by_the_office_and_not_in_the_handbooks_name()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACase();
        await Sweeps(office, 11, 27);
        Assert.Equal(0, office.Cards("malee", Waits));
        await Sweeps(office, 11, 30);
        var card = Office.Text(office.Card("malee", Waits));
        foreach (var said in new[] { "ข้อ ๑", number.ToString(), "การเตือนของสำนักงาน คู่มือไม่ได้กำหนดเวลาของข้อนี้" }) Assert.Contains(said, card, StringComparison.Ordinal);
        await office.RestartsTheBot();
        await Sweeps(office, 12, 1);
        Assert.Equal(1, office.Cards("malee", Waits));
        Assert.Contains("รอมาแล้ว ๕ วันทำการ (การเตือนของสำนักงาน)", Office.Text(Assert.Single(await office.Says("malee", $"ประวัติ {number}"))), StringComparison.Ordinal);

        // Sixteen working days, and nobody has done anything: the head hears of it.
        await Sweeps(office, 12, 17);
        Assert.Contains("คู่มือไม่ได้กำหนดเวลาของข้อนี้", Office.Text(office.Card("somsak", "งานรอดำเนินการนาน")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_offices_setting_says_after_how_many_days()
    {
        await using var office = await Office.Open("--Bot:NudgeDays", "2");
        await office.OpensACase();
        await Sweeps(office, 11, 25);
        Assert.Equal(1, office.Cards("malee", Waits));
    }

    [Fact]
    public async Task A_case_that_an_earlier_build_saved_without_a_next_check_gets_one()
    {
        await using var office = await Office.Open();
        var stored = await office.Case(await office.OpensACase());
        // As it was saved before: nothing to look at.
        var (summary, again) = (CaseSummary.FromCase(stored.Case, EmbeddedDefinitions.Procedures().Single(p => p.Id == "mou"), EmbeddedDefinitions.Holidays()), stored.Events[^1]);
        var seen = new RecordedEvent(stored.Case.Version + 1, "earlier", again.At, Signature.System, new PersonUnreachable("kanda"));
        Assert.True(await office.Store.Save(new CaseChange(stored.Case.Version, [seen], [], summary with { NextReminderAt = null }), default));
        Assert.Empty(await office.Store.DueForReminder(DateTimeOffset.MaxValue, 10, default));
        await Sweeps(office, 11, 24);
        Assert.Single(await office.Store.DueForReminder(DateTimeOffset.MaxValue, 10, default));
        await Sweeps(office, 11, 30);
        Assert.Equal(1, office.Cards("malee", Waits));
    }

    [Fact]
    public async Task Yearly_work_that_is_late_and_was_never_opened_reaches_those_who_open_it_until_they_open_or_skip_it()
    {
        await using var office = await Office.Open();
        await Sweeps(office, 11, 23);
        var told = Office.Text(office.Card("niran", Unopened));
        foreach (var said in new[] { "บริหารความเสี่ยง", "ติดตามผลการดำเนินงาน" }) Assert.Contains(said, told, StringComparison.Ordinal);
        await office.RestartsTheBot();
        await Sweeps(office, 11, 24);
        Assert.Equal(1, office.Cards("niran", Unopened));
        Assert.Equal(0, office.Cards("malee", Unopened));
        await Counts(office, 2);

        await office.Presses("niran", "recurring");
        await office.Presses("niran", "set-recurring", new { choice = "Skip|risk-management|2570", reason = "ทำบนกระดาษไปแล้ว" });
        await office.Presses("niran", "set-recurring", new { choice = "Open|performance-monitoring|2570", reason = "เริ่มใช้บอต" });
        await Sweeps(office, 12, 2);
        Assert.Equal(1, office.Cards("niran", Unopened));
        // The reports of October and of November.
        await Counts(office, 2);
    }

    [Fact]
    public async Task The_channel_has_one_digest_a_week_that_is_brought_up_to_date_and_a_new_one_only_for_what_is_newly_late()
    {
        await using var office = await Office.Open();
        await Sweeps(office, 11, 23);
        var monday = Assert.Single(Digests(office));
        await Sweeps(office, 11, 24);
        var tuesday = Assert.Single(Digests(office));
        Assert.Equal(monday.Id, tuesday.Id);
        Assert.Contains("๒๔ พฤศจิกายน ๒๕๖๙", Office.Text(tuesday), StringComparison.Ordinal);
        await office.RestartsTheBot();
        await Sweeps(office, 11, 25);
        Assert.Equal(monday.Id, Assert.Single(Digests(office)).Id);

        // A new week has a post of its own; the last one remains.
        await Sweeps(office, 11, 30);
        Assert.Equal(2, Digests(office).Count);
        var known = Digests(office)[1].Id;
        await Sweeps(office, 12, 1);
        Assert.Equal(known, Digests(office)[1].Id);
        // The target of November's report is 1 December: the day after, the week's post makes place for a new one.
        await Sweeps(office, 12, 2);
        Assert.Equal(2, Digests(office).Count);
        Assert.NotEqual(known, Digests(office)[1].Id);
        Assert.Contains("๒ ธันวาคม ๒๕๖๙", Office.Text(Digests(office)[1]), StringComparison.Ordinal);
    }

    private static List<OnesqaBot.Simulator.SimulatedMessage> Digests(Office office) =>
        [.. office.Teams.Messages(office.Channel).Where(m => m.FromBot && Office.Text(m).StartsWith("กำหนดเวลาของสำนักงาน", StringComparison.Ordinal))];

    /// <summary>Digest, week and year say the same.</summary>
    private static async Task Counts(Office office, int late)
    {
        var years = office.Services.GetRequiredService<YearPlanReader>();
        var today = ThaiTime.Date(office.Clock.GetUtcNow());
        Assert.Equal(late, (await years.Read(FiscalYear.FromDate(today), default)).Counts.Late);
        var week = await years.Week(CalendarWeek.MondayOf(today), office.Directory.ActorFor(office.Directory.ById("niran")!, today), default);
        Assert.Equal(late, week.LateBefore + week.Mine.Concat(week.Others).Count(e => e.IsLate));
        Assert.Contains($"เลยกำหนด {TextFormat.Number(late)} ·", Office.Text(office.Teams.Messages(office.Channel).Last(m => m.FromBot)), StringComparison.Ordinal);
    }

    private static async Task Sweeps(Office office, int month, int day)
    {
        var at = new DateTimeOffset(2026, month, day, 9, 30, 0, ThaiTime.Offset);
        if (at > office.Clock.GetUtcNow()) office.Clock.Advance(at - office.Clock.GetUtcNow());
        await office.Sweeps();
    }
}

using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Outbox;
using OnesqaBot.Bot.People;
using OnesqaBot.Simulator;
using OnesqaBot.Simulator.Clients;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Bot.Tests.BadDays;

/// <summary>One case, person or effect that cannot be worked on stops nobody else's.</summary>
public sealed class BackgroundTests
{
    private static readonly string[] Quick = ["--Outbox:FirstRetry", "00:00:00.05", "--Outbox:LongestRetry", "00:00:00.1", "--Outbox:Lease", "1.00:00:00"];

    [Fact]
    public async Task A_case_that_cannot_be_read_costs_nobody_a_reminder_and_is_named_to_the_administrators()
    {
        await using var office = await Office.Open();
        var broken = await Opens(office, "คำของบประมาณ", "๒๕๗๑");
        var sound = await Opens(office, "คำของบประมาณ", "๒๕๗๒");
        // The broken one is due first: the sweep meets it before the sound one.
        Damage(office, $"UPDATE events SET body = '{{\"broken' WHERE number = '{broken}' AND sequence = 1");
        var summary = (await office.Store.OfYear(new FiscalYear(2570), default)).Single(s => s.Number == sound);
        await Sweeps(office, summary.NextReminderAt!.Value.AddMinutes(1));

        // The bot's own sweep may have been first, and be on its way.
        await Eventually.Holds(() => office.Case(sound).Result.Case.Current!.LastReminder is not null, "the reminder");
        await Eventually.Holds(() => office.Teams.Messages(office.Channel).Any(m => m.FromBot && Office.Text(m).Contains("กำหนดเวลาของสำนักงาน", StringComparison.Ordinal)), "the digest");
        var faults = office.Services.GetRequiredService<FaultIsolation>();
        Assert.Contains(faults.Current, f => f is { Work: "reminders" } && f.Item == broken.ToString());
        Assert.Contains($"reminders {broken}", Office.Text(Assert.Single(await office.Says("chai", "ตรวจระบบ"))), StringComparison.Ordinal);

        // Told once a day, and tried again after pauses that grow.
        var since = faults.Current.Single(f => f.Item == broken.ToString() && f.Work == "reminders");
        await Sweeps(office, since.RetryAt.AddSeconds(-1));
        Assert.Equal(1, faults.Current.Single(f => f.Item == broken.ToString() && f.Work == "reminders").Failures);
        await Sweeps(office, since.RetryAt.AddMinutes(11));
        Assert.Equal(2, faults.Current.Single(f => f.Item == broken.ToString() && f.Work == "reminders").Failures);
        await Sweeps(office, since.RetryAt.AddMinutes(30));
        bool Tells(SimulatedMessage m) => m.FromBot && Office.Text(m).Contains($"reminders {broken}", StringComparison.Ordinal);
        await Eventually.Holds(() => office.Teams.Messages(office.Channel).Any(Tells), "the notice");
        await office.Settles();
        Assert.Single(office.Teams.Messages(office.Channel), Tells);
    }

    [Fact]
    public async Task A_case_whose_procedure_cannot_be_read_costs_nobody_a_list_or_the_year()
    {
        await using var office = await Office.Open();
        var broken = await Opens(office, "คำของบประมาณ", "๒๕๗๑");
        var sound = await Opens(office, "คำของบประมาณ", "๒๕๗๒");
        Damage(office, $"UPDATE cases SET summary = json_set(summary, '$.Revision', '1999-lost') WHERE number = '{broken}'");
        var list = Office.Text(Assert.Single(await office.Says("niran", "งานของฉัน")));
        Assert.Contains(sound.ToString(), list, StringComparison.Ordinal);
        Assert.DoesNotContain(broken.ToString(), list, StringComparison.Ordinal);
        Assert.Contains("ปีงบประมาณ", Office.Text(Assert.Single(await office.Says("niran", "ปฏิทินปีงบประมาณ 2570"))), StringComparison.Ordinal);

        Damage(office, $"UPDATE cases SET summary = '{{' WHERE number = '{broken}'");
        Assert.Contains(sound.ToString(), Office.Text(Assert.Single(await office.Says("niran", "งานของฉัน"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_effect_that_fails_each_time_becomes_a_dead_letter_and_can_be_sent_again()
    {
        await using var office = await Office.Open([.. Quick, "--Outbox:MostUnexpectedFailures", "3"]);
        var number = await office.OpensACaseAt("approve-coordination");
        var before = office.Cards("somchai", "ข้อ ๓ จาก ๘");
        var good = Body(office, number);
        Damage(office, $"UPDATE events SET body = '{{' WHERE number = '{number}' AND sequence = 1");
        Damage(office, $"""
            INSERT INTO outbox (key, number, lane, effect, created_at, ready_at, head) SELECT '{number}/900/0', '{number}', 'person:somchai',
            json_object('type', 'bring-card', 'Card', json_object('Kind', 'Step', 'Step', 'approve-coordination', 'Visit', 1, 'Subject', ''), 'To', json_object('Person', 'somchai', 'Name', null)),
            '2026-11-23T02:00:00.0000000Z', '2026-11-23T02:00:00.0000000Z', 1
            """);
        // Behind the outbox's back: the worker would find it only when it wakes up by itself.
        office.Services.GetRequiredService<OutboxWakeup>().Wake();
        await office.Settles();
        var outbox = office.Services.GetRequiredService<IOutbox>();
        var dead = Assert.Single(await outbox.DeadLetters(10, default));
        Assert.Equal(($"{number}/900/0", 3), (dead.Key, dead.Attempts));
        Assert.Contains(dead.Key, Office.Text(Assert.Single(await office.Says("chai", "ตรวจระบบ"))), StringComparison.Ordinal);

        Damage(office, $"UPDATE events SET body = '{good.Replace("'", "''", StringComparison.Ordinal)}' WHERE number = '{number}' AND sequence = 1");
        Assert.True(await outbox.Requeue(dead.Key, default));
        office.Services.GetRequiredService<OutboxWakeup>().Wake();
        await office.Settles();
        Assert.Empty(await outbox.DeadLetters(10, default));
        Assert.Equal(before, office.Cards("somchai", "ข้อ ๓ จาก ๘"));
    }

    [Fact]
    public async Task An_old_copy_that_cannot_be_deleted_at_once_costs_no_second_card()
    {
        await using var office = await Office.Open(Quick);
        await office.OpensACaseAt("approve-coordination");
        Assert.Equal(1, office.Cards("somchai", "ข้อ ๓ จาก ๘"));
        var old = office.Card("somchai", "ข้อ ๓ จาก ๘");
        office.Teams.ClearLog();
        office.Teams.Faults.Add(new(ConnectorFaultKind.BadGateway, 3, Person: "somchai", Method: "DELETE"));
        await Brings(office, "somchai");
        Assert.Single(Calls(office, "POST", "somchai"));
        Assert.Equal(4, Calls(office, "DELETE", "somchai").Count);
        Assert.NotEqual(old.Id, office.Card("somchai", "ข้อ ๓ จาก ๘").Id);
        Assert.Equal(1, office.Cards("somchai", "ข้อ ๓ จาก ๘"));
    }

    [Fact]
    public async Task An_old_copy_that_may_not_be_deleted_is_no_failed_delivery()
    {
        await using var office = await Office.Open(Quick);
        await office.OpensACaseAt("approve-coordination");
        office.Teams.ClearLog();
        office.Teams.Faults.Add(new(ConnectorFaultKind.NotInRoster, Person: "somchai", Method: "DELETE"));
        await Brings(office, "somchai");
        Assert.Single(Calls(office, "POST", "somchai"));
        Assert.Equal(0, office.Cards("malee", "ส่งถึงผู้รับผิดชอบไม่ได้"));
        Assert.Empty(await office.Services.GetRequiredService<IOutbox>().DeadLetters(10, default));
    }

    [Fact]
    public async Task What_begins_at_midnight_is_handed_over_in_the_morning()
    {
        await using var office = await Office.Open();
        await office.OpensACaseAt("approve-coordination");
        await office.Says("chai", "รักษาการ");
        await office.Presses("chai", "set-acting", new { choice = "director|somchai", people = "wanida", start = "2026-11-25", end = "2026-11-27" });
        var people = office.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().OfType<DirectoryRefresh>().Single();
        await RefreshAt(office, new DateTimeOffset(2026, 11, 25, 0, 1, 0, ThaiTime.Offset), people);
        Assert.Equal(0, office.Cards("wanida", "ข้อ ๓ จาก ๘"));
        await RefreshAt(office, OfficeHours.Morning(new DateOnly(2026, 11, 25)).AddMinutes(1), people);
        // The bot's own look may have been first, and be on its way.
        await Eventually.Holds(() => office.Cards("wanida", "ข้อ ๓ จาก ๘") == 1, "the card in the morning");
    }

    [Fact]
    public async Task Two_instances_that_sweep_at_once_hand_over_once()
    {
        await using var office = await Office.Open();
        await office.OpensACaseAt("approve-coordination");
        await using var other = await office.AnotherInstance();
        await office.Says("chai", "รักษาการ");
        await office.Presses("chai", "set-acting", new { choice = "director|somchai", people = "wanida", start = "2026-11-25", end = "2026-11-27" });
        office.Clock.Advance(OfficeHours.Morning(new DateOnly(2026, 11, 25)).AddMinutes(1) - office.Clock.GetUtcNow());
        office.Teams.ClearLog();
        await Task.WhenAll(new[] { office.Services, other.Services }.Select(s =>
            s.GetServices<Microsoft.Extensions.Hosting.IHostedService>().OfType<DirectoryRefresh>().Single().Run(default)));
        // The bot's own sweep may bring the administrators' card of the week meanwhile.
        List<TrafficEntry> Cards() => [.. Calls(office, "POST", "wanida").Where(c => c.Request!.ToJsonString().Contains("\"verb\":\"approve\"", StringComparison.Ordinal))];
        await Eventually.Holds(() => Cards().Count > 0, "the card");
        await office.Settles();
        var cards = Cards();
        Assert.True(cards.Count == 1, string.Join('\n', cards.Select(c => $"{c.Path} {c.Status} {c.Request?.ToJsonString()}")));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-3600, 1)]
    [InlineData(30, 30)]
    [InlineData(10_000_000, 3600)]
    public void What_a_service_asks_for_is_kept_within_reason(int asked, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), RetryDelay.Clamp(TimeSpan.FromSeconds(asked), TimeSpan.FromSeconds(1), TimeSpan.FromHours(1)));

    private static async Task RefreshAt(Office office, DateTimeOffset at, DirectoryRefresh people)
    {
        office.Clock.Advance(at - office.Clock.GetUtcNow());
        await people.Run(default);
        await office.Settles();
    }

    /// <summary>An opening in the person's list reposts the card; by way of the outbox it is the same.</summary>
    private static async Task Brings(Office office, string person)
    {
        Damage(office, """
            INSERT INTO outbox (key, number, lane, effect, created_at, ready_at, head) SELECT '2570-MOU-001/900/0', '2570-MOU-001', 'person:somchai',
            json_object('type', 'bring-card', 'Card', json_object('Kind', 'Step', 'Step', 'approve-coordination', 'Visit', 1, 'Subject', ''), 'To', json_object('Person', 'somchai', 'Name', null)),
            '2026-11-23T02:00:00.0000000Z', '2026-11-23T02:00:00.0000000Z', 1
            """);
        office.Services.GetRequiredService<OutboxWakeup>().Wake();
        await office.Settles();
        Assert.NotNull(office.Card(person, "ข้อ ๓ จาก ๘"));
    }

    private static List<TrafficEntry> Calls(Office office, string method, string person) =>
        [.. office.Teams.Log.Where(e => e.Direction == TrafficDirection.FromBot && e.Method == method && e.Path.Contains(office.Teams.PersonalConversation(person), StringComparison.Ordinal))];

    private static async Task<CaseNumber> Opens(Office office, params string[] says)
    {
        foreach (var text in says) await office.Says("niran", text);
        await office.Confirms("niran");
        return (await office.Store.OfYear(new FiscalYear(2570), default))[^1].Number;
    }

    private static async Task Sweeps(Office office, DateTimeOffset at)
    {
        if (at > office.Clock.GetUtcNow()) office.Clock.Advance(at - office.Clock.GetUtcNow());
        await office.Sweeps();
    }

    [Fact]
    public async Task A_press_counts_though_it_cannot_be_kept_where_the_person_can_be_written_to()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("approve-coordination");
        // What a process has kept already it does not keep again.
        await office.RestartsTheBot();
        using (var connection = Connect(office))
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "CREATE TRIGGER full BEFORE INSERT ON conversations BEGIN SELECT RAISE(ABORT, 'the disk is full'); END";
            command.ExecuteNonQuery();
        }

        Assert.Equal(PressOutcome.CardReplaced, (await office.Presses("somchai", "approve")).Outcome);
        Assert.NotEqual("approve-coordination", (await office.Case(number)).Case.Current!.Step);
    }

    private static void Damage(Office office, string sql)
    {
        using var connection = Connect(office);
        using var command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        Assert.True(command.ExecuteNonQuery() > 0);
    }

    private static string Body(Office office, CaseNumber number)
    {
        using var connection = Connect(office);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT body FROM events WHERE number = $number AND sequence = 1";
        command.Parameters.AddWithValue("$number", number.ToString());
        return (string)command.ExecuteScalar()!;
    }

    private static SqliteConnection Connect(Office office)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(office.Data, "onesqabot.db")};Pooling=False;Default Timeout=30");
        connection.Open();
        return connection;
    }
}

using System.Text.Json.Nodes;
using Azure;
using Azure.Data.Tables;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Adapters.Archive;
using OnesqaBot.Adapters.Tables;
using OnesqaBot.Bot.Outbox;
using OnesqaBot.Bot.Reminders;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Bot.Tests.Versions;

/// <summary>A day on which a newer version writes to the store beside two instances that do not know all that it writes.</summary>
public sealed class RollingUpdateTests(SharedAzurite azurite) : IClassFixture<SharedAzurite>
{
    private const string NewEvent = """{"type":"sealed-by-minister","Step":"approve-coordination","Seal":"ตรา"}""";
    private const string NewEffect = """{"type":"send-letter","To":"กระทรวง","Pages":[1,2]}""";

    private static readonly CancellationToken None = CancellationToken.None;

    /// <summary>An effect is tried so often in a moment that it would have been given up long since.</summary>
    private static readonly string[] Quick = ["--Outbox:FirstRetry", "00:00:00.01", "--Outbox:LongestRetry", "00:00:00.02", "--Outbox:MostUnexpectedFailures", "3"];

    [Theory, InlineData(false), InlineData(true)]
    public async Task What_only_the_newer_version_knows_stops_nobody_and_is_left_for_it(bool tables)
    {
        string[] settings = tables ? [.. Quick, "--Tables:ConnectionString", azurite.ConnectionString, "--Tables:Table", $"t{Guid.NewGuid():N}"] : Quick;
        await using var office = await Office.Open(settings);
        await using var other = await office.AnotherInstance();
        var newer = await office.OpensACaseAt("approve-coordination");
        var known = await office.OpensACase("kanda");
        var lost = await office.OpensACase("kanda", "SEAMEO");
        await Writes(office, newer, NewEvent);
        await Paints(office, lost);
        await office.Services.GetRequiredService<IStoreArchive>().Write([Waiting(known, NewEffect), Waiting(newer, BringCard)], None);
        office.Services.GetRequiredService<OutboxWakeup>().Wake();

        foreach (var instance in new[] { office.Url, new Uri(other.Urls.First()) })
        {
            office.Teams.BotEndpoint = new Uri(instance, "api/messages");
            // Its card and its status say what is going on.
            var card = office.Card("somchai", "ข้อ ๓ จาก ๘");
            var pressed = await office.Teams.PressAsync("somchai", card.Id, "approve");
            Assert.Equal(200, pressed.Status);
            Assert.Contains("กำลังปรับรุ่น", pressed.Text, StringComparison.Ordinal);
            Assert.Contains("กำลังปรับรุ่น", await Hears(office, "malee", $"สถานะ {newer}"), StringComparison.Ordinal);

            // Others go on, and a list says what it lacks.
            var list = await Hears(office, "kanda", "งานของฉัน");
            Assert.Contains(known.ToString(), list, StringComparison.Ordinal);
            Assert.DoesNotContain(lost.ToString(), list, StringComparison.Ordinal);
            Assert.Contains("มีอีก ๑ เรื่อง", list, StringComparison.Ordinal);
            await instanceOf(instance).GetRequiredService<DeadlineSweep>().Run(None);
        }

        // Both have tried each effect in vain many times.
        await Tried(office, times: 12);
        Assert.Empty(await Records<DeadLetterRecord>(office));
        Assert.Contains(await Records<OutboxRecord>(office), r => r.Case == known.ToString() && r.Effect.Text == NewEffect);
        Assert.Contains((await Records<CaseRecord>(office)).Single(r => r.Case == newer.ToString()).Events, e => e.Text.Contains(NewEvent, StringComparison.Ordinal));

        // The newer version carries its own out; what waited for a readable case comes when it is one.
        var outbox = office.Services.GetRequiredService<IOutbox>();
        await outbox.Complete(new OutboxEntry(known, $"{known}/900/0", new UnreadableEffect(NewEffect), 0, default), None);
        await Unwrites(office, newer);
        await office.Settles();
        office.Teams.BotEndpoint = new Uri(office.Url, "api/messages");
        await office.Presses("somchai", "approve");
        Assert.Equal("draft-mou", (await office.Case(newer)).Case.Current!.Step);

        IServiceProvider instanceOf(Uri url) => url == office.Url ? office.Services : other.Services;
    }

    private const string BringCard =
        """{"type":"bring-card","Card":{"Kind":"Step","Step":"approve-coordination","Visit":1,"Subject":""},"To":{"Person":"somchai","Name":null}}""";

    private static OutboxRecord Waiting(CaseNumber number, string effect) =>
        new(number.ToString(), $"{number}/900/0", new(effect), "2026-11-23T02:00:00.0000000Z", "2026-11-23T02:00:00.0000000Z", 0, null);

    private static Task Tried(Office office, int times) => Eventually.Holds(
        async () => (await Records<OutboxRecord>(office)).Count(r => r.Attempts >= times) >= 2, $"both effects were tried {times} times");

    private static async Task<string> Hears(Office office, string person, string text)
    {
        var before = office.Teams.Seen(person).Count(m => m.FromBot);
        Assert.InRange((await office.Teams.SendTextAsync(person, text)).Status ?? 0, 200, 299);
        await Eventually.Holds(() => office.Teams.Seen(person).Count(m => m.FromBot) > before, "an answer");
        return Office.Text(office.Newest(person));
    }

    private static async Task<List<T>> Records<T>(Office office)
    {
        var all = new List<T>();
        await foreach (var record in office.Services.GetRequiredService<IStoreArchive>().Read(None))
            if (record is T t) all.Add(t);
        return all;
    }

    /// <summary>The newer version adds an event of a kind of its own.</summary>
    private static async Task Writes(Office office, CaseNumber number, string @event)
    {
        var record = (await Records<CaseRecord>(office)).Single(r => r.Case == number.ToString());
        var next = JsonNode.Parse(record.Events[^1].Text)!.AsObject();
        (next["Sequence"], next["Event"]) = (record.Version + 1, JsonNode.Parse(@event));
        var text = next.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        if (office.Services.GetService<StorageTable>() is { } table)
        {
            var partition = CaseRows.Partition(number);
            await table.Upsert(new TableEntity(partition, CaseRows.EventRow(record.Version + 1)).With($"[{text}]"), None);
            await Moves(table, partition, record.Version, record.Version + 1, record.Summary.Text);
            return;
        }

        Execute(office, "INSERT INTO events (number, sequence, body) VALUES ($number, $version, $text)", number, record.Version + 1, text);
        Execute(office, "UPDATE cases SET version = $version WHERE number = $number", number, record.Version + 1, "");
    }

    private static async Task Unwrites(Office office, CaseNumber number)
    {
        var record = (await Records<CaseRecord>(office)).Single(r => r.Case == number.ToString());
        if (office.Services.GetService<StorageTable>() is { } table)
        {
            var partition = CaseRows.Partition(number);
            await table.Delete(partition, CaseRows.EventRow(record.Version), None);
            await Moves(table, partition, record.Version, record.Version - 1, record.Summary.Text);
            return;
        }

        Execute(office, "DELETE FROM events WHERE number = $number AND sequence = $version", number, record.Version, "");
        Execute(office, "UPDATE cases SET version = $version WHERE number = $number", number, record.Version - 1, "");
    }

    /// <summary>The newer version has a status that this one does not know.</summary>
    private static async Task Paints(Office office, CaseNumber number)
    {
        var record = (await Records<CaseRecord>(office)).Single(r => r.Case == number.ToString());
        var text = record.Summary.Text.Replace("\"Status\":\"Open\"", "\"Status\":\"Paused\"", StringComparison.Ordinal);
        Assert.NotEqual(record.Summary.Text, text);
        if (office.Services.GetService<StorageTable>() is { } table)
            await table.Upsert(new TableEntity(CaseRows.Partition(number), CaseRows.SummaryRow(record.Version)).With(text), None);
        else
            Execute(office, "UPDATE cases SET summary = $text WHERE number = $number", number, 0, text);
    }

    private static Task<bool> Moves(StorageTable table, string partition, int from, int to, string summary) => table.Submit(
        [
            new(TableTransactionActionType.Delete, new TableEntity(partition, CaseRows.SummaryRow(from)), ETag.All),
            new(TableTransactionActionType.Add, new TableEntity(partition, CaseRows.SummaryRow(to)).With(summary)),
        ],
        None);

    private static void Execute(Office office, string sql, CaseNumber number, int version, string text)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(office.Data, "onesqabot.db")};Pooling=False;Default Timeout=30");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$number", number.ToString());
        command.Parameters.AddWithValue("$version", version);
        command.Parameters.AddWithValue("$text", text);
        Assert.Equal(1, command.ExecuteNonQuery());
    }
}

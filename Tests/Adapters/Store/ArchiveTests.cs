using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Adapters.Archive;
using OnesqaBot.Adapters.Tables;
using OnesqaBot.Adapters.Versions;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Adapters.Tests.Store;

/// <summary>A whole store goes from a file to a table and back, and nothing of it is lost.</summary>
[Collection(ServedAzuriteTests.Name)]
public sealed class ArchiveTests(ServedAzurite azurite) : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);
    private static readonly string LongKey = $"msteams/conversations/{new string('/', 300)}";

    private readonly SqliteFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_a_file_holds_is_the_same_in_a_table_and_in_a_file_again()
    {
        await using var file = _folder.Services();
        await Fill(file);
        Later(_folder.File);
        var held = await Records(file);
        Assert.Equal(
            ["CaseRecord", "ConversationRecord", "DeadLetterRecord", "KeyValueRecord", "NumberRecord", "OutboxRecord", "SentCardRecord"],
            held.Select(r => r.GetType().Name).Distinct().Order(StringComparer.Ordinal));

        await using var table = await Table();
        await table.GetRequiredService<IStoreArchive>().Write(held, None);
        Assert.Equal(Lines(held), Lines(await Records(table)));
        var moved = await Records(table);
        await Works(table);

        await using var back = _folder.Services(Path.Combine(_folder.Folder, "back.db"));
        await back.GetRequiredService<IStoreArchive>().Write(moved, None);
        Assert.Equal(Lines(moved), Lines(await Records(back)));
        await Works(back);
    }

    [Fact]
    public async Task A_line_reads_as_the_record_that_it_was_written_from()
    {
        await using var file = _folder.Services();
        await Fill(file);
        Later(_folder.File);
        foreach (var record in await Records(file))
        {
            var line = RecordJson.Write(record);
            Assert.DoesNotContain('\n', line);
            Assert.Equal(line, RecordJson.Write(RecordJson.Read(line)));
        }
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_store_is_empty_until_something_is_kept_and_after_it_was_cleared(bool tables)
    {
        await using var services = tables ? await Table() : _folder.Services();
        var (archive, store) = (services.GetRequiredService<IStoreArchive>(), services.GetRequiredService<IKeyValueStore>());
        Assert.Equal(tables, await archive.Exists(None));
        await store.Write(new Dictionary<string, KeyValueItem> { ["store/instances"] = new("{}", null) }, None);
        Assert.True(await archive.IsEmpty(None));
        Assert.Empty(await Records(services));
        await Fill(services);
        Assert.False(await archive.IsEmpty(None));
        await archive.Clear(None);
        Assert.True(await archive.IsEmpty(None));
        Assert.Equal("{}", (await store.Read(["store/instances"], None))["store/instances"].Text);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task What_is_not_the_record_is_removed_one_by_one(bool tables)
    {
        await using var services = tables ? await Table() : _folder.Services();
        var archive = services.GetRequiredService<IStoreArchive>();
        await Fill(services);
        var held = await Records(services);
        foreach (var record in held)
        {
            if (record is SentCardRecord or DeadLetterRecord or ConversationRecord or KeyValueRecord)
            {
                await archive.Remove(record, None);
                // It is gone, which does not matter.
                await archive.Remove(record, None);
                held = [.. held.Where(r => r != record)];
                Assert.Equal(Lines(held), Lines(await Records(services)));
            }
            else
            {
                await Assert.ThrowsAsync<InvalidOperationException>(() => archive.Remove(record, None));
            }
        }

        Assert.Equal(["CaseRecord", "NumberRecord", "OutboxRecord"], held.Select(r => r.GetType().Name).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>Letters of earlier versions have no reason, and those of a newer one may have another.</summary>
    [Theory]
    [InlineData(false, null, GivenUpReason.Failed)]
    [InlineData(false, "OfANewerVersion", GivenUpReason.Failed)]
    [InlineData(false, "Rejected", GivenUpReason.Rejected)]
    [InlineData(true, null, GivenUpReason.Failed)]
    [InlineData(true, "OfANewerVersion", GivenUpReason.Failed)]
    [InlineData(true, "Rejected", GivenUpReason.Rejected)]
    public async Task Why_an_effect_was_given_up_is_read_whatever_version_wrote_it(bool tables, string? stored, GivenUpReason read)
    {
        const string Card = """{"type":"remind-person","Person":"kanda","Send":true}""";
        await using var services = tables ? await Table() : _folder.Services();
        await services.GetRequiredService<IStoreArchive>().Write(
            [new DeadLetterRecord("2570-MOU-001", "2570-MOU-001/1/0", new(Card), "2026-11-23T02:00:00.0000000Z", "2026-11-23T03:00:00.0000000Z", 9, "BadGateway") { Reason = stored }], None);
        Assert.Equal(read, Assert.Single(await services.GetRequiredService<IOutbox>().DeadLetters(10, None)).Reason);
    }

    private static async Task Fill(ServiceProvider services)
    {
        var (cases, outbox) = (services.GetRequiredService<ICaseStore>(), services.GetRequiredService<IOutbox>());
        for (var n = 1; n <= 3; n++)
        {
            var number = await cases.Reserve(new FiscalYear(2570), "MOU", n == 3 ? $"{LongKey}/open" : $"open-{n}", None);
            await cases.Save(Changes.Open(number, subject: $"เรื่อง {n}", effects: [Changes.Card("malee"), Changes.Card("malee", "next"), Changes.Card("somchai"), Changes.Card("kanda")]), None);
            await cases.Save(Changes.HandIn(number, 2, $"c{n}", effects: [Changes.Card("malee", "third")]), None);
        }

        await cases.Save(Changes.Close(Changes.Number(3), 3), None);
        var taken = await outbox.Claim("o", 9, Changes.T0, Lease, None);
        await outbox.GiveUp(taken.First(e => e.Case == Changes.Number(1)), GivenUpReason.NotInstalled, "ไม่มี \"สิทธิ์\"", None);
        await outbox.Postpone(taken.First(e => e.Case == Changes.Number(2)), Changes.T0.AddHours(1), "BadGateway", None);
        await outbox.Remember(new SentCard(Changes.Number(1), new CardRef(CardKind.Step, "analysis", 1), Recipient.ForPerson("malee"), new SentMessage("a:1", "m/1"))
        {
            RepostedBy = "x/1", Superseded = [new SentMessage("a:1", "m/0")],
        }, None);
        await services.GetRequiredService<IConversations>().Remember(Recipient.ForPerson("มาลี/1"), new Conversation("https://a.example", "a:1", "msteams", "bot", null, "29:1", null), None);
        await services.GetRequiredService<IKeyValueStore>().Write(new Dictionary<string, KeyValueItem>
        {
            [LongKey] = new("state", null), ["acting/orders~1"] = new("[\"รักษาการ\"]", null), ["x"] = new("บรรทัด\nสอง", null),
        }, None);
    }

    /// <summary>A newer version has been at it: kinds that this one does not know.</summary>
    private static void Later(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        foreach (var sql in new[]
        {
            """UPDATE events SET body = json_set(body, '$.Event', json('{"type":"sealed","By":"ก"}')) WHERE number = '2570-MOU-002' AND sequence = 3""",
            """UPDATE outbox SET effect = '{"type":"send-fax","To":"02"}' WHERE key = '2570-MOU-002/1/3'""",
            "UPDATE outbox SET effect = '{\"bro\nken' WHERE key = '2570-MOU-002/1/2'",
            "UPDATE events SET body = '{\"bro\nken' WHERE number = '2570-MOU-003' AND sequence = 4",
        })
        {
            using var command = connection.CreateCommand();
#pragma warning disable CA2100
            command.CommandText = sql;
#pragma warning restore CA2100
            Assert.Equal(1, command.ExecuteNonQuery());
        }
    }

    private static async Task Works(ServiceProvider services)
    {
        var (cases, outbox) = (services.GetRequiredService<ICaseStore>(), services.GetRequiredService<IOutbox>());
        Assert.Equal("เรื่อง 1", (await cases.Find(Changes.Number(1), None))!.Case.Subject);
        Assert.Equal(2, (await cases.OpenAt([new Assignee.Position("policy-officer")], None)).Count);
        Assert.Equal(3, (await cases.OfYear(new FiscalYear(2570), None)).Count);
        Assert.Equal(3, (await cases.Search(new([new("เรือง", []), new("มาลี", ["malee"])]), 10, None)).Cases.Count);
        Assert.Equal(Changes.Number(3), await cases.Reserve(new FiscalYear(2570), "MOU", $"{LongKey}/open", None));
        var store = services.GetRequiredService<IKeyValueStore>();
        Assert.Equal("state", (await store.Read([LongKey], None))[LongKey].Text);
        var conversations = services.GetRequiredService<IConversations>();
        Assert.Equal("29:1", (await conversations.Find(Recipient.ForPerson("มาลี/1"), None))!.UserId);
        Assert.NotNull(await conversations.Latest(None));
        var sent = Assert.Single(await outbox.Sent(Changes.Number(1), new CardRef(CardKind.Step, "analysis", 1), None));
        Assert.Equal("m/0", Assert.Single(sent.Superseded!).ActivityId);

        // What is due is found, in the order of its lane; what was put off is not.
        Assert.Equal(Changes.T0, await outbox.NextDue(None));
        var due = await outbox.Claim("later", 99, Changes.T0, Lease, None);
        Assert.Equal(due.Select(e => (e.Case, e.Effect.Lane)).Distinct().Count(), due.Count);
        Assert.DoesNotContain(due, e => e.Attempts > 0);
        Assert.Contains(due, e => e.Effect is UnreadableEffect);
        var kept = Assert.Single(await outbox.DeadLetters(9, None));
        Assert.Equal("ไม่มี \"สิทธิ์\"", kept.Error);
        Assert.True(await outbox.Requeue(kept.Key, None));
        Assert.True(await cases.Save(Changes.HandIn(Changes.Number(1), 3, "next"), None));
    }

    private static async Task<List<StoreRecord>> Records(ServiceProvider services)
    {
        var all = new List<StoreRecord>();
        await foreach (var record in services.GetRequiredService<IStoreArchive>().Read(None)) all.Add(record);
        return all;
    }

    private static IEnumerable<string> Lines(IEnumerable<StoreRecord> records) => records.Select(RecordJson.Compared).Order(StringComparer.Ordinal);

    private async Task<ServiceProvider> Table()
    {
        var services = new ServiceCollection().AddLogging()
            .AddTablesStore(o => (o.ConnectionString, o.Table) = (azurite.ConnectionString, $"t{Guid.NewGuid():N}")).BuildServiceProvider();
        foreach (var store in services.GetServices<IVersionedStore>()) await store.Upgrade(None);
        return services;
    }
}

using System.Collections.Concurrent;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OnesqaBot.Adapters.Tables;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Adapters.Tests.Store;

[Collection(AzuriteTests.Name)]
public sealed class TablesStoreTests(Azurite azurite) : TablesContract(azurite);

/// <summary>Nothing that the contract asks for needs the patch of Azurite.</summary>
[Collection(ServedAzuriteTests.Name)]
public sealed class TablesStoreOnServedAzuriteTests(ServedAzurite azurite) : TablesContract(azurite);

/// <summary>What both stores do, and what only a table can get wrong.</summary>
public abstract class TablesContract(Azurite azurite) : StoreContract, IDisposable
{
    private readonly string _table = $"t{Guid.NewGuid():N}";
    private readonly List<ServiceProvider> _opened = [];

    public void Dispose()
    {
        foreach (var services in _opened) services.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task What_is_too_long_for_a_property_is_split_and_what_is_too_long_for_a_row_is_refused()
    {
        var text = string.Concat(Enumerable.Range(0, 5_000).Select(n => $"ข้อความที่ {n} "));
        await Store.Cases.Save(Changes.Open(Changes.Number(1), subject: text), None);
        Assert.Equal(text, (await Store.Cases.Find(Changes.Number(1), None))!.Case.Subject);
        await Assert.ThrowsAsync<EntityTooLargeException>(() => Store.Cases.Save(Changes.Open(Changes.Number(2), subject: new string('ก', 600_000)), None));
        Assert.Null(await Store.Cases.Find(Changes.Number(2), None));
    }

    [Fact]
    public async Task A_save_may_have_more_effects_than_a_transaction_has_rows()
    {
        await Store.Cases.Save(Changes.Open(Changes.Number(1), effects: [.. Enumerable.Range(0, 250).Select(n => Changes.Card($"p{n}"))]), None);
        Assert.Equal(250, (await Store.Outbox.Claim("o", 1000, Changes.T0, TimeSpan.FromMinutes(1), None)).Count);
    }

    [Theory, MemberData(nameof(Texts))]
    public void Keys_are_legal_and_differ_as_their_texts_do(string text)
    {
        var key = TableKeys.Text(text);
        Assert.DoesNotContain(key, c => c is '/' or '\\' or '#' or '?' or '%' or TableKeys.Part || char.IsControl(c));
        Assert.InRange(key.Length, 0, 200);
        Assert.NotEqual(key, TableKeys.Text(text + "x"));
        Assert.NotEqual(key, TableKeys.Text(text + "/"));
    }

    [Fact]
    public async Task Lists_mend_themselves_where_a_save_died_half_way()
    {
        // The rows that find the case were written, the case was not; and one of an earlier turn was left behind.
        var number = Changes.Number(1);
        var table = Opened().GetRequiredService<StorageTable>();
        foreach (var row in CaseIndex.RowsFor(Changes.Open(number).Summary, 2)) await table.Upsert(row, None);
        Assert.Empty(await Store.Cases.OpenAt([new Assignee.Position("policy-officer")], None));
        await Store.Cases.Save(Changes.Open(number, position: "director"), None);
        Assert.Empty(await Store.Cases.OpenAt([new Assignee.Position("policy-officer")], None));
        Assert.Single(await Store.Cases.OpenAt([new Assignee.Position("director")], None));
        Assert.Empty(await StorageTable.All(table.Range(CaseIndex.Assignee(new Assignee.Position("policy-officer")), "0", "}"), None));
    }

    [Fact]
    public async Task Index_rows_of_saves_that_came_second_go_away_and_hold_nothing_up()
    {
        var number = Changes.Number(1);
        var table = Opened().GetRequiredService<StorageTable>();
        await table.Upsert(OutboxBatch.FromChange(Changes.Open(number, effects: [Changes.Card("late")])).Index!, None);
        Assert.Empty(await Store.Outbox.Claim("o", 9, Changes.T0, TimeSpan.FromMinutes(1), None));
        // Its save may still be under way; once another has taken its place it is only in the way.
        Assert.NotNull(await Store.Outbox.NextDue(None));
        await Store.Cases.Save(Changes.Open(number), None);
        Assert.Empty(await Store.Outbox.Claim("o", 9, Changes.T0, TimeSpan.FromMinutes(1), None));
        Assert.Null(await Store.Outbox.NextDue(None));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task What_waits_for_another_is_not_put_off_while_that_one_is_carried_out(bool doneFirst)
    {
        var number = Changes.Number(1);
        var table = Opened().GetRequiredService<StorageTable>();
        await Store.Cases.Save(Changes.Open(number, effects: [Changes.Card("a")]), None);
        var first = Assert.Single(await Store.Outbox.Claim("o", 1, Changes.T0, TimeSpan.FromMinutes(1), None));
        await Store.Cases.Save(Changes.HandIn(number, 2, "c", effects: [Changes.Card("a", "next")]), None);

        // One is about to strike the first off, another to say that the second must wait for it.
        var (done, seen) = (await CaseOutbox.Read(table, number, None), await CaseOutbox.Read(table, number, None));
        var (batch, effect) = done.Find(first.Key)!.Value;
        CaseOutbox.Remove(batch, effect);
        Func<Task<bool>>[] writes = [() => done.Write(table, new HashSet<OutboxBatch> { batch }, None), () => seen.Write(table, new HashSet<OutboxBatch>(), None)];
        if (!doneFirst) Array.Reverse(writes);
        Assert.True(await writes[0]());
        Assert.False(await writes[1]());

        await Store.Outbox.Complete(first, None);
        Assert.NotNull(await Store.Outbox.NextDue(None));
        Assert.Single(await Store.Outbox.Claim("o", 9, Changes.T0, TimeSpan.FromMinutes(1), None));
    }

    [Fact]
    public async Task A_save_that_ends_while_somebody_looks_for_it_keeps_its_effects()
    {
        var number = Changes.Number(1);
        await Store.Cases.Save(Changes.Open(number), None);
        await using var saving = await TableMeter.Start(azurite.ConnectionString);
        await using var looking = await TableMeter.Start(azurite.ConnectionString);
        var seen = new TaskCompletionSource();
        var saved = await Begins(saving, number, seen.Task);
        // Its row in the outbox is not there yet; it is when the case is asked how far it has come.
        looking.Meanwhile = async target =>
        {
            if (!target.Contains("'s|'", StringComparison.Ordinal)) return;
            seen.TrySetResult();
            await saved;
        };
        Assert.Empty(await Opened(looking.ConnectionString).GetRequiredService<IOutbox>().Claim("o", 9, Changes.T0, TimeSpan.FromMinutes(1), None));
        Assert.True(seen.Task.IsCompleted);
        Assert.True(await saved);
        Assert.Single(await Store.Outbox.Claim("o", 9, Changes.T0, TimeSpan.FromMinutes(1), None));
    }

    /// <summary>Saves an effect, and stops where its index row is written and nothing else is.</summary>
    /// <returns>Whether it was saved, once it may go on.</returns>
    private async Task<Task<bool>> Begins(TableMeter saving, CaseNumber number, Task goesOn)
    {
        var indexed = new TaskCompletionSource();
        saving.Meanwhile = async target =>
        {
            if (!target.Contains("$batch", StringComparison.Ordinal)) return;
            indexed.TrySetResult();
            await goesOn;
        };
        var saved = Opened(saving.ConnectionString).GetRequiredService<ICaseStore>().Save(Changes.HandIn(number, 2, "c", effects: [Changes.Card("a")]), None);
        await indexed.Task;
        return saved;
    }

    [Fact]
    public async Task A_clock_that_is_ahead_does_not_take_a_save_under_way_for_one_that_died()
    {
        var number = Changes.Number(1);
        await Store.Cases.Save(Changes.Open(number), None);
        await using var saving = await TableMeter.Start(azurite.ConnectionString);
        var seen = new TaskCompletionSource();
        var saved = await Begins(saving, number, seen.Task);
        var ahead = Opened(clock: new FakeTimeProvider(DateTimeOffset.UtcNow.AddDays(1))).GetRequiredService<IOutbox>();
        Assert.Empty(await ahead.Claim("o", 9, Changes.T0, TimeSpan.FromMinutes(1), None));
        seen.SetResult();
        Assert.True(await saved);
        Assert.Single(await ahead.Claim("o", 9, Changes.T0, TimeSpan.FromMinutes(1), None));
    }

    [Fact]
    public async Task A_command_reads_its_case_once_writes_once_and_waits_for_no_tidying()
    {
        var number = Changes.Number(1);
        await Store.Cases.Save(Changes.Open(number), None);
        await using var meter = await TableMeter.Start(azurite.ConnectionString);
        var (cases, tidied, targets) = (Opened(meter.ConnectionString).GetRequiredService<ICaseStore>(), new TaskCompletionSource(), new ConcurrentQueue<string>());
        meter.Meanwhile = target =>
        {
            targets.Enqueue(target);
            return target.Contains(CaseIndex.Assignee(new Assignee.Position("policy-officer")), StringComparison.Ordinal) ? tidied.Task : Task.CompletedTask;
        };
        var stored = (await cases.Find(number, None))!;
        Assert.Equal(Changes.Text(Changes.Open(number).Summary), Changes.Text(stored.Summary!));
        Assert.True(await cases.Save(Changes.Close(number, stored.Case.Version) with { PreviousSummary = stored.Summary }, None).WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.Single(targets, t => t.Contains("$filter", StringComparison.Ordinal));
        Assert.Single(targets, t => t.Contains("$batch", StringComparison.Ordinal));
        tidied.SetResult();
    }

    [Fact]
    public async Task A_case_whose_summary_is_damaged_or_of_another_version_is_found_without_one()
    {
        var number = Changes.Number(1);
        await Store.Cases.Save(Changes.Open(number), None);
        var table = Opened().GetRequiredService<StorageTable>();
        await table.Upsert(new TableEntity(CaseRows.Partition(number), CaseRows.SummaryRow(2)).With("{"), None);
        Assert.Equal("เรื่อง", (await Store.Cases.Find(number, None))!.Case.Subject);
        Assert.Null((await Store.Cases.Find(number, None))!.Summary);
        await table.Delete(CaseRows.Partition(number), CaseRows.SummaryRow(2), None);
        await table.Upsert(new TableEntity(CaseRows.Partition(number), CaseRows.SummaryRow(3)).With(StoreJson.Write(Changes.Open(number).Summary)), None);
        Assert.Null((await Store.Cases.Find(number, None))!.Summary);
    }

    protected override OpenStore Open()
    {
        var services = Opened();
        return new(
            services.GetRequiredService<ICaseStore>(), services.GetRequiredService<IOutbox>(),
            services.GetRequiredService<IConversations>(), services.GetRequiredService<IKeyValueStore>());
    }

    private ServiceProvider Opened(string? connection = null, TimeProvider? clock = null)
    {
        var services = new ServiceCollection().AddLogging().AddSingleton(clock ?? TimeProvider.System)
            .AddTablesStore(o => (o.ConnectionString, o.Table) = (connection ?? azurite.ConnectionString, _table)).BuildServiceProvider();
        _opened.Add(services);
        services.GetRequiredService<StorageTable>().Create(None).GetAwaiter().GetResult();
        return services;
    }
}

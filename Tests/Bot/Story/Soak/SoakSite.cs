using Azure.Data.Tables;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Adapters.Tests.Store;
using OnesqaBot.Bot.Holidays;
using OnesqaBot.Bot.Reminders;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story.Soak;

/// <summary>Two instances on one table, each by a proxy of its own: what is cut off from the table can write nothing any more, as if it had died.</summary>
internal sealed class SoakSite : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Standstill = TimeSpan.FromMilliseconds(300);

    private readonly LoopbackProxy[] _proxies;
    private readonly TableClient _table;
    private WebApplication _other = null!;

    private SoakSite(Office office, LoopbackProxy[] proxies, TableClient table) => (Office, _proxies, _table) = (office, proxies, table);

    public Office Office { get; }

    public int Kills { get; private set; }

    public DateTimeOffset Now => Office.Clock.GetUtcNow();

    public HolidayCalendar Holidays => Office.Services.GetRequiredService<HolidayService>().Calendar;

    public IReadOnlyList<IServiceProvider> Instances => [Office.Services, _other.Services];

    public static async Task<SoakSite> Start(string storage)
    {
        var (proxies, name) = (new[] { new LoopbackProxy(storage), new LoopbackProxy(storage) }, $"t{Guid.NewGuid():N}");
        var office = await Office.Open(
            "--Tables:ConnectionString", proxies[0].ConnectionString, "--Tables:Table", name, "--Logging:LogLevel:Default", "None", "--Outbox:Lease", $"{Lease:c}");
        var site = new SoakSite(office, proxies, new TableClient(storage, name));
        await site.StartOther();
        return site;
    }

    public void AdvanceTo(DateTimeOffset at)
    {
        if (at > Now) Office.Clock.Advance(at - Now);
    }

    /// <summary>Table Storage is there for neither.</summary>
    public void Refuse()
    {
        foreach (var proxy in _proxies) proxy.Refuse();
    }

    /// <summary>Table Storage keeps both waiting.</summary>
    public void Stall()
    {
        foreach (var proxy in _proxies) proxy.Stall();
    }

    /// <param name="breaks">Whether what was kept waiting is cut off first: it is carried out, and nobody hears of it.</param>
    public Task Resume(bool breaks)
    {
        foreach (var proxy in _proxies)
        {
            if (breaks) proxy.Refuse();
            proxy.Resume();
        }

        return Task.CompletedTask;
    }

    /// <summary>Cuts an instance off in the middle of whatever it does, and starts another in its place.</summary>
    public async Task Kill(bool first)
    {
        Kills++;
        _proxies[first ? 0 : 1].Refuse();
        if (first) await Office.StopsTheBot();
        else await Stop(_other);
        _proxies[first ? 0 : 1].Resume();
        if (first) await Office.StartsTheBot();
        else await StartOther();
    }

    /// <summary>A row that cannot be read; the action puts back what was there.</summary>
    public async Task<Func<Task>> Damage(string partition, string beginning)
    {
        TableEntity? row = null;
        await foreach (var found in _table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {beginning} and RowKey lt {beginning + "~"}")))
        {
            row = found;
            break;
        }

        if (row is null)
        {
            await _table.UpsertEntityAsync(new TableEntity(partition, beginning + "000000900") { ["Body0"] = "{broken" });
            return () => _table.DeleteEntityAsync(partition, beginning + "000000900");
        }

        var before = new TableEntity(row);
        row["Body0"] = "{broken";
        await _table.UpsertEntityAsync(row, TableUpdateMode.Replace);
        return () => _table.UpsertEntityAsync(before, TableUpdateMode.Replace);
    }

    public async Task Sweep() => await Task.WhenAll(Instances.Select(i => i.GetRequiredService<DeadlineSweep>().Run(default)));

    /// <summary>Nothing is left to be sent, filed or drawn.</summary>
    public async Task Settles()
    {
        while (await Quiet(Patience) is { } due)
        {
            if (due <= Now) Assert.Fail($"The outbox did not empty; it is {Now:O}, and the next entry is due at {due:O}.");
            AdvanceTo(due);
        }
    }

    /// <summary>
    /// Waits, in real time, until nothing is under way: the clock must not be moved on beyond leases of what is, as no real clock
    /// would in the milliseconds that a call takes.
    /// </summary>
    /// <returns>When the next entry is due; null where there is none.</returns>
    public async Task<DateTimeOffset?> Quiet(TimeSpan patience)
    {
        var (until, seen, since) = (Environment.TickCount64 + patience.TotalMilliseconds, (DateTimeOffset?)null, 0L);
        while (await Office.Services.GetRequiredService<IOutbox>().NextDue(default) is { } due)
        {
            if (due != seen) (seen, since) = (due, Environment.TickCount64);
            // What is further off than a lease is taken by nobody; what stays as it is, by one who died.
            if (due > Now + Lease || (due > Now && Environment.TickCount64 - since > Standstill.TotalMilliseconds) || Environment.TickCount64 > until) return due;
            await Task.Delay(5);
        }

        return null;
    }

    public async ValueTask DisposeAsync()
    {
        await Stop(_other);
        await Office.DisposeAsync();
        foreach (var proxy in _proxies) proxy.Dispose();
    }

    private async Task StartOther() => _other = await Office.AnotherInstance("--Tables:ConnectionString", _proxies[1].ConnectionString);

    private static async Task Stop(WebApplication instance)
    {
        await instance.StopAsync();
        await instance.DisposeAsync();
    }
}

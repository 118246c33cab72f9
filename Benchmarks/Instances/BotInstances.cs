using System.Diagnostics;
using System.Text;
using OnesqaBot.Adapters.Sqlite;
using OnesqaBot.Adapters.Tables;
using OnesqaBot.Adapters.Tests.Store;
using OnesqaBot.Bot;
using OnesqaBot.Bot.Tests.BadDays.Support;

namespace OnesqaBot.Benchmarks.Instances;

/// <summary>A number of bot processes that share one store, and the cases that wait there.</summary>
internal sealed class BotInstances : IAsyncDisposable
{
    private static readonly TimeSpan StartWithin = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan FinishWithin = TimeSpan.FromSeconds(60);

    private readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false });
    private readonly string _folder = Directory.CreateTempSubdirectory("onesqabot-bench-").FullName;
    private readonly List<BotProcess> _processes = [];
    private readonly List<Uri> _addresses = [];
    private readonly LoopbackConnector _connector;
    private readonly AzuriteProcess? _azurite;
    private WebApplication _store = null!;
    private ApprovableCases _cases = null!;

    private BotInstances(LoopbackConnector connector, AzuriteProcess? azurite) => (_connector, _azurite) = (connector, azurite);

    public static async Task<BotInstances> Start(int processes, bool tables)
    {
        var instances = new BotInstances(await LoopbackConnector.Start(), tables ? new AzuriteProcess() : null);
        if (instances._azurite is not null) await instances._azurite.Start();
        string[] settings = instances._azurite is { } azurite ? ["--Tables:ConnectionString", azurite.ConnectionString] : [];
        instances._store = BotHost.Build([.. settings, "--Bot:DataFolder", instances._folder, "--Logging:LogLevel:Default", "Error"]);
        if (tables) await instances._store.Services.GetRequiredService<StorageTable>().Create(CancellationToken.None);
        else instances._store.Services.GetRequiredService<StoreFile>().Open();
        instances._cases = await ApprovableCases.Create(instances._store.Services, instances._connector.Url);
        for (var n = 0; n < processes; n++) instances._processes.Add(BotProcess.Start(instances._folder, settings));
        foreach (var process in instances._processes) instances._addresses.Add(new Uri(await process.Address.WaitAsync(StartWithin), "api/messages"));
        return instances;
    }

    /// <summary>Approves a number of cases, several concurrently, until every card is sent.</summary>
    public async Task<Load> Approve(int count, int atOnce)
    {
        var presses = new List<string>();
        for (var n = 0; n < count; n++) presses.Add(await _cases.Next());
        var (calls, bots, azurite, clock) = (_connector.Calls, BotTime, AzuriteTime, Stopwatch.StartNew());
        await Parallel.ForEachAsync(presses.Index(), new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (press, cancellation) =>
        {
            using var content = new StringContent(press.Item, Encoding.UTF8, "application/json");
            using var answer = await _client.PostAsync(_addresses[press.Index % _addresses.Count], content, cancellation);
            answer.EnsureSuccessStatusCode();
        });
        var answered = clock.Elapsed;
        await Reached(calls + (count * ApprovalTurn.Calls));
        return new Load(count / answered.TotalSeconds, count / clock.Elapsed.TotalSeconds, (BotTime - bots) / count, (AzuriteTime - azurite) / count);
    }

    private async Task Reached(long calls)
    {
        var reached = _connector.Reached(calls);
        if (await Task.WhenAny(reached, Task.Delay(FinishWithin)) == reached) return;
        var said = string.Join('\n', _processes.Select(p => p.Output + p.Errors));
        throw new InvalidOperationException($"{calls - _connector.Calls} cards are not out after {FinishWithin}.\n{said}");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in _processes) process.Dispose();
        await _store.DisposeAsync();
        await _connector.DisposeAsync();
        if (_azurite is not null) await _azurite.DisposeAsync();
        _client.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private TimeSpan BotTime => _processes.Aggregate(TimeSpan.Zero, (sum, p) => sum + p.ProcessorTime);

    private TimeSpan AzuriteTime => _azurite?.ProcessorTime ?? TimeSpan.Zero;
}

/// <param name="Answered">Approvals per second until all responses are received.</param>
/// <param name="Done">Approvals per second until all cards are sent.</param>
/// <param name="Bots">Processor time per approval in all bot processes.</param>
/// <param name="Azurite">Processor time per approval in Azurite.</param>
internal readonly record struct Load(double Answered, double Done, TimeSpan Bots, TimeSpan Azurite);

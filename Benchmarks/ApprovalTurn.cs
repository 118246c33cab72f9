using System.Text;
using BenchmarkDotNet.Attributes;
using OnesqaBot.Bot;

namespace OnesqaBot.Benchmarks;

/// <summary>
/// The director approves on a card: the decision is committed to SQLite, the response is the new card, and three calls follow (update
/// the director's card and the channel's, send the officer's next card). Compared with a bare endpoint that responds and makes as
/// many calls.
/// </summary>
[MemoryDiagnoser]
[InvocationCount(Turns)]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "BenchmarkDotNet calls the cleanup.")]
public class ApprovalTurn
{
    /// <summary>The number of calls to the channel service per approval.</summary>
    public const int Calls = 3;

    private const int Turns = 128;

    private readonly HttpClient _client = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("onesqabot-bench-").FullName;
    private LoopbackConnector _connector = null!;
    private BareEndpoint _bare = null!;
    private WebApplication _bot = null!;
    private ApprovableCases _cases = null!;
    private Queue<string> _presses = new();
    private string _press = "";

    [GlobalSetup]
    public async Task Start()
    {
        _connector = await LoopbackConnector.Start();
        _bot = BotHost.Build(["--urls", "http://127.0.0.1:0", "--Bot:DataFolder", _folder, "--Logging:LogLevel:Default", "Error"]);
        await _bot.StartAsync();
        _cases = await ApprovableCases.Create(_bot.Services, _connector.Url);
        _press = await _cases.Next();
        var card = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "card.json"));
        _bare = await BareEndpoint.Start(_connector.Url, [.. Enumerable.Repeat(card, Calls)], answerFirst: true);
    }

    [GlobalCleanup]
    public async Task Stop()
    {
        await _bot.DisposeAsync();
        await _bare.DisposeAsync();
        await _connector.DisposeAsync();
        _client.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [IterationSetup]
    public void Refill() => RefillAsync(Turns).GetAwaiter().GetResult();

    public async Task RefillAsync(int turns)
    {
        while (_presses.Count < turns) _presses.Enqueue(await _cases.Next());
    }

    [Benchmark(Baseline = true)]
    public Task Bare() => Turn(_bare.Url, _press);

    [Benchmark]
    public Task Approval() => Turn(new Uri(_bot.Urls.First() + "/api/messages"), _presses.Dequeue());

    private async Task Turn(Uri url, string activity)
    {
        var before = _connector.Calls;
        using var content = new StringContent(activity, Encoding.UTF8, "application/json");
        using var answer = await _client.PostAsync(url, content);
        answer.EnsureSuccessStatusCode();
        await _connector.Reached(before + Calls);
    }
}

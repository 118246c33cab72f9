using System.Text;
using BenchmarkDotNet.Attributes;
using OnesqaBot.Bot;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Benchmarks;

/// <summary>
/// An officer asks for the year in a store with many cases. With <see cref="Windows"/>, every case has deadlines and is read
/// completely, which is the worst case; without, the summaries in the lists are sufficient.
/// </summary>
[MemoryDiagnoser]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "BenchmarkDotNet calls the cleanup.")]
public class YearTurn
{
    private const int Cases = 300;

    private readonly HttpClient _client = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("onesqabot-bench-").FullName;
    private LoopbackConnector _connector = null!;
    private WebApplication _bot = null!;
    private Person _officer = null!;
    private string _year = "";

    [Params(true, false)]
    public bool Windows { get; set; }

    [GlobalSetup]
    public async Task Start()
    {
        _connector = await LoopbackConnector.Start();
        _bot = BotHost.Build(["--urls", "http://127.0.0.1:0", "--Bot:DataFolder", _folder, "--Logging:LogLevel:Default", "Error"]);
        await _bot.StartAsync();
        var cases = new YearCases(_bot.Services);
        await cases.Save(Cases, Windows);
        (_officer, _year) = (cases.Officer, cases.Year.ToString());
    }

    [GlobalCleanup]
    public async Task Stop()
    {
        await _bot.DisposeAsync();
        await _connector.DisposeAsync();
        _client.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Ends when the card has reached the channel service.</summary>
    [Benchmark]
    public async Task Year()
    {
        var before = _connector.Calls;
        var activity = Activities.Create(_connector.Url, _officer.Id, new { type = "message", text = $"ปฏิทิน {_year}", textFormat = "plain" }, _officer.EntraObjectId);
        using var content = new StringContent(activity, Encoding.UTF8, "application/json");
        using var answer = await _client.PostAsync(new Uri(_bot.Urls.First() + "/api/messages"), content);
        answer.EnsureSuccessStatusCode();
        await _connector.Reached(before + 1);
    }
}

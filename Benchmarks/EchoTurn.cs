using System.Text;
using BenchmarkDotNet.Attributes;

namespace OnesqaBot.Benchmarks;

/// <summary>One message in, state read and written, one message out, compared with a bare endpoint.</summary>
[MemoryDiagnoser]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "BenchmarkDotNet calls the cleanup.")]
public class EchoTurn
{
    private readonly HttpClient _client = new();
    private LoopbackConnector _connector = null!;
    private BareEndpoint _bare = null!;
    private WebApplication _bot = null!;
    private WebApplication _plain = null!;
    private Uri _botUrl = null!;
    private Uri _plainUrl = null!;
    private string _activity = "";

    [GlobalSetup]
    public async Task Start()
    {
        _connector = await LoopbackConnector.Start();
        _activity = Activities.Message(_connector.Url, "สวัสดี");
        _bare = await BareEndpoint.Start(_connector.Url, [Activities.Reply], answerFirst: false);
        _bot = await EchoBot.Start();
        _plain = await EchoBot.StartPlain();
        _botUrl = new Uri(_bot.Urls.First() + "/api/messages");
        _plainUrl = new Uri(_plain.Urls.First() + "/api/messages");
    }

    [GlobalCleanup]
    public async Task Stop()
    {
        await _bot.DisposeAsync();
        await _plain.DisposeAsync();
        await _bare.DisposeAsync();
        await _connector.DisposeAsync();
        _client.Dispose();
    }

    [Benchmark(Baseline = true)]
    public Task Bare() => Post(_bare.Url);

    [Benchmark]
    public Task Echo() => Post(_botUrl);

    /// <summary>With the unmodified SDK packages.</summary>
    [Benchmark]
    public Task Plain() => Post(_plainUrl);

    private async Task Post(Uri url)
    {
        using var content = new StringContent(_activity, Encoding.UTF8, "application/json");
        using var answer = await _client.PostAsync(url, content);
        answer.EnsureSuccessStatusCode();
    }
}

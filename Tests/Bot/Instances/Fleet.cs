using System.Text;
using System.Text.Json.Nodes;
using OnesqaBot.Bot.Tests.BadDays.Support;
using OnesqaBot.Tests.Support;

namespace OnesqaBot.Bot.Tests.Instances;

/// <summary>
/// Several processes of the bot on one table and one folder. Activities go to any of them that lives; when one dies before it
/// answered, the same activity goes to another, as Teams does.
/// </summary>
internal sealed class Fleet(string data, string[] settings) : IDisposable
{
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly HttpClient _client = LoopbackClient.Create(AnswerWithin);
    private readonly List<BotProcess> _all = [];
    private readonly List<(BotProcess Process, Uri Address)> _living = [];
    private int _repeats;

    public int Kills { get; private set; }

    /// <summary>How often an activity had to be sent again.</summary>
    public int Repeats => Volatile.Read(ref _repeats);

    /// <summary>What the processes, dead or alive, wrote of faults.</summary>
    public IReadOnlyList<string> Faults
    {
        get
        {
            lock (_living) return [.. _all.SelectMany(p => $"{p.Output}\n{p.Errors}".Split('\n')).Where(l => l.Contains("not foreseen", StringComparison.Ordinal) || l.Contains("Unhandled", StringComparison.Ordinal))];
        }
    }

    public string Output
    {
        get
        {
            lock (_living) return string.Join("\n----\n", _all.Select(p => $"{p.Output}\n{p.Errors}"));
        }
    }

    public async Task Start(int count) => await Task.WhenAll(Enumerable.Range(0, count).Select(_ => StartOne()));

    /// <summary>SIGKILL to one of them, and another in its place.</summary>
    public async Task KillOne()
    {
        BotProcess victim;
        lock (_living)
        {
            var place = Random.Shared.Next(_living.Count);
            victim = _living[place].Process;
        }

        // It is struck off the list only afterwards, so that activities are under way to it while it dies.
        await victim.Kill();
        lock (_living) _living.RemoveAll(l => l.Process == victim);
        Kills++;
        await StartOne();
    }

    /// <summary>Posts an activity until an instance has taken it.</summary>
    /// <param name="instance">Which of those that live; null for any.</param>
    /// <returns>What an invoke was answered with; null for other activities.</returns>
    public async Task<JsonObject?> Post(JsonObject activity, CancellationToken stop, int? instance = null)
    {
        var body = activity.ToJsonString();
        while (true)
        {
            stop.ThrowIfCancellationRequested();
            if (Any(instance) is { } address && await Try(address, body, stop) is { } answer)
                return answer.Length == 0 ? null : JsonNode.Parse(answer) as JsonObject;
            Interlocked.Increment(ref _repeats);
            await Task.Delay(Pause, stop);
        }
    }

    public void Dispose()
    {
        foreach (var process in _all) process.Dispose();
        _client.Dispose();
    }

    private async Task StartOne()
    {
        var process = BotProcess.Start(data, settings);
        lock (_living) _all.Add(process);
        var address = await process.Address.WaitAsync(AnswerWithin);
        lock (_living) _living.Add((process, address));
    }

    private Uri? Any(int? instance)
    {
        lock (_living) return _living.Count == 0 ? null : _living[instance ?? Random.Shared.Next(_living.Count)].Address;
    }

    private async Task<string?> Try(Uri address, string activity, CancellationToken stop)
    {
        try
        {
            using var content = new StringContent(activity, Encoding.UTF8, "application/json");
            using var response = await _client.PostAsync(new Uri(address, "api/messages"), content, stop);
            return response.IsSuccessStatusCode ? await response.Content.ReadAsStringAsync(stop) : null;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}

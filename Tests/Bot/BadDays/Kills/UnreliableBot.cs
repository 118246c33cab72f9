using System.Collections.Concurrent;
using OnesqaBot.Bot.Tests.BadDays.Support;
using OnesqaBot.Simulator;

namespace OnesqaBot.Bot.Tests.BadDays.Kills;

/// <summary>A bot that is killed again and again, each time at another kind of moment, and started again on the same data.</summary>
internal sealed class UnreliableBot(TeamsSimulator teams, string data, Random random) : IDisposable
{
    /// <summary>A moment that does not come within this time is not waited for any longer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly string[] _settings =
    [
        "--Outbox:FirstRetry", "00:00:00.1", "--Outbox:LongestRetry", "00:00:01", "--Outbox:Owner", "killed",
    ];

    private BotProcess? _bot;
    private volatile int _start;
    private volatile bool _isUp;

    /// <summary>How many kills fell at which moment.</summary>
    public ConcurrentDictionary<string, int> Kills { get; } = new(StringComparer.Ordinal);

    public int KillCount => Kills.Values.Sum();

    /// <summary>Which start of the bot answers now; null while none does.</summary>
    public int? Running() => _isUp ? _start : null;

    public async Task Start()
    {
        _bot = BotProcess.Start(data, _settings);
        teams.BotEndpoint = new Uri(await _bot.Address.WaitAsync(TimeSpan.FromSeconds(180)), "api/messages");
        _start++;
        _isUp = true;
    }

    public async Task KillOnce()
    {
        var moment = random.Next(12) switch
        {
            0 => await WhileStarting(),
            < 4 => await AtCall(ConnectorFaultKind.DoneThenHang),
            < 6 => await AtCall(ConnectorFaultKind.Hang),
            < 9 => await AtWrite(),
            _ => await InTurn(),
        };
        _isUp = false;
        await _bot!.Kill();
        _bot.Dispose();
        teams.Faults.Clear();
        Kills.AddOrUpdate(moment, 1, (_, n) => n + 1);
        await Start();
    }

    public void Dispose() => _bot?.Dispose();

    /// <summary>A kill, and another one while the next start is under way.</summary>
    private async Task<string> WhileStarting()
    {
        _isUp = false;
        await _bot!.Kill();
        _bot.Dispose();
        Kills.AddOrUpdate("at rest", 1, (_, n) => n + 1);
        _bot = BotProcess.Start(data, _settings);
        await Task.Delay(random.Next(100, 900));
        return "while starting";
    }

    /// <summary>Between two effects: a card was sent but the bot has not heard so, or was on its way but never arrived.</summary>
    private async Task<string> AtCall(ConnectorFaultKind fault)
    {
        var calls = teams.Log is [.., var newest] ? newest.Number + random.Next(12) : 0;
        await Until(() => teams.Log is [.., { } e] && e.Number >= calls);
        // Half of them at a message, of which a copy may be left.
        teams.Faults.Add(new(fault, Method: random.Next(2) == 0 ? "POST" : null));
        if (!await Until(() => teams.Faults.Waiting.Count == 0)) return "at rest";
        var call = teams.Log.LastOrDefault(e => e.Note == $"fault: {fault}");
        return $"{(fault == ConnectorFaultKind.Hang ? "before" : "after")} {call?.Method ?? "a call"} was done";
    }

    /// <summary>While the bot writes: the database, a document, the calendar.</summary>
    private async Task<string> AtWrite()
    {
        using var watcher = new FileSystemWatcher(data) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.FileName };
        var (place, moment, most) = random.Next(7) switch
        {
            < 2 => ("onesqabot.db", "writing the database", 12),
            < 4 => ("incoming", "fetching a file", 4),
            < 6 => ("documents", "filing a document", 6),
            _ => ("calendar", "writing the calendar", 3),
        };
        var left = random.Next(1, most);
        void Wrote(object sender, FileSystemEventArgs e)
        {
            if (e.Name?.StartsWith(place, StringComparison.Ordinal) is true) Interlocked.Decrement(ref left);
        }

        watcher.Changed += Wrote;
        watcher.Created += Wrote;
        watcher.Renamed += Wrote;
        watcher.EnableRaisingEvents = true;
        return await Until(() => Volatile.Read(ref left) <= 0) ? moment : "at rest";
    }

    /// <summary>In the middle of a turn, as far as chance finds it.</summary>
    private async Task<string> InTurn()
    {
        var before = teams.Log is [.., var newest] ? newest.Number : 0;
        if (!await Until(() => teams.Log is [.., { Direction: TrafficDirection.ToBot } e] && e.Number > before)) return "at rest";
        await Task.Delay(random.Next(0, 120));
        return "soon after a turn";
    }

    private static async Task<bool> Until(Func<bool> holds)
    {
        var end = Environment.TickCount64 + Patience.TotalMilliseconds;
        while (!holds())
        {
            if (Environment.TickCount64 > end) return false;
            await Task.Delay(1);
        }

        return true;
    }
}

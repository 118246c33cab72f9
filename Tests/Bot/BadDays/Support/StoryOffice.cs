using OnesqaBot.Simulator;
using OnesqaBot.Simulator.Clients;
using OnesqaBot.Tests.Support;
using Xunit;

namespace OnesqaBot.Bot.Tests.BadDays.Support;

/// <summary>Bot and Teams in this process, with a clock to move, and the first steps of a case.</summary>
internal sealed class StoryOffice : IAsyncDisposable
{
    /// <summary>How long a busy machine may take for one thing.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(180);

    private readonly OfficeSimulation _simulation;
    private readonly TempFolder _folder;

    private StoryOffice(OfficeSimulation simulation, TempFolder folder) => (_simulation, _folder) = (simulation, folder);

    public TeamsSimulator Teams => _simulation.Teams;

    public SimulatedClock Clock => _simulation.Clock;

    public IServiceProvider Bot => _simulation.Bot.Services;

    public HttpClient Http { get; } = new();

    /// <summary>Where activities are posted.</summary>
    public Uri Endpoint => new(_simulation.BotUrl, "api/messages");

    /// <summary>Everything that the bot may write lies in its <c>data</c>.</summary>
    public string Folder => _folder.Path;

    public string Data => _folder.Sub("data");

    public string Channel => Teams.Options.Channels[0].ConversationId;

    public static Task<StoryOffice> Open(params string[] settings) => Open(started: true, settings);

    /// <param name="started">Whether everybody's chat is known to the bot first; a bot that asks for tokens would not hear of them.</param>
    public static async Task<StoryOffice> Open(bool started, params string[] settings)
    {
        var folder = new TempFolder();
        var clock = new SimulatedClock(new DateTimeOffset(2026, 11, 23, 2, 0, 0, TimeSpan.Zero));
        var simulation = await OfficeSimulation.StartAsync(
            "http://127.0.0.1:0", folder.Sub("data"), clock, ["--Logging:LogLevel:Default", "None", .. settings], Patience);
        if (started) await simulation.Teams.Installed.WaitAsync(Patience);
        return new StoryOffice(simulation, folder);
    }

    /// <summary>Malee opens a case and gets its first row's card.</summary>
    /// <returns>The case's number.</returns>
    public async Task<string> OpenCase(string partner = "NIAD-QE", string country = "ญี่ปุ่น", string topic = "การแลกเปลี่ยนผู้ประเมิน")
    {
        foreach (var text in new[] { "MoU", partner, country, topic, "ใช่ค่ะ" }) Assert.True((await Teams.SendTextAsync("malee", text)).Delivered);
        var opened = await Teams.WaitForMessageAsync("malee", m => m.Lines().Any(l => l.StartsWith("เปิดเรื่อง ", StringComparison.Ordinal)));
        var number = opened.Lines().First(l => l.StartsWith("เปิดเรื่อง ", StringComparison.Ordinal)).Split(' ')[1];
        await Sees("malee", number, "done");
        return number;
    }

    /// <summary>The card with that button of that case, once the person sees it.</summary>
    public Task<SimulatedMessage> Sees(string person, string number, string verb, string? conversation = null) =>
        Teams.WaitForMessageAsync(person, m => Has(m, number, verb), conversation);

    public static bool Has(SimulatedMessage message, string number, string verb) =>
        message.Actions.Any(a => a.Verb == verb && (string?)a.Data?["case"] == number);

    /// <summary>Marks the present row done without its documents, with a reason.</summary>
    public async Task Finish(string number)
    {
        var row = await Sees("malee", number, "done");
        Assert.Equal(PressOutcome.CardReplaced, (await Teams.PressAsync("malee", row.Id, "done")).Outcome);
        var confirm = Teams.Seen("malee").Single(m => m.Id == row.Id);
        Assert.Equal(PressOutcome.CardReplaced, (await Teams.PressAsync("malee", row.Id, confirm.Actions.Single(a => a.Verb == "done").Key, new { reason = "ตามไปภายหลัง" })).Outcome);
    }

    /// <summary>Rows 1 and 2, so that the case lies before the director.</summary>
    public async Task Propose(string number)
    {
        await Finish(number);
        await Teams.WaitForMessageAsync("malee", m => Has(m, number, "done") && m.Shows("ข้อ ๒ จาก"));
        await Finish(number);
    }

    /// <summary>Waits until that holds; the clock may be moved meanwhile.</summary>
    public static async Task Until(Func<bool> holds, string what, double seconds = 120)
    {
        var end = Environment.TickCount64 + seconds * 1000;
        while (!holds())
        {
            if (Environment.TickCount64 > end) throw new TimeoutException($"It never came about: {what}.");
            await Task.Delay(15);
        }
    }

    /// <summary>The director's calls, in order, of the log.</summary>
    public IReadOnlyList<TrafficEntry> CallsTo(string person) =>
        [.. Teams.Log.Where(e => e.Direction == TrafficDirection.FromBot && e.Path.Contains(Teams.PersonalConversation(person), StringComparison.Ordinal))];

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _simulation.DisposeAsync();
        _folder.Dispose();
    }
}

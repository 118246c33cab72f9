using System.Globalization;
using OnesqaBot.Simulator;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Definitions;
using Xunit;
using Xunit.Abstractions;

namespace OnesqaBot.Bot.Tests.BadDays.Kills;

/// <summary>The process is killed at any moment of several cases; at the end all is as if it never had been.</summary>
[Trait("Category", "Slow")]
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Kills = 55;

    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(20);

    [Fact]
    public async Task Whenever_the_process_is_killed_nothing_is_lost_and_nothing_comes_twice()
    {
        var seed = TestVariables.Number("KILL_SEED", Random.Shared.Next());
        output.WriteLine($"KILL_SEED={seed}");
        using var stop = new CancellationTokenSource(MostTime);
        using var folder = new TempFolder();
        var data = folder.Sub("data");
        await using var teams = await TeamsSimulator.StartAsync(new SimulatorOptions { People = OfficeSimulation.PeopleOf(EmbeddedDefinitions.People()) });
        using var bot = new UnreliableBot(teams, data, new Random(seed));
        await bot.Start();
        await teams.Installed.WaitAsync(stop.Token);

        var files = new HandedFiles();
        var copies = new Copies(teams);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop.Token);
        Officer malee = new(teams, "malee", bot.Running, files) { Copies = copies }, kanda = new(teams, "kanda", bot.Running, files) { Copies = copies };
        var director = new Director(teams, "somchai", bot.Running) { Copies = copies }.DecideUntil(ended.Token);
        var head = new HeadOfSection(teams, bot.Running) { Copies = copies }.WatchUntil(ended.Token);
        Task[] carried = [RunCase(malee, "A"), RunCase(kanda, "B")];
        // Whoever has no case left still does what the other delegates.
        var helping = Task.WhenAll(Helps(carried[0], malee), Helps(carried[1], kanda));
        var officers = Task.WhenAll(carried);
        while (bot.KillCount < Kills && !officers.IsFaulted) await bot.KillOnce();
        await officers;
        await ended.CancelAsync();
        await Task.WhenAll(director, head, helping);

        foreach (var (moment, count) in bot.Kills.OrderBy(k => k.Key, StringComparer.Ordinal)) output.WriteLine($"{count,3} {moment}");
        var aftermath = new Aftermath(teams, data, files, copies);
        await aftermath.Settle(stop.Token);
        await aftermath.Check(output);

        async Task Helps(Task own, Officer officer)
        {
            await own;
            await officer.HelpUntil(ended.Token);
        }

        async Task RunCase(Officer officer, string letter)
        {
            for (var n = 1; n == 1 || bot.KillCount < Kills; n++)
                await officer.RunCase(string.Create(CultureInfo.InvariantCulture, $"หน่วยงาน {letter}-{n:00}"), stop.Token);
        }
    }
}

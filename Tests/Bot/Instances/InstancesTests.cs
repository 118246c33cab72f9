using System.Diagnostics;
using System.Globalization;
using OnesqaBot.Adapters.Tests.Store;
using OnesqaBot.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace OnesqaBot.Bot.Tests.Instances;

/// <summary>Several instances under load, killed and started again; then everything is counted.</summary>
[Trait("Category", "Slow")]
public sealed class InstancesTests(Azurite azurite, ITestOutputHelper output) : IClassFixture<Azurite>
{
    private const int Instances = 3;

    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(20);

    /// <summary>
    /// <c>INSTANCES_CASES</c> and <c>INSTANCES_KILLS</c> ask for more than the suite has time for.
    /// </summary>
    [Fact]
    public async Task Whatever_dies_meanwhile_every_case_ends_as_it_should_and_nothing_is_done_twice()
    {
        var (cases, kills) = (TestVariables.Number("INSTANCES_CASES", 60), TestVariables.Number("INSTANCES_KILLS", 4));
        using var stop = new CancellationTokenSource(MostTime);
        await using var site = await Site.Start(azurite, Instances, officers: 24, directors: 1, stop.Token);
        var (bot, director) = (site.Bot, site.Office.Directors[0]);
        var clock = Stopwatch.StartNew();
        var left = cases;
        var work = Task.WhenAll(site.Office.Officers.Select(async person =>
        {
            var driver = new CaseDriver(bot, site.Teams, site.Activities, person, director);
            for (int n; (n = Interlocked.Decrement(ref left)) >= 0;)
                await driver.RunCase(n % 10 == 0 ? ReviewOffice.Hearing : ReviewOffice.Review, stop.Token);
        }));
        // One dies each time that another share of the cases has been begun.
        while (bot.Kills < kills && !work.IsCompleted)
        {
            await Task.WhenAny(work, Task.Delay(Random.Shared.Next(100, 1000), stop.Token));
            if (cases - Volatile.Read(ref left) >= cases * (bot.Kills + 1) / (kills + 1)) await bot.KillOne();
        }

        await work;
        var worked = clock.Elapsed;
        await site.State.Empties(stop.Token);
        var tally = await Tally.Count(site, stop.Token);
        var head = string.Create(
            CultureInfo.InvariantCulture,
            $"{Instances} instances, {bot.Kills} kills, {bot.Repeats} activities repeated, {worked.TotalSeconds:0} s of work, {(clock.Elapsed - worked).TotalSeconds:0} s more to empty the outbox, {site.Teams.Calls} calls\n\n");
        Figures.Write(output, "3 instances", head + tally.Table());
        Assert.Empty(bot.Faults);
        tally.Check(cases, bot.Kills);
    }
}

using System.Diagnostics;
using System.Globalization;
using OnesqaBot.Tests.BadDays;
using OnesqaBot.Tests.Store;
using Xunit;
using Xunit.Abstractions;

namespace OnesqaBot.Tests.Instances;

/// <summary>Several instances under load, killed and started again; then everything is counted.</summary>
[Trait("Category", "Slow")]
public sealed class InstancesTests(ITestOutputHelper output) : IAsyncLifetime
{
    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(20);

    private readonly Azurite _azurite = new();

    public Task InitializeAsync() => _azurite.InitializeAsync();

    public Task DisposeAsync() => _azurite.DisposeAsync();

    [Fact]
    public async Task Whatever_dies_meanwhile_every_case_ends_as_it_should_and_nothing_is_done_twice()
    {
        var cases = Number("INSTANCES_CASES", 500);
        var kills = Number("INSTANCES_KILLS", 8);
        using var stop = new CancellationTokenSource(MostTime);
        using var folder = new TempFolder();
        var office = ReviewOffice.In(folder.Path, officers: 24);
        await using var teams = await TeamsRecord.Start();
        var state = new SharedState(_azurite.ConnectionString, folder.Sub("data"), office);
        using var fleet = new Fleet(state.Data, state.Settings);
        await fleet.Start(3);
        var wire = new Wire(teams.Url);
        await fleet.Post(wire.AddedToTeam(office.Directors[0]), stop.Token);
        foreach (var person in office.Officers.Concat(office.Directors)) await fleet.Post(wire.Installed(person), stop.Token);

        var clock = Stopwatch.StartNew();
        var left = cases;
        var work = Task.WhenAll(office.Officers.Select(async person =>
        {
            var officer = new Officer(fleet, teams, wire, person, office.Directors[0]);
            for (int n; (n = Interlocked.Decrement(ref left)) >= 0;)
                await officer.Carry(n % 10 == 0 ? ReviewOffice.Hearing : ReviewOffice.Review, stop.Token);
        }));
        while (fleet.Kills < kills && !work.IsCompleted)
        {
            await Task.WhenAny(work, Task.Delay(Random.Shared.Next(1000, 4000), stop.Token));
            await fleet.KillOne();
        }

        await work;
        output.WriteLine($"work {clock.Elapsed.TotalSeconds:0.0} s");
        await state.Empties(stop.Token);
        output.WriteLine($"settled {clock.Elapsed.TotalSeconds:0.0} s, calls {teams.Calls}, repeats {fleet.Repeats}, kills {fleet.Kills}");
        foreach (var f in fleet.Faults.Take(20)) output.WriteLine(f);
    }

    private static int Number(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } given ? int.Parse(given, CultureInfo.InvariantCulture) : otherwise;
}

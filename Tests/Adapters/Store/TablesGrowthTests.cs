using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Adapters.Tables;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Adapters.Tests.Store;

/// <summary>What is asked for costs the same however many other cases there are.</summary>
[Collection(AzuriteTests.Name)]
public sealed class TablesGrowthTests(Azurite azurite)
{
    private const int Own = 3;
    private const int Due = 4;
    private static readonly Assignee Waiting = new Assignee.Position("policy-officer");

    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Ten_times_as_many_cases_of_others_cost_not_one_round_trip_and_not_one_row_more()
    {
        var few = await Costs(others: 30);
        Assert.Equal(few, await Costs(others: 300));
        Assert.All(few, c => Assert.True(c.Value.Requests > 0, c.Key));
    }

    [Theory]
    [InlineData(120)]
    [InlineData(360)]
    public async Task A_status_that_no_case_has_costs_no_more_than_the_depth_of_the_search(int others)
    {
        const int Depth = 40, Pages = 12;
        await using var meter = await TableMeter.Start(azurite.ConnectionString);
        var table = $"t{Guid.NewGuid():N}";
        await using var services = new ServiceCollection().AddLogging()
            .AddTablesStore(o => (o.ConnectionString, o.Table) = (meter.ConnectionString, table)).BuildServiceProvider();
        await services.GetRequiredService<StorageTable>().Create(None);
        var cases = services.GetRequiredService<ICaseStore>();
        await Parallel.ForAsync(1, others + 1, async (n, _) => await cases.Save(Other(n), None));

        CaseMatches? found = null;
        var cost = await meter.Measure(async () => found = await cases.Search(new([]) { Status = CaseStatus.Closed, Depth = Depth }, 10, None));
        Assert.False(found!.IsComplete);
        Assert.InRange(cost.Requests, Depth, Depth + Pages);
    }

    private async Task<Dictionary<string, Cost>> Costs(int others)
    {
        await using var meter = await TableMeter.Start(azurite.ConnectionString);
        var table = $"t{Guid.NewGuid():N}";
        await using var services = new ServiceCollection().AddLogging()
            .AddTablesStore(o => (o.ConnectionString, o.Table) = (meter.ConnectionString, table)).BuildServiceProvider();
        await services.GetRequiredService<StorageTable>().Create(None);
        var (cases, outbox) = (services.GetRequiredService<ICaseStore>(), services.GetRequiredService<IOutbox>());
        await Parallel.ForAsync(1, others + 1, async (n, _) => await cases.Save(Other(n), None));
        for (var n = 1; n <= Own; n++) await cases.Save(LookedAt(Changes.Open(Changes.Number(n, "OWN"), subject: "เรื่อง NIADQEX"), Changes.T0), None);

        var number = Changes.Number(1, "OWN");
        var costs = new Dictionary<string, Cost>
        {
            ["opened by"] = await meter.Measure(() => cases.OpenedBy("malee", 50, None)),
            ["waiting for"] = await meter.Measure(() => cases.OpenAt([Waiting, new Assignee.Participant("malee")], None)),
            ["one case"] = await meter.Measure(() => cases.Find(number, None)),
            ["deadlines"] = await meter.Measure(() => cases.DueForReminder(Changes.T0, 50, None)),
            ["nothing due"] = await meter.Measure(() => outbox.Claim("o", 10, Changes.T0, Lease, None)),
            ["next due"] = await meter.Measure(() => outbox.NextDue(None)),
            ["a word of one's own"] = await meter.Measure(() => cases.Search(new([new("niad", [])]), 10, None)),
            ["a word that no case has"] = await meter.Measure(() => cases.Search(new([new("brazil", [])]), 10, None)),
            ["a rare word beside a common one"] = await meter.Measure(() => cases.Search(new([new("เรือง", []), new("niadqex", [])]), 10, None)),
            ["a command"] = await meter.Measure(async () =>
            {
                await cases.Save(Changes.HandIn(number, 2, "c", effects: [Changes.Card("malee")]), None);
                await ((TablesCaseStore)cases).Tidying;
            }),
            ["a number"] = await meter.Measure(() => cases.Reserve(number.Year, "OWN", "open", None)),
        };
        for (var n = 1; n < Due; n++) await cases.Save(Changes.Open(Changes.Number(n, "DUE"), effects: [Changes.Card("malee")]), None);
        IReadOnlyList<OutboxEntry> taken = [];
        costs["some due"] = await meter.Measure(async () => taken = await outbox.Claim("o", 10, Changes.T0, Lease, None));
        Assert.Equal(Due, taken.Count);
        costs["one done"] = await meter.Measure(() => outbox.Complete(taken[0], None));
        return costs;
    }

    private static CaseChange Other(int n) =>
        LookedAt(Changes.Open(Changes.Number(n), opener: $"other-{n % 5}", position: $"other-{n % 5}"), Changes.T0.AddDays(1 + n));

    private static CaseChange LookedAt(CaseChange change, DateTimeOffset at) => change with { Summary = change.Summary with { NextReminderAt = at } };
}

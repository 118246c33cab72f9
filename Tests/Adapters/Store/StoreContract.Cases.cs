using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Adapters.Tests.Store;

public abstract partial class StoreContract
{
    [Fact]
    public async Task An_unknown_case_is_not_found()
    {
        Assert.Null(await Store.Cases.Find(Changes.Number(7), None));
        Assert.Equal(0, await Store.Cases.Version(Changes.Number(7), None));
    }

    [Fact]
    public async Task A_case_is_what_its_events_add_up_to()
    {
        var number = Changes.Number(1);
        Assert.True(await Store.Cases.Save(Changes.Open(number), None));
        Assert.True(await Store.Cases.Save(Changes.HandIn(number, 2, "f1"), None));
        Assert.True(await Store.Cases.Save(Changes.Close(number, 3), None));

        var found = (await Store.Cases.Find(number, None))!;
        Assert.Equal([1, 2, 3, 4], found.Events.Select(e => e.Sequence));
        Assert.Equal(Changes.Text(CaseFold.Replay(found.Events)!.Visits), Changes.Text(found.Case.Visits));
        Assert.Equal(CaseStatus.Closed, found.Case.Status);
        Assert.Equal(4, found.Case.Version);
        Assert.Equal(4, await Store.Cases.Version(number, None));
        Assert.Equal(0, await Store.Cases.Version(Changes.Number(10), None));
    }

    [Fact]
    public async Task A_case_read_before_has_what_another_instance_saved_since()
    {
        var (number, other) = (Changes.Number(1), Open());
        Assert.True(await Store.Cases.Save(Changes.Open(number), None));
        Assert.Equal(2, (await other.Cases.Find(number, None))!.Case.Version);
        Assert.True(await Store.Cases.Save(Changes.HandIn(number, 2, "f1"), None));
        Assert.Equal(3, (await other.Cases.Find(number, None))!.Case.Version);
        Assert.True(await other.Cases.Save(Changes.Close(number, 3), None));
        Assert.Equal(CaseStatus.Closed, (await Store.Cases.Find(number, None))!.Case.Status);
    }

    [Fact]
    public async Task Cases_whose_numbers_begin_alike_do_not_mix()
    {
        foreach (var running in new[] { 1, 10, 100, 1000 })
            Assert.True(await Store.Cases.Save(Changes.Open(Changes.Number(running), effects: [Changes.Card("malee")]), None));
        Assert.Equal(2, (await Store.Cases.Find(Changes.Number(10), None))!.Events.Count);
        Assert.Equal(4, (await Store.Outbox.Claim("a", 9, Changes.T0, TimeSpan.FromMinutes(1), None)).Count);
    }

    [Fact]
    public async Task A_command_that_was_taken_is_known_to_the_case()
    {
        await Store.Cases.Save(Changes.Open(Changes.Number(1)), None);
        await Store.Cases.Save(Changes.HandIn(Changes.Number(1), 2, "f1"), None);
        var commands = (await Open().Cases.Find(Changes.Number(1), None))!.Case.Commands.Select(c => c.Id).ToList();
        Assert.Contains("f1", commands);
        Assert.Contains("open-2570-MOU-001", commands);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_save_on_another_version_saves_nothing(int version)
    {
        var number = Changes.Number(1);
        await Store.Cases.Save(Changes.Open(number), None);
        var late = version == 0
            ? Changes.Open(number, opener: "other", effects: [Changes.Card("other")])
            : Changes.HandIn(number, version, "late", effects: [Changes.Card("other")]);
        Assert.False(await Store.Cases.Save(late, None));

        Assert.Equal(2, (await Store.Cases.Find(number, None))!.Case.Version);
        Assert.Null(await Store.Outbox.NextDue(None));
        Assert.Empty(await Store.Cases.OpenedBy("other", 5, None));
    }

    [Fact]
    public async Task A_case_that_does_not_exist_cannot_be_changed()
    {
        Assert.False(await Store.Cases.Save(Changes.HandIn(Changes.Number(1), 2, "f1", effects: [Changes.Card("malee")]), None));
        Assert.Null(await Store.Cases.Find(Changes.Number(1), None));
        Assert.Null(await Store.Outbox.NextDue(None));
    }

    [Fact]
    public async Task Many_writers_at_once_lose_no_update()
    {
        const int Writers = 8, Each = 6;
        var number = Changes.Number(1);
        await Store.Cases.Save(Changes.Open(number), None);
        OpenStore[] stores = [Store, Open()];

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(w => Task.Run(async () =>
        {
            var cases = stores[w % 2].Cases;
            for (var n = 0; n < Each;)
            {
                var version = (await cases.Find(number, None))!.Case.Version;
                if (await cases.Save(Changes.HandIn(number, version, $"{w}-{n}", effects: [Changes.Card($"{w}-{n}")]), None)) n++;
            }
        })));

        var found = (await Store.Cases.Find(number, None))!;
        Assert.Equal(2 + (Writers * Each), found.Case.Version);
        Assert.Equal(Writers * Each, found.Case.Documents.Select(d => d.Id).Distinct().Count());
        Assert.Equal(Writers * Each, (await Store.Outbox.Claim("a", 1000, Changes.T0, TimeSpan.FromMinutes(1), None)).Count);
    }

    [Fact]
    public async Task The_same_command_gets_the_same_number()
    {
        var first = await Store.Cases.Reserve(new FiscalYear(2570), "MOU", "c1", None);
        var second = await Store.Cases.Reserve(new FiscalYear(2570), "MOU", "c2", None);
        Assert.Equal(first, await Open().Cases.Reserve(new FiscalYear(2570), "MOU", "c1", None));
        // Asked again after midnight of 30 September: still the same case.
        Assert.Equal(first, await Store.Cases.Reserve(new FiscalYear(2571), "MOU", "c1", None));
        Assert.Equal((1, 2), (first.Running, second.Running));
    }

    [Fact]
    public async Task Years_and_codes_count_for_themselves()
    {
        Assert.Equal("2570-MOU-001", (await Store.Cases.Reserve(new FiscalYear(2570), "MOU", "a", None)).ToString());
        Assert.Equal("2570-PLAN-001", (await Store.Cases.Reserve(new FiscalYear(2570), "PLAN", "b", None)).ToString());
        Assert.Equal("2571-MOU-001", (await Store.Cases.Reserve(new FiscalYear(2571), "MOU", "c", None)).ToString());
        Assert.Equal("2570-MOU-002", (await Store.Cases.Reserve(new FiscalYear(2570), "MOU", "d", None)).ToString());
    }

    [Fact]
    public async Task Numbers_taken_at_once_are_unique_and_without_gaps()
    {
        OpenStore[] stores = [Store, Open()];
        // Each command asks twice, from two instances.
        var numbers = await Task.WhenAll(Enumerable.Range(0, 80).Select(i => Task.Run(async () =>
            (Command: i / 2, await stores[i % 2].Cases.Reserve(new FiscalYear(2570), "MOU", $"c{i / 2}", None)).ToTuple())));
        Assert.All(numbers.GroupBy(n => n.Item1), g => Assert.Single(g.Select(n => n.Item2).Distinct()));
        Assert.Equal(Enumerable.Range(1, 40), numbers.Select(n => n.Item2.Running).Distinct().Order());
    }

    [Fact]
    public async Task Open_cases_of_positions_come_oldest_turn_first()
    {
        await Store.Cases.Save(Changes.Open(Changes.Number(1), position: "director", at: Changes.T0.AddHours(3)), None);
        await Store.Cases.Save(Changes.Open(Changes.Number(2), position: "policy-officer", at: Changes.T0.AddHours(1)), None);
        // The same turn told by another clock: it is the instant that counts.
        await Store.Cases.Save(Changes.Open(Changes.Number(3), position: "director", at: Changes.T0.AddHours(2).ToOffset(TimeSpan.FromHours(7))), None);
        await Store.Cases.Save(Changes.Open(Changes.Number(4), position: "head-of-mission"), None);
        await Store.Cases.Save(Changes.Open(Changes.Number(5), position: "director"), None);
        await Store.Cases.Save(Changes.Close(Changes.Number(5), 2), None);

        Assert.Equal([2, 3, 1], (await Store.Cases.OpenAt([new Assignee.Position("director"), new Assignee.Position("policy-officer")], None)).Select(s => s.Number.Running));
        Assert.Equal([3, 1], (await Store.Cases.OpenAt([new Assignee.Position("director")], None)).Select(s => s.Number.Running));
        Assert.Empty(await Store.Cases.OpenAt([], None));
        Assert.Empty(await Store.Cases.OpenAt([new Assignee.Position("nobody")], None));
    }

    [Fact]
    public async Task A_case_that_moves_on_leaves_the_list_it_was_in()
    {
        var number = Changes.Number(1);
        await Store.Cases.Save(Changes.Open(number, position: "director"), None);
        var change = Changes.HandIn(number, 2, "f1");
        await Store.Cases.Save(change with { Summary = change.Summary with { Assignments = [change.Summary.Assignments[0] with { Assignee = new Assignee.Position("head-of-mission") }], Step = "next" } }, None);
        Assert.Empty(await Store.Cases.OpenAt([new Assignee.Position("director")], None));
        Assert.Equal("next", Assert.Single(await Store.Cases.OpenAt([new Assignee.Position("head-of-mission")], None)).Step);
    }

    [Fact]
    public async Task Cases_of_an_opener_come_open_ones_first_then_the_newest()
    {
        for (var n = 1; n <= 4; n++) await Store.Cases.Save(Changes.Open(Changes.Number(n), at: Changes.T0.AddHours(n)), None);
        await Store.Cases.Save(Changes.Open(Changes.Number(9), opener: "other"), None);
        await Store.Cases.Save(Changes.Close(Changes.Number(4), 2, openedAt: Changes.T0.AddHours(4)), None);
        await Store.Cases.Save(Changes.Close(Changes.Number(2), 2, openedAt: Changes.T0.AddHours(2)), None);

        Assert.Equal([3, 1, 4, 2], (await Store.Cases.OpenedBy("malee", 10, None)).Select(s => s.Number.Running));
        Assert.Equal([3, 1, 4], (await Store.Cases.OpenedBy("malee", 3, None)).Select(s => s.Number.Running));
        Assert.Empty(await Store.Cases.OpenedBy("malee", 0, None));
    }
}

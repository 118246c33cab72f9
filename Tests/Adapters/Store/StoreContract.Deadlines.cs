using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Adapters.Tests.Store;

public abstract partial class StoreContract
{
    [Fact]
    public async Task Cases_are_found_when_their_deadline_is_to_be_checked()
    {
        await Save(Changes.Open(Changes.Number(1)), Changes.T0.AddDays(3));
        await Save(Changes.Open(Changes.Number(2)), Changes.T0.AddDays(1));
        await Save(Changes.Open(Changes.Number(3)), null);
        await Save(Changes.Open(Changes.Number(4)), Changes.T0.AddDays(1));

        Assert.Empty(await LookedAt(Changes.T0.AddDays(1).AddTicks(-1)));
        Assert.Equal([2, 4], await LookedAt(Changes.T0.AddDays(1)));
        Assert.Equal([2, 4, 1], await LookedAt(DateTimeOffset.MaxValue));
        Assert.Equal([2, 4], await LookedAt(DateTimeOffset.MaxValue, most: 2));
        Assert.Empty(await LookedAt(DateTimeOffset.MaxValue, most: 0));
    }

    [Fact]
    public async Task A_case_is_found_by_its_newest_check_only()
    {
        var number = Changes.Number(1);
        await Save(Changes.Open(number), Changes.T0);
        await Save(Changes.HandIn(number, 2, "f1"), Changes.T0.AddDays(2));
        Assert.Empty(await LookedAt(Changes.T0.AddDays(1)));
        Assert.Equal([1], await LookedAt(Changes.T0.AddDays(2)));

        // Back where it was, and gone.
        await Save(Changes.HandIn(number, 3, "f2"), Changes.T0);
        Assert.Equal([1], await LookedAt(Changes.T0.AddDays(1)));
        await Save(Changes.Close(number, 4), null);
        Assert.Empty(await LookedAt(DateTimeOffset.MaxValue));
    }

    [Fact]
    public async Task A_save_that_lost_the_race_leaves_no_check()
    {
        var number = Changes.Number(1);
        await Save(Changes.Open(number), Changes.T0.AddDays(2));
        Assert.False(await Store.Cases.Save(Looking(Changes.HandIn(number, 1, "late"), Changes.T0), None));
        Assert.Empty(await LookedAt(Changes.T0.AddDays(1)));
        Assert.Equal([1], await LookedAt(Changes.T0.AddDays(2)));
    }

    [Fact]
    public async Task The_cases_of_a_year_are_found_whatever_became_of_them()
    {
        var (own, other) = (Changes.Number(2), new CaseNumber(new FiscalYear(2571), "MOU", 1));
        foreach (var number in new[] { own, Changes.Number(1), Changes.Number(1, "AQAN"), other }) Assert.True(await Store.Cases.Save(Changes.Open(number), None));
        Assert.True(await Store.Cases.Save(Changes.Close(own, 2), None));

        Assert.Equal(["2570-AQAN-001", "2570-MOU-001", "2570-MOU-002"], (await Store.Cases.OfYear(new FiscalYear(2570), None)).Select(s => s.Number.ToString()));
        Assert.Equal(CaseStatus.Closed, (await Store.Cases.OfYear(new FiscalYear(2570), None))[2].Status);
        Assert.Equal([other], (await Store.Cases.OfYear(new FiscalYear(2571), None)).Select(s => s.Number));
        Assert.Empty(await Store.Cases.OfYear(new FiscalYear(257), None));
    }

    private async Task Save(CaseChange change, DateTimeOffset? lookAt) => Assert.True(await Store.Cases.Save(Looking(change, lookAt), None));

    private static CaseChange Looking(CaseChange change, DateTimeOffset? lookAt) => change with { Summary = change.Summary with { NextReminderAt = lookAt } };

    [Fact]
    public async Task A_year_is_read_by_pages()
    {
        for (var n = 1; n <= 5; n++) await Store.Cases.Save(Changes.Open(Changes.Number(n)), None);
        var (read, after) = (new List<int>(), (CaseNumber?)null);
        var pages = 0;
        do
        {
            var page = await Store.Cases.OfYear(new FiscalYear(2570), after, 2, None);
            Assert.InRange(page.Cases.Count, 0, 2);
            read.AddRange(page.Cases.Select(c => c.Number.Running));
            (after, pages) = (page.Next, pages + 1);
        }
        while (after is not null && pages < 10);

        Assert.Equal([1, 2, 3, 4, 5], read);
        Assert.Equal((0, null), ((await Store.Cases.OfYear(new FiscalYear(2571), null, 2, None)).Cases.Count, (await Store.Cases.OfYear(new FiscalYear(2571), null, 2, None)).Next));
    }

    private async Task<IEnumerable<int>> LookedAt(DateTimeOffset until, int most = 99) =>
        (await Store.Cases.DueForReminder(until, most, None)).Select(s => s.Number.Running);
}

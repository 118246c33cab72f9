using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Bot.Background;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Bot.Tests.BadDays;

/// <summary>Work that is done once per period, whoever looks and however slow it is.</summary>
public sealed class OncePerPeriodTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public async Task A_run_that_outlives_its_claim_is_not_repeated_by_its_own_process()
    {
        await using var office = await Office.Open();
        var once = new OncePerPeriod(office.Services.GetRequiredService<IKeyValueStore>(), "test/once");
        var release = new TaskCompletionSource();
        var runs = 0;
        var slow = once.Run("today", Start, async () => { runs++; await release.Task; return true; }, default);
        Assert.False(await once.Run("today", Start.AddMinutes(20), () => Task.FromResult(++runs > 0), default));
        release.SetResult();
        Assert.True(await slow);
        Assert.True(await once.IsTaken("today", Start.AddMinutes(40), default));
        Assert.Equal(1, runs);
    }

    [Fact]
    public async Task A_run_whose_process_died_is_taken_over_when_its_claim_has_expired()
    {
        await using var office = await Office.Open();
        var store = office.Services.GetRequiredService<IKeyValueStore>();
        _ = new OncePerPeriod(store, "test/once").Run("today", Start, () => new TaskCompletionSource<bool>().Task, default);
        var other = new OncePerPeriod(store, "test/once");
        Assert.False(await other.Run("today", Start.AddSeconds(30), () => Task.FromResult(true), default));
        Assert.True(await other.Run("today", Start.AddSeconds(90), () => Task.FromResult(true), default));
    }

    [Fact]
    public async Task A_run_that_failed_is_repeated_when_its_claim_has_expired()
    {
        await using var office = await Office.Open();
        var once = new OncePerPeriod(office.Services.GetRequiredService<IKeyValueStore>(), "test/once");
        await Assert.ThrowsAsync<TimeoutException>(() => once.Run<bool>("today", Start, () => throw new TimeoutException(), default));
        Assert.True(await once.Run("today", Start.AddSeconds(90), () => Task.FromResult(true), default));
    }
}

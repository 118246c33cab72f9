using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Tests.Support;
using Xunit;

namespace OnesqaBot.Bot.Tests.BadDays;

/// <summary>When recurring work runs again.</summary>
public sealed class PeriodicWorkTests
{
    private readonly Clock _clock = new();

    [Theory]
    [InlineData(0, 60)]
    [InlineData(20, 40)]
    [InlineData(50, 15)]
    [InlineData(3600, 15)]
    [InlineData(-3600, 60)]
    public async Task What_fell_due_during_a_run_does_not_wait_for_a_whole_interval_more(int took, int pause)
    {
        await using var office = await Office.Open();
        var work = new Work(office.Services.GetRequiredService<FaultIsolation>(), office.Services.GetRequiredService<OfficeContext>(), _clock, TimeSpan.FromSeconds(took));
        await work.StartAsync(default);
        await Eventually.Holds(() => _clock.Pauses.Count == 1, "the pause before the first run");
        _clock.Advance(TimeSpan.FromMinutes(1));
        await Eventually.Holds(() => _clock.Pauses.Count == 2, "the pause after the first run");
        Assert.Equal([TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(pause)], _clock.Pauses);
        await work.StopAsync(default);
    }

    [Fact]
    public async Task Two_runs_of_a_process_follow_one_another()
    {
        await using var office = await Office.Open();
        var (begun, release) = (0, new TaskCompletionSource());
        var work = new SlowWork(office.Services.GetRequiredService<FaultIsolation>(), office.Services.GetRequiredService<OfficeContext>(), _clock, () => { begun++; return release.Task; });
        var runs = new[] { work.Run(default), work.Run(default) };
        Assert.Equal(1, begun);
        release.SetResult();
        await Task.WhenAll(runs);
        Assert.Equal(2, begun);
    }

    /// <summary>Knows what was waited for.</summary>
    private sealed class Clock() : FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 2, 0, 0, TimeSpan.Zero))
    {
        public ConcurrentQueue<TimeSpan> Pauses { get; } = new();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            // Known only once it runs: whoever waits for it sets the clock forward.
            var timer = base.CreateTimer(callback, state, dueTime, period);
            Pauses.Enqueue(dueTime);
            return timer;
        }
    }

    private sealed class Work(FaultIsolation isolation, OfficeContext office, FakeTimeProvider clock, TimeSpan took) : PeriodicWork(isolation, office, clock)
    {
        protected override TimeSpan Interval => TimeSpan.FromMinutes(1);

        internal override IReadOnlyList<PeriodicStep> Steps =>
        [
            new("test", InOfficeHours: false, _ =>
            {
                if (took < TimeSpan.Zero) clock.AdjustTime(clock.GetUtcNow() + took);
                else clock.Advance(took);
                return Task.CompletedTask;
            }),
        ];
    }

    private sealed class SlowWork(FaultIsolation isolation, OfficeContext office, TimeProvider clock, Func<Task> run) : PeriodicWork(isolation, office, clock)
    {
        protected override TimeSpan Interval => TimeSpan.FromMinutes(1);

        internal override IReadOnlyList<PeriodicStep> Steps => [new("test", InOfficeHours: false, _ => run())];
    }
}

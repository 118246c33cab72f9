using Xunit;

namespace OnesqaBot.Simulator.Tests;

public sealed class ClockTests
{
    [Fact]
    public void Time_runs_on_from_where_it_was_set()
    {
        var start = new DateTimeOffset(2026, 10, 1, 0, 0, 0, TimeSpan.Zero);
        var clock = new SimulatedClock(start);
        var stamp = clock.GetTimestamp();
        clock.Advance(TimeSpan.FromDays(7));
        Assert.InRange(clock.GetUtcNow(), start.AddDays(7), start.AddDays(7).AddMinutes(1));
        Assert.InRange(clock.GetElapsedTime(stamp), TimeSpan.FromDays(7), TimeSpan.FromDays(7) + TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task A_delay_ends_when_the_clock_is_moved_past_it()
    {
        var clock = new SimulatedClock();
        var delay = Task.Delay(TimeSpan.FromDays(40), clock);
        clock.Advance(TimeSpan.FromDays(39));
        await Task.Delay(50);
        Assert.False(delay.IsCompleted);
        clock.Advance(TimeSpan.FromDays(2));
        await delay.WaitAsync(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task Set_back_it_tells_an_earlier_time_and_delays_end_as_they_would()
    {
        var clock = new SimulatedClock(new DateTimeOffset(2026, 10, 1, 9, 0, 0, TimeSpan.Zero));
        var delay = Task.Delay(TimeSpan.FromMinutes(30), clock);
        var stamp = clock.GetTimestamp();
        clock.SetBack(TimeSpan.FromHours(1));
        Assert.Equal(8, clock.GetUtcNow().Hour);
        Assert.InRange(clock.GetElapsedTime(stamp), TimeSpan.Zero, TimeSpan.FromMinutes(1));
        clock.Advance(TimeSpan.FromMinutes(31));
        await delay.WaitAsync(TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task A_periodic_timer_wakes_once_for_each_advance()
    {
        var clock = new SimulatedClock();
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        for (var i = 0; i < 3; i++)
        {
            var tick = timer.WaitForNextTickAsync().AsTask();
            clock.Advance(TimeSpan.FromDays(1));
            Assert.True(await tick.WaitAsync(TimeSpan.FromSeconds(60)));
        }
        Assert.False(timer.WaitForNextTickAsync().AsTask().IsCompleted);
    }

    [Fact]
    public async Task A_timer_also_follows_real_time()
    {
        var clock = new SimulatedClock();
        await Task.Delay(TimeSpan.FromMilliseconds(30), clock).WaitAsync(TimeSpan.FromSeconds(60));
    }
}

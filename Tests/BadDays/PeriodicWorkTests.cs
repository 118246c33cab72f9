using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using OnesqaBot.Bot;
using OnesqaBot.Tests.Story;
using Xunit;

namespace OnesqaBot.Tests.BadDays;

/// <summary>When recurring work runs again.</summary>
public sealed class PeriodicWorkTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 23, 2, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData(0, 60)]
    [InlineData(20, 40)]
    [InlineData(50, 15)]
    [InlineData(3600, 15)]
    [InlineData(-3600, 60)]
    public async Task What_fell_due_during_a_run_does_not_wait_for_a_whole_interval_more(int took, int pause)
    {
        await using var office = await Office.Open();
        var work = new Work(office.Services.GetRequiredService<FaultIsolation>(), office.Services.GetRequiredService<OfficeNow>(), _clock, TimeSpan.FromSeconds(took));
        await work.StartAsync(default);
        _clock.Advance(TimeSpan.FromMinutes(1));
        await work.Ran.WaitAsync(TimeSpan.FromSeconds(30));
        // Not before its time, and then at once.
        for (var i = 0; i < pause - 1; i++) _clock.Advance(TimeSpan.FromSeconds(1));
        await Task.Delay(50);
        Assert.Equal(0, work.Ran.CurrentCount);
        await StoryOffice.Until(() => { _clock.Advance(TimeSpan.FromSeconds(1)); return work.Ran.CurrentCount > 0; }, "the next run");
        await work.StopAsync(default);
    }

    private sealed class Work(FaultIsolation isolation, OfficeNow office, FakeTimeProvider clock, TimeSpan took) : PeriodicWork(isolation, office, clock)
    {
        public SemaphoreSlim Ran { get; } = new(0);

        protected override TimeSpan Interval => TimeSpan.FromMinutes(1);

        internal override IReadOnlyList<PeriodicStep> Steps =>
        [
            new("test", InOfficeHours: false, _ =>
            {
                if (took < TimeSpan.Zero) clock.AdjustTime(clock.GetUtcNow() + took);
                else clock.Advance(took);
                Ran.Release();
                return Task.CompletedTask;
            }),
        ];

        public override void Dispose()
        {
            Ran.Dispose();
            base.Dispose();
        }
    }
}

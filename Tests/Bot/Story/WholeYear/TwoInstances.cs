using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Holidays;
using OnesqaBot.Bot.Reminders;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Tests.Story.WholeYear;

/// <summary>The office's bot as two instances on one table, each of which may be stopped and started at any time.</summary>
internal sealed class TwoInstances(Office office) : IAsyncDisposable
{
    /// <summary>In real time: a post that takes longer is nobody's any more.</summary>
    private static readonly TimeSpan UnderWay = TimeSpan.FromSeconds(5);

    private WebApplication? _other;

    public int Restarts { get; private set; }

    public bool IsAwake { get; private set; }

    public DateTimeOffset Now => office.Clock.GetUtcNow();

    public HolidayCalendar Holidays => office.Services.GetRequiredService<HolidayService>().Calendar;

    public async Task Wake()
    {
        if (_other is not null) await office.StartsTheBot();
        _other = await office.AnotherInstance();
        IsAwake = true;
    }

    public async Task Sleep()
    {
        await Task.WhenAll(office.StopsTheBot(), Stop(_other!));
        IsAwake = false;
    }

    /// <summary>Stops one of the two, and starts it again.</summary>
    private async Task Restart(bool first)
    {
        Restarts++;
        if (first)
        {
            await office.RestartsTheBot();
            return;
        }

        await Stop(_other!);
        _other = await office.AnotherInstance();
    }

    public IEnumerable<IServiceProvider> Both => [office.Services, _other!.Services];

    public IServiceProvider Any(Random random) => random.Next(2) == 0 ? office.Services : _other!.Services;

    public void AdvanceTo(DateTimeOffset at)
    {
        if (at > Now) office.Clock.Advance(at - Now);
    }

    /// <summary>Both sweep at once, and do all that follows.</summary>
    public Task Sweep() => Sweep(() => Task.WhenAll(Sweep(office.Services), Sweep(_other!.Services)));

    /// <summary>One sweeps while the other, which does so too, is stopped and started again.</summary>
    public Task SweepThroughARestart(bool ofFirst) => Sweep(() => Task.WhenAll(Sweep((ofFirst ? _other! : null)?.Services ?? office.Services), Restart(ofFirst)));

    private async Task Sweep(Func<Task> sweep)
    {
        await sweep();
        await Settles();
        // An instance that was stopped while it posted leaves that to the other, after a while.
        while (OfficeHours.Cover(Now, Holidays) && !await DigestIsPosted())
        {
            AdvanceTo(Now.AddMinutes(2));
            await Task.WhenAll(Sweep(office.Services), Sweep(_other!.Services));
            await Settles();
        }
    }

    /// <summary>
    /// Whether the day's digest is posted. An instance that posts it by itself is waited for: were the clock set forward
    /// meanwhile, it would look dead to the other, which would post it too.
    /// </summary>
    private async Task<bool> DigestIsPosted()
    {
        var posted = new StoredValue<OncePerPeriod.Claim>(office.Services.GetRequiredService<IKeyValueStore>(), "reminders/digest");
        var until = Environment.TickCount64 + UnderWay.TotalMilliseconds;
        while (true)
        {
            var claim = await posted.Read(default) is { } last && last.Period == $"{ThaiTime.Date(Now):O}" ? last : null;
            if (claim is null or { IsOver: true } || Environment.TickCount64 > until) return claim is { IsOver: true };
            await Task.Delay(10);
        }
    }

    public Task Settles() => office.SettlesAhead();

    public async ValueTask DisposeAsync()
    {
        if (IsAwake) await Stop(_other!);
    }

    private static Task Sweep(IServiceProvider instance) => instance.GetRequiredService<DeadlineSweep>().Run(default);

    private static async Task Stop(WebApplication instance)
    {
        await instance.StopAsync();
        await instance.DisposeAsync();
    }
}

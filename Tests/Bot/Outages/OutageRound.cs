using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Tests.Outages;

/// <summary>One outage: every use is tried during it and, where it was refused, again after it.</summary>
/// <param name="works">Indexes of the uses that are known to work during it.</param>
internal sealed class OutageRound(OutageSite site, OutageWork work, Outage outage, IReadOnlyCollection<int> works)
{
    private const string Sorry = "ขัดข้องชั่วคราว";

    /// <summary>How long a use is watched during the outage, after its answer, and how long it may take afterwards.</summary>
    private static readonly TimeSpan Watched = TimeSpan.FromSeconds(6), Recovery = TimeSpan.FromSeconds(60);

    private readonly Office _office = site.Office;

    /// <returns>What became of each use, and what <c>/health/ready</c> said.</returns>
    public async Task<IReadOnlyList<string>> Run(TimeSpan length)
    {
        var look = (await site.Store.OfYear(new FiscalYear(2570), default)).Single(s => s.Number == work.Budget).NextReminderAt!.Value;
        AdvanceTo(look.AddMinutes(-10));
        await _office.Settles();
        await work.NamesTheRow(_office);
        var uses = OutageUse.All(site, work);
        var ends = _office.Clock.GetUtcNow() + length;

        outage.Begin(site);
        var answers = await Task.WhenAll(uses.Select(u => u.Try is null ? Task.FromResult(("", false)) : u.Attempt()));
        AdvanceTo(look.AddMinutes(5));
        await Until(uses, Watched);
        // On a busy machine what works may take longer, too.
        for (var until = Environment.TickCount64 + Recovery.TotalMilliseconds; Environment.TickCount64 < until; await Task.Delay(200))
            if ((await Done(uses)).Where((_, n) => works.Contains(n)).All(n => n > 0)) break;
        var during = await Done(uses);
        var ready = await site.Ready();
        AdvanceTo(ends);
        outage.End(site);

        await UntilOpen();
        await Task.WhenAll(uses.Where((u, n) => IsRefused(n)).Select(u => u.Attempt()));
        await Until(uses, Recovery, Passes);
        var after = await Done(uses);
        return
        [
            .. uses.Select((_, n) => (during[n], after[n]) switch
            {
                (_, > 1) => "TWICE",
                (_, 0) => $"LOST {answers[n].Item1}",
                _ when answers[n].Item2 => "LATE",
                (1, _) => "works",
                _ => IsRefused(n) ? "reported" : "later",
            }),
            $"{ready}, then {await site.Ready()}",
        ];

        bool IsRefused(int n) => during[n] == 0 && answers[n].Item1.Contains(Sorry, StringComparison.Ordinal);
    }

    private static Task<int[]> Done(IReadOnlyList<OutageUse> uses) => Task.WhenAll(uses.Select(u => u.Done()));

    /// <summary>Waits until everything was done and is ready, or for that long.</summary>
    private async Task Until(IReadOnlyList<OutageUse> uses, TimeSpan longest, Action? meanwhile = null)
    {
        for (var until = Environment.TickCount64 + longest.TotalMilliseconds; Environment.TickCount64 < until; await Task.Delay(200))
        {
            if ((await Done(uses)).All(n => n > 0) && await site.Ready() == 200 && (meanwhile is null || await IsQuiet())) return;
            meanwhile?.Invoke();
        }
    }

    /// <summary>Nothing is left to be sent, filed or drawn, but what waits for another morning.</summary>
    private async Task<bool> IsQuiet() => await site.Outbox.NextDue(default) is not { } due || due > _office.Clock.GetUtcNow().AddHours(1);

    /// <summary>What failed is tried again after pauses of the office's time, of an hour at most.</summary>
    private void Passes() => _office.Clock.Advance(TimeSpan.FromMinutes(2));

    /// <summary>Nobody is reminded at night or on a holiday.</summary>
    private async Task UntilOpen()
    {
        var clock = _office.Services.GetRequiredService<OfficeContext>();
        while (!OfficeHours.Cover(clock.Now, clock.Get().Holidays)) AdvanceTo(_office.Clock.GetUtcNow().AddHours(1));
        // A worker that has not run since the clock was moved looks dead.
        for (var until = Environment.TickCount64 + Recovery.TotalMilliseconds; await site.Ready() != 200 && Environment.TickCount64 < until; await Task.Delay(100)) Passes();
    }

    private void AdvanceTo(DateTimeOffset at)
    {
        if (at > _office.Clock.GetUtcNow()) _office.Clock.Advance(at - _office.Clock.GetUtcNow());
    }
}

using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using OnesqaBot.Simulator;
using OnesqaBot.Tests.Store;
using OnesqaBot.Tests.Story.WholeYear;
using OnesqaBot.Tests.Teams;
using OnesqaBot.Workflow;
using Xunit;
using Xunit.Abstractions;

namespace OnesqaBot.Tests.Story.Soak;

/// <summary>
/// Thirty working days on Table Storage as Azurite serves it, with two instances and a fault on most days: which one, when and
/// where is drawn from <c>SOAK_SEED</c>. Afterwards everything is counted.
/// </summary>
[Trait("Category", "Slow")]
public sealed class SoakTests(ITestOutputHelper output)
{
    private const int Days = 30;

    private static readonly DateOnly First = new(2026, 11, 24);

    private static readonly string[] Procedures = ["budget-request", "action-plan", "risk-management", "mou"];

    [Fact]
    public async Task Nothing_is_missing_doubled_or_late_whatever_fails()
    {
        var seed = Asked.Number("SOAK_SEED", 2570);
        output.WriteLine($"SOAK_SEED={seed}");
        var (clock, random) = (Stopwatch.StartNew(), new Random(seed));
        await using var azurite = new AzuriteProcess { AsServed = true };
        await azurite.Start();
        await using var files = await LoopbackServer.StartAsync(http => http.Response.WriteAsync("%PDF-1.7"));
        await using var site = await SoakSite.Start(azurite.ConnectionString);
        var (work, almanac, count) = (new SoakWork(site, random, files.Address), new Almanac(), new SoakCount(site));
        foreach (var id in Procedures) await work.Open(id);
        // A case that cannot be read now and then: it is nobody's measure, but must be nobody's harm.
        var sick = await work.Open("mou");
        work.Leave(sick);
        await site.Settles();

        var faults = Deck(random);
        var day = First;
        for (var n = 0; n < Days; n++, day = site.Holidays.AddWorkingDays(day, 1))
        {
            var fault = faults[n];
            count.Met(fault);
            site.To(At(day, 8, 10));
            var open = await work.Cases();
            var mend = await Begin(site, fault, sick, random);
            // What the night's faults held up is late by as much as they lasted, and no more.
            var outage = fault is SoakFault.StorageForAnHour;
            site.To(At(day, outage ? 9 : 8, 40));
            if (outage) await mend();
            if (fault is SoakFault.StorageForADay)
            {
                var next = site.Holidays.AddWorkingDays(day, 1);
                await work.FailsToGive(open);
                site.To(At(next, 15, 0));
                await mend();
                (day, n) = (next, n + 1);
                count.Met(SoakFault.None);
            }

            await Reminders(site, almanac, work, count, site.Now);
            if (!outage && fault is not (SoakFault.StorageForADay or SoakFault.ConnectorForADay))
            {
                site.To(At(day, 9, 20));
                await mend();
            }

            if (fault == SoakFault.ConnectorForADay) site.To(At(day, 9, 30));
            else await site.Settles();
            if (fault == SoakFault.Kill) await Task.WhenAll(work.Day(), site.Kill(random.Next(2) == 0));
            else await work.Day();
            if (fault == SoakFault.ClockBack) site.Office.Clock.SetBack(TimeSpan.FromMinutes(20));
            var delivers = fault != SoakFault.ConnectorForADay;
            if (delivers) await site.Settles();
            site.To(At(day, 15, 30));
            await Reminders(site, almanac, work, count, site.Now);
            if (!delivers) continue;
            await site.Settles();
            count.PersonalCards(day);
        }

        site.Office.Teams.Faults.Clear();
        site.To(site.Now.AddHours(1));
        await site.Settles();
        await count.All(work);
        Figures.Keep(output, "6 soak", $"{count.Table()}{work.Given} commands ({work.Tries} tries), {site.Kills} kills, {clock.Elapsed.TotalSeconds:0} s (SOAK_SEED={seed})");
        count.Check();
    }

    /// <summary>Every fault at least once.</summary>
    private static SoakFault[] Deck(Random random)
    {
        var deck = Enum.GetValues<SoakFault>().Concat(Enumerable.Range(0, Days).Select(_ => (SoakFault)random.Next((int)SoakFault.StorageForADay))).Take(Days).ToArray();
        random.Shuffle(deck.AsSpan(1, Days - 3));
        return deck;
    }

    private static async Task<Func<Task>> Begin(SoakSite site, SoakFault fault, CaseNumber sick, Random random)
    {
        var teams = site.Office.Teams.Faults;
        switch (fault)
        {
            case SoakFault.Throttled:
                teams.Add(new(ConnectorFaultKind.TooManyRequests, random.Next(1, 12), RetryAfter: TimeSpan.FromSeconds(random.Next(1, 60))));
                return Cleared;
            case SoakFault.Broken:
                teams.Add(new(random.Next(2) == 0 ? ConnectorFaultKind.BadGateway : ConnectorFaultKind.Reset, random.Next(1, 12)));
                return Cleared;
            case SoakFault.ConnectorForAnHour:
                teams.DownFor(TimeSpan.FromHours(1));
                return Cleared;
            case SoakFault.ConnectorForADay:
                teams.DownFor(TimeSpan.FromDays(1));
                return Nothing;
            case SoakFault.StorageForAnHour or SoakFault.StorageForADay:
                site.TakeStorageAway(silently: random.Next(2) == 0);
                return () =>
                {
                    site.Resume();
                    return Task.CompletedTask;
                };
            case SoakFault.UnreadableCase:
                return await site.Damage($"case|{sick}", "s|");
            case SoakFault.UnreadableEffect:
                return await site.Damage($"case|{sick}", "o|");
            case SoakFault.UnreadableConversation:
                return await site.Damage("conversation", "a|person:niran");
            default:
                return Nothing;
        }

        Task Cleared()
        {
            teams.Clear();
            return Task.CompletedTask;
        }

        static Task Nothing() => Task.CompletedTask;
    }

    private static async Task Reminders(SoakSite site, Almanac almanac, SoakWork work, SoakCount count, DateTimeOffset due)
    {
        var before = await work.Cases();
        var expected = almanac.Look(site.Now, before.Select(c => WholeYearTests.StayOf(c.Stored.Case, c.Procedure, site.Holidays)).OfType<Stay>(), site.Holidays);
        await site.Sweep();
        // A step that failed during the outage is tried again after a pause of up to an hour.
        for (var tries = 0; tries < 13 && (await work.Reminded(before)).Count < expected.Count; tries++)
        {
            site.To(site.Now.AddMinutes(5));
            await site.Sweep();
            await Task.Delay(50);
        }

        count.Reminders(expected, await work.Reminded(before), due);
        await work.Seen();
    }

    private static DateTimeOffset At(DateOnly day, int hour, int minute) => new(day.ToDateTime(new TimeOnly(hour, minute)), ThaiTime.Offset);
}

/// <summary>What goes wrong on a day; those of a day's length come once each.</summary>
internal enum SoakFault
{
    None,
    Throttled,
    Broken,
    ConnectorForAnHour,
    StorageForAnHour,
    Kill,
    ClockBack,
    UnreadableCase,
    UnreadableEffect,
    UnreadableConversation,
    StorageForADay,
    ConnectorForADay,
}

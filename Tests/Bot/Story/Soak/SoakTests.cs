using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using OnesqaBot.Adapters.Tests.Store;
using OnesqaBot.Bot.Tests.Story.WholeYear;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Time;
using Xunit;
using Xunit.Abstractions;

namespace OnesqaBot.Bot.Tests.Story.Soak;

/// <summary>
/// Thirty working days on Table Storage as Azurite serves it, with two instances and a fault on most days: which one, when and
/// where is drawn from <c>SOAK_SEED</c>. Afterwards everything is counted.
/// </summary>
[Trait("Category", "Slow")]
public sealed class SoakTests(ITestOutputHelper output)
{
    private const int Days = 30;

    private static readonly DateOnly First = new(2026, 11, 24);

    /// <summary>So long, in real time, a call to Table Storage waits in vain.</summary>
    private static readonly TimeSpan Stalled = TimeSpan.FromSeconds(4);

    /// <summary>Real time in which what can be carried out is.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    private static readonly string[] Procedures =
    [
        "budget-request", "action-plan", "risk-management", "mou", "mou", "mou", "staff-exchange", "study-visit", "international-meeting", "academic-conference",
        "joint-accreditation", "training-evaluation", "aqan", "international-publicity",
    ];

    [Fact]
    public async Task Nothing_is_missing_doubled_or_late_whatever_fails()
    {
        var seed = TestVariables.Number("SOAK_SEED", 2570);
        output.WriteLine($"SOAK_SEED={seed}");
        var (clock, random) = (Stopwatch.StartNew(), new Random(seed));
        await using var azurite = new AzuriteProcess { AsServed = true };
        await azurite.Start();
        await using var files = await LoopbackServer.Start(http => http.Response.WriteAsync("%PDF-1.7"));
        await using var site = await SoakSite.Start(azurite.ConnectionString);
        var (work, almanac, outages, deliveries) = (new SoakWork(site, random, files.Address), new Almanac(), new SoakOutages(site), new SoakDeliveries(site));
        var count = new SoakCount(site, outages, deliveries);
        foreach (var id in Procedures) await work.Open(id);
        var sick = await work.Open("mou");
        work.Remove(sick);
        await site.Settles();

        var faults = new SoakFaults(site, sick, random);
        var deck = faults.Deck(Days);
        var day = First;
        for (var n = 0; n < Days; n++, day = site.Holidays.AddWorkingDays(day, 1))
        {
            var fault = deck[n];
            site.AdvanceTo(At(day, 8, 10));
            var (open, began) = (await work.Cases(), site.Now);
            count.Met(fault, open.Count);
            output.WriteLine($"{day:O} {fault} ({clock.Elapsed.TotalSeconds:0} s)");
            var mend = await faults.Begin(fault);
            switch (fault)
            {
                case SoakFault.StorageForADay:
                    await work.FailsToGive(open);
                    (day, n) = (site.Holidays.AddWorkingDays(day, 1), n + 1);
                    count.Met(SoakFault.None, open.Count);
                    site.AdvanceTo(At(day, 15, 0));
                    await Ends();
                    break;
                case SoakFault.StorageForAnHour or SoakFault.StorageStalls:
                    site.AdvanceTo(At(day, 8, 45));
                    if (fault == SoakFault.StorageStalls) await Task.Delay(Stalled);
                    site.AdvanceTo(At(day, 9, 15));
                    await Ends();
                    break;
                default:
                    site.AdvanceTo(At(day, 8, 31));
                    break;
            }

            await Reminders(site, almanac, work, count);
            switch (fault)
            {
                case SoakFault.ConnectorForADay:
                    outages.Add(began, began.AddDays(1));
                    site.AdvanceTo(At(day, 9, 30));
                    break;
                case SoakFault.UnreadableCase or SoakFault.UnreadableEffect or SoakFault.UnreadableConversation:
                    await site.Quiet(Moment);
                    site.AdvanceTo(At(day, 9, 20));
                    await Ends();
                    await site.Settles();
                    break;
                case SoakFault.ConnectorForAnHour:
                    outages.Add(began, began.AddHours(1));
                    await site.Quiet(Moment);
                    site.AdvanceTo(began.AddHours(1));
                    await site.Settles();
                    break;
                default:
                    await site.Settles();
                    site.AdvanceTo(At(day, 9, 20));
                    await mend();
                    break;
            }

            await (fault switch
            {
                SoakFault.Kill => Task.WhenAll(work.Day(), site.Kill(random.Next(2) == 0)),
                SoakFault.StorageStallsAtWork => Task.WhenAll(work.Day(), StallsAtWork(site, breaks: random.Next(2) == 0)),
                _ => work.Day(),
            });
            if (fault == SoakFault.ClockBack) site.Office.Clock.SetBack(TimeSpan.FromMinutes(20));
            var delivers = fault != SoakFault.ConnectorForADay;
            if (delivers) await site.Settles();
            site.AdvanceTo(At(day, 15, 30));
            await Reminders(site, almanac, work, count);
            if (!delivers) continue;
            await site.Settles();
            deliveries.Read();
            count.PersonalCards(day);

            async Task Ends()
            {
                await mend();
                outages.Add(began, site.Now);
            }
        }

        site.Office.Teams.Faults.Clear();
        site.AdvanceTo(site.Now.AddHours(1));
        await site.Settles();
        deliveries.Read();
        await count.CountAll(work);
        Figures.Write(output, "6 soak", $"{count.Table()}{work.Numbers.Count} cases, {work.Given} commands ({work.Tries} tries), {site.Kills} kills, {clock.Elapsed.TotalSeconds:0} s (SOAK_SEED={seed})");
        count.Check();
    }

    private static async Task StallsAtWork(SoakSite site, bool breaks)
    {
        site.Stall();
        await Task.Delay(Stalled);
        await site.Resume(breaks);
    }

    private static async Task Reminders(SoakSite site, Almanac almanac, SoakWork work, SoakCount count)
    {
        var before = await work.Cases();
        var expected = almanac.DueReminders(site.Now, before.Select(c => WholeYearTests.StayOf(c.Stored.Case, c.Procedure, site.Holidays)).OfType<Stay>(), site.Holidays);
        await site.Sweep();
        // A step that failed during the outage is tried again after a pause of up to an hour.
        for (var tries = 0; tries < 13 && (await work.Reminded(before)).Count < expected.Count; tries++)
        {
            await site.Quiet(Moment);
            site.AdvanceTo(site.Now.AddMinutes(5));
            await site.Sweep();
        }

        count.Reminders(expected, await work.Reminded(before), site.Now);
        await work.Seen();
    }

    private static DateTimeOffset At(DateOnly day, int hour, int minute) => new(day.ToDateTime(new TimeOnly(hour, minute)), ThaiTime.Offset);
}

using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Simulator;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Bot.Tests.BadDays;

/// <summary>Nothing disturbs anybody outside office hours but the answer to what somebody just did.</summary>
public sealed class OfficeHoursTests
{
    /// <summary>Whoever has one of these can write to somebody, or make a case write.</summary>
    private static readonly Type[] Senders = [typeof(IMessenger), typeof(CaseCommandHandler), typeof(IOutbox)];

    [Fact]
    public async Task Every_recurring_step_that_can_send_waits_for_office_hours()
    {
        await using var office = await Office.Open();
        var steps = office.Services.GetServices<IHostedService>().OfType<PeriodicWork>().SelectMany(w => w.Steps).ToList();
        Assert.Contains(steps, s => s.InOfficeHours && CanSend(s.Run.Target));
        Assert.Contains(steps, s => !s.InOfficeHours);
        // That one answers what a person said himself.
        Assert.Equal(["unanswered"], steps.Where(s => !s.InOfficeHours && CanSend(s.Run.Target)).Select(s => s.Name));
    }

    [Fact]
    public async Task What_an_outage_held_up_comes_in_the_morning_and_what_was_just_done_at_once()
    {
        await using var office = await Office.Open();
        await office.OpensACaseAt("approve-coordination");
        await office.Settles();
        Assert.Equal(1, office.Cards("somchai", "ข้อ ๓ จาก ๘"));

        // Late in the evening somebody works, and the other's chat does not take the card for hours.
        office.Clock.Advance(TimeSpan.FromHours(11));
        office.Teams.Faults.Add(new(ConnectorFaultKind.BadGateway, Count: 100, Person: "malee", Method: "POST"));
        var card = office.Card("somchai", "ข้อ ๓ จาก ๘");
        await office.Teams.PressAsync("somchai", card.Id, card.FindAction("approve")!.Key);
        await Eventually.Holds(() => office.Teams.Faults.Waiting is [{ Count: < 100 }, ..], "a try");
        office.Clock.Advance(TimeSpan.FromHours(2));
        office.Teams.Faults.Clear();
        await AdvancesFor(office, TimeSpan.FromHours(9), () => Assert.Equal(0, office.Cards("malee", "ข้อ ๔ จาก ๘")));
        await AdvancesFor(office, TimeSpan.FromHours(2), () => { });
        await Eventually.Holds(() => office.Cards("malee", "ข้อ ๔ จาก ๘") == 1, "the card in the morning");
    }

    [Fact]
    public async Task An_acting_order_entered_at_night_brings_its_cards_in_the_morning()
    {
        await using var office = await Office.Open();
        await office.OpensACaseAt("approve-coordination");
        await office.Settles();
        office.Clock.Advance(TimeSpan.FromHours(11));
        await office.Says("chai", "รักษาการแทน");
        await office.Posts("chai", office.Newest("chai").Id, "set-acting", new JsonObject { ["choice"] = "director|somchai", ["people"] = "wanida", ["start"] = "2026-11-23", ["end"] = "2026-11-25" });
        Assert.Contains(office.Directory.Acting, a => a.Person == "wanida");
        await office.Refreshes();
        Assert.Equal(0, office.Cards("wanida", "ข้อ ๓ จาก ๘"));
        await AdvancesFor(office, TimeSpan.FromHours(13), () => { });
        await Eventually.Holds(() => office.Cards("wanida", "ข้อ ๓ จาก ๘") == 1, "the card in the morning");
    }

    /// <summary>Lets time go by in steps, so that what is due in between runs.</summary>
    private static async Task AdvancesFor(Office office, TimeSpan time, Action each)
    {
        for (var gone = TimeSpan.Zero; gone < time; gone += TimeSpan.FromMinutes(30))
        {
            office.Clock.Advance(TimeSpan.FromMinutes(30));
            await Task.Delay(40);
            each();
        }
    }

    private static bool CanSend(object? thing)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        return Reaches(thing);

        bool Reaches(object? o)
        {
            if (o is null || !seen.Add(o)) return false;
            if (Senders.Any(s => s.IsInstanceOfType(o))) return true;
            // A store or an adapter writes to nobody by itself.
            if (o is string || o.GetType().Assembly != typeof(PeriodicWork).Assembly) return false;
            for (var type = o.GetType(); type is not null && type != typeof(object); type = type.BaseType)
                if (type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly).Any(f => Reaches(f.GetValue(o))))
                    return true;
            return false;
        }
    }
}

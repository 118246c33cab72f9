using OnesqaBot.Simulator;
using OnesqaBot.Simulator.Clients;
using Xunit;

namespace OnesqaBot.Bot.Tests.BadDays.Support;

/// <summary>What people do while Teams may be out of reach: each waits for the card that is needed, and not until the outbox is empty.</summary>
internal static class UnsettledWork
{
    /// <summary>The card with that button of that case, once the person sees it.</summary>
    public static Task<SimulatedMessage> Sees(this Office office, string person, string number, string verb) =>
        office.Teams.WaitForMessageAsync(person, m => m.Offers(verb, number));

    /// <summary>Marks the present step done without its documents, with a reason.</summary>
    public static async Task Finish(this Office office, string number)
    {
        var step = await office.Sees("malee", number, "done");
        Assert.Equal(PressOutcome.CardReplaced, (await office.Teams.PressAsync("malee", step.Id, "done")).Outcome);
        var confirm = office.Reload("malee", step).Actions.Single(a => a.Verb == "done");
        Assert.Equal(PressOutcome.CardReplaced, (await office.Teams.PressAsync("malee", step.Id, confirm.Key, new { reason = "ตามไปภายหลัง" })).Outcome);
    }

    /// <summary>Finishes the first two steps, so that the case lies before the director.</summary>
    public static async Task Propose(this Office office, string number)
    {
        await office.Finish(number);
        await office.Teams.WaitForMessageAsync("malee", m => m.Offers("done", number) && m.Shows("ข้อ ๒ จาก"));
        await office.Finish(number);
    }

    /// <summary>The bot's calls to a person's chat, in order.</summary>
    public static IReadOnlyList<TrafficEntry> CallsTo(this Office office, string person) =>
        [.. office.Teams.Log.Where(e => e.Direction == TrafficDirection.FromBot && e.Path.Contains(office.Teams.PersonalConversation(person), StringComparison.Ordinal))];
}

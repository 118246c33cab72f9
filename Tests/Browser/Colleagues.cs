using System.Diagnostics;
using OnesqaBot.Bot.Tests.Harness;
using OnesqaBot.Simulator;
using Xunit;

namespace OnesqaBot.Browser.Tests;

/// <summary>Those whose part of a story nobody watches: they press the same buttons over HTTP.</summary>
internal sealed class Colleagues(Desk desk)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private TeamsSimulator Teams => desk.Simulation.Teams;

    /// <summary>Presses the button of that verb on the person's newest card that has it and says this.</summary>
    public Task Presses(string person, string says, string verb, object? inputs = null) => Presses(person, says, a => a.Verb == verb, verb, inputs);

    /// <summary>Chooses an outcome, by its key.</summary>
    public Task Chooses(string person, string says, string outcome) =>
        Presses(person, says, a => a.Verb == "choose" && (string?)a.Data?["choice"] == outcome, outcome, null);

    private async Task Presses(string person, string says, Func<SimulatedAction, bool> which, string verb, object? inputs)
    {
        var card = await Find(person, says, which);
        Assert.True(card is not null, $"{person} has no card '{says}' with a button '{verb}':\n{string.Join("\n---\n", Teams.Seen(person).TakeLast(3).Select(Office.Text))}");
        var pressed = await Teams.PressAsync(person, card.Id, card.Actions.First(which).Key, inputs);
        Assert.True(pressed.Succeeded, $"{verb} by {person}: {pressed.Outcome} {pressed.Text}");
        await desk.Settles();
    }

    /// <summary>The newest such card. A click in the browser may still be on its way to the bot: what it leads to is waited for.</summary>
    private async Task<SimulatedMessage?> Find(string person, string says, Func<SimulatedAction, bool> which)
    {
        var patience = Stopwatch.StartNew();
        while (true)
        {
            await desk.Settles();
            var card = Teams.Seen(person).LastOrDefault(m => m.Actions.Any(which) && Office.Text(m).Contains(says, StringComparison.Ordinal));
            if (card is not null || patience.Elapsed > Patience) return card;
            await Task.Delay(50);
        }
    }

    /// <summary>Marks a row done, and says why where the bot asks for its documents.</summary>
    public async Task Does(string person, string row)
    {
        await Presses(person, row, "done");
        if (Teams.Seen(person).Any(m => Office.Text(m).Contains("เอกสารยังไม่ครบ", StringComparison.Ordinal)))
            await Presses(person, row, "done", new { reason = "ส่งเอกสารตามภายหลัง" });
    }

    public async Task Approve(string row, params string[] people)
    {
        foreach (var person in people) await Presses(person, row, "approve");
    }

    /// <summary>Hands a file in for the first document that the person's card lacks.</summary>
    public async Task HandsIn(string person, string says, string file)
    {
        await Presses(person, says, "attach");
        var (name, content) = Office.File(file);
        Assert.InRange((await Teams.SendFileAsync(person, name, content)).Status ?? 0, 200, 299);
        await desk.Settles();
        if (!Office.Text(Teams.Seen(person)[^1]).Contains("คือเอกสารใด", StringComparison.Ordinal)) return;
        await Teams.SendTextAsync(person, "1");
        await desk.Settles();
    }
}

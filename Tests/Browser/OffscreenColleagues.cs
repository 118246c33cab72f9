using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Bot.Tests.Harness;
using OnesqaBot.Simulator;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Browser.Tests;

/// <summary>Those whose part of a story nobody watches: they press the same buttons over HTTP.</summary>
internal sealed class OffscreenColleagues(BrowserSession session)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private TeamsSimulator Teams => session.Simulation.Teams;

    /// <summary>Presses the button of that verb on the person's newest card that has it and says this.</summary>
    public Task Presses(string person, string says, string verb, object? inputs = null) => Presses(person, says, m => m.Actions.FirstOrDefault(a => a.Verb == verb), verb, inputs);

    /// <summary>Chooses an outcome, by its key.</summary>
    public Task Chooses(string person, string says, string outcome) =>
        Presses(person, says, m => m.Actions.FirstOrDefault(a => a.Verb == "choose" && (string?)a.Data?["choice"] == outcome), outcome, null);

    /// <summary>Malee opens a case.</summary>
    /// <param name="done">Whether its first step is marked done, too.</param>
    public async Task<CaseNumber> OpensACase(string partner = "NIAD-QE", bool done = true)
    {
        foreach (var said in new[] { "MoU", partner, "ญี่ปุ่น", "การประเมินร่วม" })
        {
            await Teams.SendTextAsync("malee", said);
            await session.Settles();
        }

        await Presses("malee", "ตรวจคำตอบก่อนเปิดเรื่อง", m => m.FindAction("dialog-choose/open"), "dialog-choose/open", null);
        if (done) await Does("malee", "ข้อ ๑ จาก ๘");
        return (await session.Simulation.Bot.Services.GetRequiredService<ICaseStore>().OpenedBy("malee", 50, default)).Select(c => c.Number).MaxBy(n => n.Running);
    }

    private async Task Presses(string person, string says, Func<SimulatedMessage, SimulatedAction?> button, string verb, object? inputs)
    {
        SimulatedMessage? card = null;
        // A click in the browser may still be on its way to the bot: what it leads to is waited for.
        await Eventually.Holds(
            async () =>
            {
                await session.Settles();
                card = Teams.Seen(person).LastOrDefault(m => button(m) is not null && Office.Text(m).Contains(says, StringComparison.Ordinal));
                return card is not null;
            },
            () => $"{person} has a card '{says}' with a button '{verb}'. The newest:\n{string.Join("\n---\n", Teams.Seen(person).TakeLast(3).Select(Office.Text))}",
            Patience);
        var pressed = await Teams.PressAsync(person, card!.Id, button(card)!.Key, inputs);
        Assert.True(pressed.Succeeded, $"{verb} by {person}: {pressed.Outcome} {pressed.Text}");
        await session.Settles();
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
        await session.Settles();
        if (!Office.Text(Teams.Seen(person)[^1]).Contains("คือเอกสารใด", StringComparison.Ordinal)) return;
        await Teams.SendTextAsync(person, "1");
        await session.Settles();
    }
}

using OnesqaBot.Simulator;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Bot.Tests.Outages;

/// <summary>What stands ready to be done while a service is away.</summary>
/// <param name="Budget">With a deadline, of which niran is reminded.</param>
/// <param name="Open">At a row of malee's that expects one document.</param>
/// <param name="Approval">The director's card of the case that waits for a decision.</param>
/// <param name="Meeting">A card on which a meeting can be entered.</param>
internal sealed record OutageWork(CaseNumber Budget, CaseNumber Open, CaseNumber Approved, SimulatedMessage Approval, SimulatedMessage Meeting)
{
    /// <summary>The work of two outages, one after the other.</summary>
    public static async Task<IReadOnlyList<OutageWork>> Prepare(Office office)
    {
        foreach (var text in new[] { "คำของบประมาณ", "๒๕๗๑" }) await office.Says("niran", text);
        var budget = await office.Confirms("niran");
        List<OutageWork> work = [];
        for (var round = 0; round < 2; round++)
        {
            var ceremony = await office.OpensACaseAt("signing-ceremony");
            var meeting = office.Card("malee", "ข้อ ๗ จาก ๘", $"{ceremony}");
            var approved = await office.OpensACaseAt("approve-coordination");
            work.Add(new(budget, await office.OpensACase(), approved, office.Card("somchai", "ข้อ ๓ จาก ๘", $"{approved}"), meeting));
        }

        return work;
    }

    /// <summary>The files that come from now on are for this case, whatever other work the person has: nothing is asked.</summary>
    public async Task NamesTheRow(Office office)
    {
        var card = office.Teams.Seen("malee").Last(m => m.FindAction("attach") is not null && Office.Text(m).Contains($"{Open}", StringComparison.Ordinal));
        await office.Presses("malee", card, "attach");
    }
}

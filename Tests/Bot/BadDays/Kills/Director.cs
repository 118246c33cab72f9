using OnesqaBot.Bot.Tests.BadDays.Support;
using OnesqaBot.Simulator;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Bot.Tests.BadDays.Kills;

/// <summary>Decides whatever waits for the director, one way or another by the case's number, so that every way is taken; asks before choosing.</summary>
internal sealed class Director(TeamsSimulator teams, string id, Func<int?> running) : PersonAtWork(teams, id, running)
{
    public async Task DecideUntil(CancellationToken stop)
    {
        try
        {
            while (true)
            {
                if (await ReadChat(stop) is not { } seen) continue;
                foreach (var message in seen.Where(m => m.Offers("approve") || m.Offers("choose"))) await Decide(message);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Nothing more is to be decided.
        }
    }

    /// <summary>Whether row 6 of the case ends in a ceremony.</summary>
    public static bool HasCeremony(CaseNumber number) => number.Running % 3 != 1;

    private async Task Decide(SimulatedMessage message)
    {
        var data = message.Actions.First(a => a.Verb is "approve" or "choose").Data!;
        var number = CaseNumber.Parse((string)data["case"]!);
        var (running, first) = (number.Running, (int)data["visit"]! == 1);
        if (message.Offers("approve"))
        {
            if (first && Plan.IsRecalled(number)) return;
            var back = first && running % 2 == 1;
            await Press(message, message.Actions.First(a => a.Verb == (back ? "return" : "approve")), back ? new { reason = "เพิ่มข้อมูลผู้ประเมิน" } : null);
            return;
        }

        if (first && !message.Shows(Plan.Question))
        {
            await Press(message, message.Actions.First(a => a.Verb == "inquire"), new { question = Plan.Question });
            return;
        }

        if (message.Offers("withdraw-inquiry")) return;
        var choice = running % 3 == 1 ? "signed" : running % 3 == 2 && first ? "redraft" : "ceremony";
        await Press(message, message.Actions.First(a => a.Verb == "choose" && (string?)a.Data!["choice"] == choice),
            choice == "redraft" ? new Dictionary<string, string> { ["reason-redraft"] = "ปรับข้อ ๓ ของร่าง" } : null);
    }
}

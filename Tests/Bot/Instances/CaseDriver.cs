using System.Text.Json.Nodes;
using OnesqaBot.Simulator;
using OnesqaBot.Workflow.Cases;
using Xunit;

namespace OnesqaBot.Bot.Tests.Instances;

/// <summary>Takes cases from the first word to the close, one at a time, and the director decides in between as the case's number says.</summary>
internal sealed class CaseDriver(Fleet bot, TeamsRecord teams, PostedActivities activities, SimulatedPerson me, SimulatedPerson director)
{
    public static bool IsReturned(CaseNumber number) => number.Running % 4 == 0;

    /// <summary>Whether the director presses on two devices at once.</summary>
    private static bool IsPressedTwice(CaseNumber number) => number.Running % 5 == 0;

    public static string FileName(CaseNumber number, int visit) => FormattableString.Invariant($"รายงาน {number} ครั้งที่ {visit}.pdf");

    /// <summary>How often it comes before the director.</summary>
    public static IEnumerable<int> Visits(CaseNumber number) => Enumerable.Range(1, IsReturned(number) ? 2 : 1);

    public async Task RunCase(string procedure, CancellationToken stop)
    {
        var number = await Submit(procedure, stop);
        if (IsReturned(number))
        {
            await DecideOn(number, 1, "return", stop);
            await Prepare(number, 2, stop);
            await DecideOn(number, 2, "approve", stop);
        }
        else
        {
            await DecideOn(number, 1, "approve", stop);
        }

        if (procedure == ReviewOffice.Hearing) await HoldMeeting(number, stop);
    }

    /// <summary>Opens one and brings it before the director.</summary>
    public async Task<CaseNumber> Submit(string procedure, CancellationToken stop)
    {
        var number = await Open(procedure, stop);
        await Prepare(number, 1, stop);
        return number;
    }

    private async Task<CaseNumber> Open(string procedure, CancellationToken stop)
    {
        var before = Notified();
        await Press(me, "start", new JsonObject { ["choice"] = procedure }, stop);
        await bot.Post(activities.Message(me, "เปิดเรื่อง"), stop);
        return CaseNumber.Parse(Notified().Except(before).First().Split(' ')[1]);
    }

    /// <summary>What the officer was told of cases that were opened.</summary>
    private List<string> Notified() =>
        [.. teams.Messages.Where(m => m.Conversation == Wire.Chat(me) && m.Summary.StartsWith("เปิดเรื่อง ", StringComparison.Ordinal)).Select(m => m.Summary)];

    private async Task Prepare(CaseNumber number, int visit, CancellationToken stop)
    {
        await Sees(me, number, ReviewOffice.Prepare, visit, "attach", stop);
        await Press(me, "attach", Row(number, ReviewOffice.Prepare, visit), stop);
        await bot.Post(activities.File(me, FileName(number, visit), new Uri(teams.Url, $"download/{Uri.EscapeDataString(FileName(number, visit))}").AbsoluteUri), stop);
        await Press(me, "done", Row(number, ReviewOffice.Prepare, visit), stop);
    }

    private async Task DecideOn(CaseNumber number, int visit, string verb, CancellationToken stop)
    {
        await Sees(director, number, ReviewOffice.Decide, visit, verb, stop);
        var row = Row(number, ReviewOffice.Decide, visit);
        if (verb == "return") row["reason"] = "เพิ่มข้อมูล";
        await Task.WhenAll(Enumerable.Range(0, IsPressedTwice(number) ? 2 : 1).Select(_ => Press(director, verb, (JsonObject)row.DeepClone(), stop)));
    }

    private async Task HoldMeeting(CaseNumber number, CancellationToken stop)
    {
        await Sees(me, number, ReviewOffice.Meet, 1, "set-meeting", stop);
        var meeting = Row(number, ReviewOffice.Meet, 1);
        foreach (var (key, value) in new[] { ("date", "2030-12-02"), ("start", "09:00"), ("end", "10:00"), ("place", "ห้องประชุม ๑"), ("people", "สมชาย") }) meeting[key] = value;
        await Press(me, "set-meeting", meeting, stop);
        await Press(me, "done", Row(number, ReviewOffice.Meet, 1), stop);
    }

    private Task Sees(SimulatedPerson person, CaseNumber number, string step, int visit, string verb, CancellationToken stop) =>
        teams.Card(Wire.Chat(person), ShownMessage.Name(number.ToString(), "step", step, visit), verb, stop);

    private async Task Press(SimulatedPerson person, string verb, JsonObject data, CancellationToken stop)
    {
        var answer = await bot.Post(activities.Press(person, verb, data), stop);
        Assert.Equal(200, (int?)answer?["statusCode"]);
        Assert.DoesNotContain("ขัดข้อง", answer!.ToJsonString(), StringComparison.Ordinal);
    }

    private static JsonObject Row(CaseNumber number, string step, int visit) => new() { ["case"] = number.ToString(), ["step"] = step, ["visit"] = visit };
}

using System.Text.Json.Nodes;
using OnesqaBot.Bot.Tests.BadDays.Support;
using OnesqaBot.Simulator;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Bot.Tests.BadDays.Kills;

/// <summary>Leads one case at a time from the first word to the close, whatever falls over meanwhile.</summary>
internal sealed class Officer(TeamsSimulator teams, string id, Func<int?> running, HandedFiles files) : PersonAtWork(teams, id, running)
{
    private const string Country = "ญี่ปุ่น";

    // Something that opens the case got no answer: then she asks how things stand before she goes on.
    private bool _inDoubt;
    private bool _isOpened;

    public async Task Carry(string partner, CancellationToken stop)
    {
        (_inDoubt, _isOpened) = (true, false);
        while (true)
        {
            if (await Look(stop) is not { } seen) continue;
            if (seen.Any(m => Summary(m).StartsWith("ปิดเรื่องแล้ว", StringComparison.Ordinal) && m.Shows(Subject(partner)))) return;

            _isOpened |= seen.Any(m => m.FromBot && !m.Asks() && m.Shows(Subject(partner)));
            if (!_isOpened) await Open(seen, partner);
            else if (OpenQuestion(seen) is { } question) await Answer(question, Number(seen, partner));
            else if (seen.LastOrDefault(m => m.Shows(Subject(partner)) && (m.Offers("done") || m.Offers("set-meeting"))) is { } row) await Work(row, partner);
        }
    }

    private static string Subject(string partner) => $"{partner} ({Country})";

    private static string Summary(SimulatedMessage message) => (string?)message.Activity["summary"] ?? "";

    /// <summary>The newest question, unless she has answered it.</summary>
    private SimulatedMessage? OpenQuestion(IReadOnlyList<SimulatedMessage> seen)
    {
        var since = seen.Reverse().TakeWhile(m => m.From != Id || m.Undelivered).ToList();
        return since.FirstOrDefault(m => m.Asks());
    }

    private async Task Open(IReadOnlyList<SimulatedMessage> seen, string partner)
    {
        if (_inDoubt)
        {
            // The list answers when both arrive; it shows the case, then there is nothing to open.
            _inDoubt = !(await Say("ยกเลิก") && await Say("งานของฉัน"));
            return;
        }

        var text = OpenQuestion(seen) is not { } question ? "MoU"
            : question.Shows("ตรวจคำตอบก่อนเปิดเรื่อง") ? question.Shows(Subject(partner)) ? "ใช่" : "ยกเลิก"
            : question.Shows("หน่วยงานต่างประเทศใด") ? partner
            : question.Shows("อยู่ในประเทศใด") ? Country
            : question.Shows("ร่วมมือกันในเรื่องใด") ? "การแลกเปลี่ยนผู้ประเมิน"
            : "ยกเลิก";
        _inDoubt = !await Say(text);
    }

    /// <summary>The case's number as its cards show it.</summary>
    private static string Number(IReadOnlyList<SimulatedMessage> seen, string partner) =>
        seen.Where(m => m.FromBot && m.Shows(Subject(partner))).SelectMany(m => m.Lines()).SelectMany(l => l.Split(' ')).First(w => CaseNumber.TryParse(w, out _));

    private async Task Answer(SimulatedMessage question, string number)
    {
        // Which document a file is, or which row it belongs to.
        var wanted = files.All.FirstOrDefault(f => question.Shows($"“{f.Name}”"))?.Document ?? number;
        var choices = question.Actions.Where(a => a.Verb == "dialog-choose").ToList();
        var titles = question.Lines().Concat(choices.Select(c => c.Title ?? "")).Where(t => t.Length > 2 && t[0] is >= '๐' and <= '๙' && t[1] == '.').ToList();
        var place = titles.FindIndex(t => t.Contains(wanted, StringComparison.Ordinal));
        if (place < 0) await Say("ยกเลิก");
        else await Press(question, choices[place]);
    }

    private async Task Work(SimulatedMessage row, string partner)
    {
        var done = row.Actions.FirstOrDefault(a => a.Verb == "done");
        var step = (string)(done ?? row.Actions.First(a => a.Verb == "set-meeting")).Data!["step"]!;
        if (done is null)
        {
            await Press(row, row.Actions.First(a => a.Verb == "set-meeting"), new JsonObject
            {
                ["date"] = "2030-05-20", ["start"] = "09:30", ["end"] = "11:00", ["place"] = "ห้องประชุม ๑", ["people"] = "ผู้อำนวยการ\nเอกอัครราชทูต",
            });
            return;
        }

        var missing = row.Lines().FirstOrDefault(l => l.StartsWith("⬜ ", StringComparison.Ordinal) && !l.Contains("(ถ้ามี)", StringComparison.Ordinal));
        if (missing is null)
        {
            await Press(row, done);
            return;
        }

        // The row's own button first: her colleague's cases take files from her too.
        if (!await Press(row, row.Actions.First(a => a.Verb == "attach"))) return;
        var file = files.For(partner, step, missing[2..]);
        await Teams.SendFileAsync(Id, file.Name, file.Content);
    }
}

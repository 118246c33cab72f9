using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OnesqaBot.Bot.Tests.BadDays.Support;
using OnesqaBot.Simulator;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Bot.Tests.BadDays.Kills;

/// <summary>
/// Leads one case at a time from the first word to the close, whatever falls over meanwhile, and does what a colleague delegates.
/// </summary>
internal sealed partial class Officer(TeamsSimulator teams, string id, Func<int?> running, HandedFiles files) : PersonAtWork(teams, id, running)
{
    private const string Country = "ญี่ปุ่น";

    // Something that opens the case got no answer: then the officer asks how things stand first.
    private bool _inDoubt;
    private bool _isOpened;

    // Whether the first step came back cannot be seen from its card, so what was seen as given is remembered.
    private readonly HashSet<CaseNumber> _given = [];

    // The case that the last file was sent for.
    private CaseNumber? _filing;

    public async Task RunCase(string partner, CancellationToken stop)
    {
        (_inDoubt, _isOpened) = (true, false);
        while (true)
        {
            if (await ReadChat(stop) is not { } seen) continue;
            if (seen.Any(m => Summary(m).StartsWith("ปิดเรื่องแล้ว", StringComparison.Ordinal) && m.Shows(Subject(partner)))) return;

            _isOpened |= seen.Any(m => m.FromBot && !m.Asks() && m.Shows(Subject(partner)));
            if (!_isOpened) await Open(seen, partner);
            else if (OpenQuestion(seen) is { } question) await Answer(question, _filing?.ToString() ?? Number(seen, partner));
            else if (await DoFirstStep(seen, partner) || await Help(seen)) continue;
            else if (seen.LastOrDefault(m => m.Shows(Subject(partner)) && IsDue(m)) is { } row) await Work(row, partner);
        }
    }

    /// <summary>Does what others delegate, once there is no case of one's own.</summary>
    public async Task HelpUntil(CancellationToken stop)
    {
        try
        {
            while (true)
            {
                if (await ReadChat(stop) is not { } seen) continue;
                if (OpenQuestion(seen) is { } question) await Answer(question, _filing?.ToString() ?? "");
                else await Help(seen);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Every case has ended.
        }
    }

    private async Task<bool> Help(IReadOnlyList<SimulatedMessage> seen)
    {
        var given = seen.LastOrDefault(m => m.Offers("done") && Find(m, "end-delegation") is { } end && Plan.ColleagueDoesIt(NumberOf(end)));
        if (given is null) return false;
        await Work(given, Partner().Match(given.Lines().First(l => Partner().IsMatch(l))).Value);
        return true;
    }

    /// <summary>Whether it is this officer's turn: the first step is delegated first.</summary>
    private bool IsDue(SimulatedMessage row) =>
        Find(row, "done") is { } done ? !IsFirst(done) || _given.Contains(NumberOf(done)) : row.Offers("set-meeting");

    /// <summary>Gives the first step away, reclaims it, takes the memo back, and says what the director wants to know.</summary>
    private async Task<bool> DoFirstStep(IReadOnlyList<SimulatedMessage> seen, string partner)
    {
        foreach (var message in seen.Reverse().Where(m => m.FromBot && m.Shows(Subject(partner))))
        {
            if (Wish(message) is not { Action: { } action } wish) continue;
            if (!await Press(message, action, wish.Inputs)) return true;
            // A form stands in the card's place until the next look.
            var form = Teams.Seen(Id).FirstOrDefault(m => m.Id == message.Id);
            if (form is not null && Form(form) is { Action: { } send } filled) await Press(form, send, filled.Inputs);
            return true;
        }

        return false;
    }

    private (SimulatedAction? Action, object? Inputs) Wish(SimulatedMessage message)
    {
        if (Find(message, "answer-inquiry") is { } answer) return (answer, new { answer = Plan.Answer });
        if (Find(message, "ask-recall") is { } ask && Plan.IsRecalled(NumberOf(ask)) && IsAt(ask, Plan.Approval)) return (ask, null);
        if (Find(message, "end-delegation") is { } end)
        {
            _given.Add(NumberOf(end));
            return Plan.ColleagueDoesIt(NumberOf(end)) ? default : (end, null);
        }

        // When the head of section has asked for it.
        return Find(message, "ask-delegation") is { } open && IsFirst(open) && !_given.Contains(NumberOf(open)) && message.Shows("ทวงถามเมื่อ") ? (open, null) : default;
    }

    private (SimulatedAction? Action, object? Inputs) Form(SimulatedMessage message) =>
        Find(message, "recall") is { } recall ? (recall, new { reason = Plan.RecallReason })
        : Find(message, "delegate") is { } give ? (give, new { people = Plan.Colleague(Id), note = Plan.Note })
        : default;

    private static SimulatedAction? Find(SimulatedMessage message, string verb) => message.Actions.FirstOrDefault(a => a.Verb == verb);

    private static bool IsFirst(SimulatedAction action) => IsAt(action, Plan.FirstStep);

    private static bool IsAt(SimulatedAction action, string step) => (string?)action.Data!["step"] == step && (int)action.Data["visit"]! == 1;

    private static CaseNumber NumberOf(SimulatedAction action) => CaseNumber.Parse((string)action.Data!["case"]!);

    private static string Subject(string partner) => $"{partner} ({Country})";

    private static string Summary(SimulatedMessage message) => (string?)message.Activity["summary"] ?? "";

    /// <summary>The newest question, unless it was answered.</summary>
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
            _inDoubt = !(await SendText("ยกเลิก") && await SendText("งานของฉัน"));
            return;
        }

        var text = OpenQuestion(seen) is not { } question ? "MoU"
            : question.Shows("ตรวจคำตอบก่อนเปิดเรื่อง") ? question.Shows(Subject(partner)) ? "ใช่" : "ยกเลิก"
            : question.Shows("หน่วยงานต่างประเทศใด") ? partner
            : question.Shows("อยู่ในประเทศใด") ? Country
            : question.Shows("ร่วมมือกันในเรื่องใด") ? "การแลกเปลี่ยนผู้ประเมิน"
            : "ยกเลิก";
        _inDoubt = !await SendText(text);
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
        if (place < 0) await SendText("ยกเลิก");
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

        // The row's own button first: a colleague's cases take files from this chat, too.
        if (!await Press(row, row.Actions.First(a => a.Verb == "attach"))) return;
        _filing = NumberOf(done);
        var file = files.For(partner, step, missing[2..]);
        await Teams.SendFileAsync(Id, file.Name, file.Content);
    }

    [GeneratedRegex(@"หน่วยงาน [A-Z]-[0-9]{2}")]
    private static partial Regex Partner();
}

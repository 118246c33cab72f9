using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Bot.Outbox;
using OnesqaBot.Bot.Tests.Story.WholeYear;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story.Soak;

/// <summary>What was to be, what is missing of it, what came twice and what came late.</summary>
internal sealed class SoakCount(SoakSite site, SoakOutages outages, SoakDeliveries deliveries)
{
    /// <summary>Attempts and their pauses on a day without an outage.</summary>
    private static readonly TimeSpan OnTime = TimeSpan.FromMinutes(15);

    /// <summary>So many of each there are at least, or little was measured.</summary>
    private const int LeastReminders = 60, LeastReminded = 60, LeastStepCards = 40, LeastCases = 12;

    private readonly Dictionary<string, (int Expected, int Missing, int Doubled, int Late)> _lines = [];
    private readonly Dictionary<SoakFault, int> _faults = [];
    private readonly List<int> _open = [];
    private readonly StringBuilder _details = new();
    private readonly List<(CaseNumber Case, ReminderPosted Event)> _posted = [];

    /// <param name="open">Cases that are open on that day.</param>
    public void Met(SoakFault fault, int open)
    {
        _faults[fault] = _faults.GetValueOrDefault(fault) + 1;
        _open.Add(open);
    }

    public void Reminders(IReadOnlyList<Reminding> expected, IReadOnlyList<(CaseNumber Case, ReminderPosted Event, DateTimeOffset At)> posted, DateTimeOffset now)
    {
        _posted.AddRange(posted.Select(p => (p.Case, p.Event)));
        var want = expected.Select(e => $"{ThaiTime.Date(now):O} {e.Case} {e.Step}/{e.Visit} {e.Days}").ToList();
        var have = posted.Select(p => $"{ThaiTime.Date(p.At):O} {p.Case} {p.Event.Step}/{p.Event.Visit} {p.Event.Days}").ToList();
        Add("reminders", want, have, 0);
    }

    /// <summary>Of each person's card of a day there is one.</summary>
    public void PersonalCards(DateOnly day)
    {
        foreach (var person in site.Office.Directory.People)
        {
            var cards = site.Office.Teams.Seen(person.Id).Count(m => m.FromBot && m.Card is not null
                && Office.Text(m) is var text && (text.StartsWith("งานของท่านที่", StringComparison.Ordinal) || text.StartsWith("งานที่รอท่านดำเนินการ", StringComparison.Ordinal))
                && text.Contains(TextFormat.Date(day), StringComparison.Ordinal));
            Add("personal cards of a day", cards > 0 ? [$"{day:O} {person.Id}"] : [], Enumerable.Repeat($"{day:O} {person.Id}", cards), 0);
        }
    }

    public async Task CountAll(SoakWork work)
    {
        var cases = await Task.WhenAll(work.Numbers.Select(site.Office.Case));
        var taken = work.Taken.Select(t => $"{t.Case} {t.Id}").ToList();
        // Each command's events follow one another: a second group of them would be the command done twice.
        var done = cases.SelectMany(c => c.Events.Where((e, n) => n == 0 || c.Events[n - 1].CommandId != e.CommandId).Select(e => $"{c.Case.Number} {e.CommandId}"))
            .Where(id => id.Contains(" soak/", StringComparison.Ordinal));
        Add("commands", taken, done, 0);
        Add("histories without a gap", cases.Select(c => $"{c.Case.Number}"), cases.Where(c => c.Events.Select(e => e.Sequence).SequenceEqual(Enumerable.Range(1, c.Case.Version))).Select(c => $"{c.Case.Number}"), 0);
        AddReminders(cases);
        AddStepCards(cases);
        Add("dead letters", [], (await site.Office.Services.GetRequiredService<IOutbox>().DeadLetters(100, default)).Select(l => $"{l.Key} {l.Error}"), 0);
        var people = site.Office.Directory.People.Select(p => site.Office.Teams.PersonalConversation(p.Id)).Append(site.Office.Channel);
        var standing = people.SelectMany(c => site.Office.Teams.Messages(c).Where(m => m.FromBot).Select(m => m.Card?["refresh"]?["action"]?["data"]).OfType<System.Text.Json.Nodes.JsonNode>()
            .Where(d => d["case"] is not null).Select(d => $"{c} {d["case"]} {d["card"]} {d["step"]} {d["visit"]} {d["choice"]}")).ToList();
        // What has ended asks for no refresh any more: its card is known by its first line.
        var channel = site.Office.Teams.Messages(site.Office.Channel).Where(m => m.FromBot && m.Card is not null).Select(m => Office.Text(m).Split('\n')[0].Split(" · ")[0]);
        Add("the channel's cards", cases.Select(c => $"{c.Case.Number}"), channel.Where(n => cases.Any(c => $"{c.Case.Number}" == n)), 0);
        Add("cards", await Expected(cases), standing.Where(s => !s.StartsWith("none", StringComparison.Ordinal)), 0, more: true);
    }

    /// <summary>Whoever was to be told of a reminder was, and how long after the morning that it was due on.</summary>
    private void AddReminders(IReadOnlyList<StoredCase> cases)
    {
        var byNumber = cases.ToDictionary(c => c.Case.Number);
        foreach (var (number, reminder) in _posted)
        {
            // Nobody is told of a step that was done before the news could be sent.
            var moved = byNumber[number].Events.FirstOrDefault(e => e.At > reminder.At && e.Event is StepEntered or CaseClosed or CaseCancelled)?.At;
            foreach (var person in reminder.People) AddNotice("people reminded", person, deliveries.Reminded(person, number, reminder.At));
            foreach (var person in reminder.Above) AddNotice("people above told", person, deliveries.Escalated(person, number, reminder.At));

            void AddNotice(string what, string person, DateTimeOffset? came)
            {
                if (moved is { } at && !(came <= at) && outages.Late(reminder.At, at) <= OnTime) return;
                AddDelivery(what, $"{ThaiTime.Date(reminder.At):O} {number} {reminder.Step}/{reminder.Visit} {person}", reminder.At, came);
            }
        }
    }

    /// <summary>The card of a row, from when the case came to it.</summary>
    private void AddStepCards(IReadOnlyList<StoredCase> cases)
    {
        foreach (var stored in cases)
        foreach (var entered in stored.Events)
            if (entered.Event is StepEntered row && deliveries.Shown(stored.Case.Number, row.Step, row.Visit) is { } came)
                AddDelivery("cards of rows", $"{stored.Case.Number} {row.Step}/{row.Visit}", entered.At, came);
    }

    private void AddDelivery(string what, string which, DateTimeOffset due, DateTimeOffset? came)
    {
        var isLate = came is { } at && outages.Late(due, at) > OnTime;
        if (isLate) _details.Append(CultureInfo.InvariantCulture, $"late of {what}: {which}: due {due:O}, came {came:O}\n");
        Add(what, [which], came is null ? [] : [which], isLate ? 1 : 0);
    }

    public string Table()
    {
        var text = new StringBuilder("| | expected | missing | doubled | late |\n|---|--:|--:|--:|--:|\n");
        foreach (var (what, line) in _lines) text.Append(CultureInfo.InvariantCulture, $"| {what} | {line.Expected} | {line.Missing} | {line.Doubled} | {line.Late} |\n");
        return text.AppendJoin(", ", _faults.OrderBy(f => f.Key).Select(f => $"{f.Key} {f.Value}")).Append(CultureInfo.InvariantCulture, $"\n{_open.Min()} to {_open.Max()} cases open\n").Append(_details).ToString();
    }

    public void Check()
    {
        Assert.True(
            _lines["reminders"].Expected >= LeastReminders && _lines["people reminded"].Expected >= LeastReminded && _lines["cards of rows"].Expected >= LeastStepCards && _open.Min() >= LeastCases, $"Little was measured:\n{Table()}");
        foreach (var (what, line) in _lines)
        {
            // What was sent but not remembered when its process died comes again.
            var most = what is "cards" or "the channel's cards" ? site.Kills * new OutboxOptions().AtOnce : 0;
            Assert.True(line is { Missing: 0, Late: 0 } && line.Doubled <= most, $"{what}: {line}\n{_details}");
        }
    }

    /// <summary>The present row's card with each who has it.</summary>
    private async Task<IReadOnlyList<string>> Expected(IReadOnlyList<StoredCase> cases)
    {
        var expected = new List<string>();
        foreach (var stored in cases)
        {
            if (stored.Case.Current is not { } visit) continue;
            var procedure = await site.Office.Services.GetRequiredService<ProcedureLibrary>().ForCase(stored.Case, default);
            var who = Responsibility.Resolve(stored.Case, procedure.Step(visit.Step), site.Office.Directory, ThaiTime.Date(site.Now));
            expected.AddRange(who.Addressees.Select(p => $"{site.Office.Teams.PersonalConversation(p.Id)} {stored.Case.Number} step {visit.Step} {visit.VisitNumber} "));
        }

        return expected;
    }

    /// <param name="more">Whether there may be others besides.</param>
    private void Add(string what, IEnumerable<string> expected, IEnumerable<string> found, int late, bool more = false)
    {
        var (want, have) = (expected.ToHashSet(StringComparer.Ordinal), found.ToList());
        var missing = want.Except(have).ToList();
        var doubled = have.GroupBy(h => h).SelectMany(g => g.Skip(more || want.Contains(g.Key) ? 1 : 0)).ToList();
        var line = _lines.GetValueOrDefault(what);
        _lines[what] = (line.Expected + want.Count, line.Missing + missing.Count, line.Doubled + doubled.Count, line.Late + late);
        foreach (var one in missing) _details.Append(CultureInfo.InvariantCulture, $"missing of {what}: {one}\n");
        foreach (var one in doubled) _details.Append(CultureInfo.InvariantCulture, $"too many of {what}: {one}\n");
    }
}

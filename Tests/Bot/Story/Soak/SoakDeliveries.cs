using System.Text.Json.Nodes;
using OnesqaBot.Simulator;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Bot.Tests.Story.Soak;

/// <summary>When each card first came to a person, taken from the calls that Teams let through.</summary>
internal sealed class SoakDeliveries(SoakSite site)
{
    private static readonly string[] Reminders = ["งานของท่านที่", "งานที่รอท่านดำเนินการ"];

    private static readonly string[] Overdue = ["งานเลยกำหนด", "งานรอดำเนินการนาน"];

    private readonly List<(string Person, DateTimeOffset At, string Text)> _dayCards = [];
    private readonly List<(string Person, DateTimeOffset At, string Text)> _overdue = [];
    private readonly Dictionary<(string Case, string Step, int Visit), DateTimeOffset> _stepCards = [];
    private long _last;

    /// <summary>Reads on in the log of calls, which keeps only the last.</summary>
    public void Read()
    {
        var people = site.Office.Directory.People.ToDictionary(p => site.Office.Teams.PersonalConversation(p.Id), p => p.Id);
        foreach (var call in site.Office.Teams.Log.Where(c => c.Number > _last && c.Direction == TrafficDirection.FromBot))
        {
            _last = call.Number;
            if (call.Status is < 200 or > 299 || call.Request is not JsonObject request || people.Keys.FirstOrDefault(c => Uri.UnescapeDataString(call.Path).Contains(c, StringComparison.Ordinal)) is not { } chat) continue;
            foreach (var card in (request["attachments"] as JsonArray ?? []).Select(a => a?["content"]).OfType<JsonObject>()) Read(call.At, people[chat], card);
        }
    }

    /// <summary>When the person was first told of the case on a card of the day; null if that never happened.</summary>
    public DateTimeOffset? Reminded(string person, CaseNumber @case, DateTimeOffset due) =>
        First(_dayCards.Where(c => c.Person == person && c.At >= due
            // What a full card has no room for, it says that there is.
            && (c.Text.Contains($"{@case}", StringComparison.Ordinal) || c.Text.Contains("พิมพ์ “งานของฉัน” เพื่อดู", StringComparison.Ordinal))).Select(c => c.At));

    /// <summary>When somebody above was first told of it by a card of its own.</summary>
    public DateTimeOffset? Escalated(string person, CaseNumber @case, DateTimeOffset due) =>
        First(_overdue.Where(c => c.Person == person && c.At >= due && c.Text.Contains($"{@case}", StringComparison.Ordinal)).Select(c => c.At));

    public DateTimeOffset? Shown(CaseNumber @case, string step, int visit) =>
        _stepCards.TryGetValue(($"{@case}", step, visit), out var at) ? at : null;

    private static DateTimeOffset? First(IEnumerable<DateTimeOffset> times) => times.Select(t => (DateTimeOffset?)t).Min();

    private void Read(DateTimeOffset at, string person, JsonObject card)
    {
        if (CardText.Read(card) is var text && Reminders.Any(r => text.Contains(r, StringComparison.Ordinal))) _dayCards.Add((person, at, text));
        else if (Overdue.Any(r => text.Contains(r, StringComparison.Ordinal))) _overdue.Add((person, at, text));
        if (card["refresh"]?["action"]?["data"] is not JsonObject data || (string?)data["card"] != "step" || data["case"] is null) return;
        var key = ((string)data["case"]!, (string)data["step"]!, (int)data["visit"]!);
        if (!_stepCards.TryGetValue(key, out var before) || at < before) _stepCards[key] = at;
    }
}

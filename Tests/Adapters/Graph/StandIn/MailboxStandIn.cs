using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OnesqaBot.Adapters.Tests.Graph.StandIn;

/// <summary>The office's calendar, and no other.</summary>
internal sealed partial class MailboxStandIn
{
    public const string Address = "calendar@office.example.org";

    private readonly ConcurrentDictionary<string, JsonObject> _events = new();

    /// <summary>What stands in the calendar.</summary>
    public IReadOnlyCollection<JsonObject> Events => [.. _events.Values];

    /// <summary>Invitations, updates and cancellations that people got, in order.</summary>
    public ConcurrentQueue<string> Mails { get; } = new();

    public async Task<Answer?> Take(Asked asked)
    {
        if (!asked.Path.StartsWith("/users/", StringComparison.Ordinal) || CalendarOf().Match(asked.Path) is not { Success: true } of) return null;
        if (Uri.UnescapeDataString(of.Groups[1].Value) != Address) return Answer.Fault(403, "ErrorAccessDenied", "Access to OData is disabled.");
        if (of.Groups[2].Value == "calendar") return Answer.Ok(new JsonObject { ["id"] = "c", ["name"] = "Calendar" });
        var (id, action) = (of.Groups[3].Value, of.Groups[4].Value);
        if (id.Length == 0) return asked.Method == "GET" ? Find(asked) : Make(await asked.Json());
        if (!_events.TryGetValue(id, out var there)) return Answer.Fault(404, "ErrorItemNotFound");
        switch (asked.Method, action)
        {
            case ("PATCH", ""):
                foreach (var (name, value) in await asked.Json())
                    if (name == "transactionId") return Answer.Fault(400, "ErrorPropertyUpdate");
                    else there[name] = value?.DeepClone();
                Mail("update", there);
                return Answer.Ok((JsonObject)there.DeepClone());
            case ("DELETE", ""):
                _events.TryRemove(id, out _);
                return new Answer(204);
            case ("POST", "cancel"):
                if (there["attendees"] is not JsonArray { Count: > 0 }) return Answer.Fault(400, "ErrorInvalidRequest", "Your request can't be completed. You need to be an organizer to cancel a meeting.");
                Mail("cancel", there);
                _events.TryRemove(id, out _);
                return new Answer(202);
            default:
                return null;
        }
    }

    private Answer Find(Asked asked)
    {
        var filter = FilterOf().Match(Uri.UnescapeDataString(asked.Query.Replace('+', ' ')));
        if (!filter.Success) return Answer.Fault(400, "ErrorInvalidUrlQueryFilter");
        var (id, value) = (filter.Groups[1].Value, filter.Groups[2].Value.Replace("''", "'", StringComparison.Ordinal));
        return Answer.Many(_events.Values.Where(e => e["singleValueExtendedProperties"]!.AsArray().Any(p => (string)p!["id"]! == id && (string)p["value"]! == value))
            .Select(e => (JsonObject)e.DeepClone()));
    }

    private Answer Make(JsonObject wanted)
    {
        var transaction = (string?)wanted["transactionId"];
        if (_events.Values.FirstOrDefault(e => (string?)e["transactionId"] == transaction) is { } made) return Answer.Ok((JsonObject)made.DeepClone(), 201);
        var id = Guid.NewGuid().ToString("N");
        wanted["id"] = id;
        wanted["isCancelled"] = false;
        if ((bool?)wanted["isOnlineMeeting"] == true) wanted["onlineMeeting"] = new JsonObject { ["joinUrl"] = $"https://teams.microsoft.com/l/meetup-join/{id}" };
        _events[id] = wanted;
        Mail("invite", wanted);
        return Answer.Ok((JsonObject)wanted.DeepClone(), 201);
    }

    private void Mail(string kind, JsonObject about)
    {
        foreach (var attendee in about["attendees"]?.AsArray() ?? []) Mails.Enqueue($"{kind} {attendee!["emailAddress"]!["address"]}");
    }

    [GeneratedRegex(@"\A/users/([^/]+)/(calendar|events)(?:/([^/]+))?(?:/(.+))?\z")]
    private static partial Regex CalendarOf();

    [GeneratedRegex(@"ep/id eq '([^']*)' and ep/value eq '((?:[^']|'')*)'")]
    private static partial Regex FilterOf();
}

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

    /// <summary>What people's own calendars show to everybody: address, status, start and end in UTC.</summary>
    public ConcurrentBag<(string Address, string Status, DateTime Start, DateTime End)> Shown { get; } = [];

    /// <summary>Addresses whose calendars cannot be seen.</summary>
    public ConcurrentBag<string> Hidden { get; } = [];

    public async Task<Answer?> Take(Asked asked)
    {
        if (!asked.Path.StartsWith("/users/", StringComparison.Ordinal) || CalendarOf().Match(asked.Path) is not { Success: true } of) return null;
        if (Uri.UnescapeDataString(of.Groups[1].Value) != Address) return Answer.Fault(403, "ErrorAccessDenied", "Access to OData is disabled.");
        if (of.Groups is [_, _, { Value: "calendar" }, { Value: "getSchedule" }, ..] && asked.Method == "POST") return Schedule(await asked.Json());
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

    /// <summary>As published: at most 20 schedules and 62 days, times in the zone that was preferred, and a fault of one is told of that one.</summary>
    private Answer Schedule(JsonObject asked)
    {
        var addresses = asked["Schedules"]!.AsArray().Select(a => (string)a!).ToList();
        var (start, end) = (Time(asked["StartTime"]!), Time(asked["EndTime"]!));
        if (addresses.Count is 0 or > 20) return Answer.Fault(400, "ErrorInvalidParameter", "The number of schedules is invalid.");
        if (end <= start || end - start > TimeSpan.FromDays(62)) return Answer.Fault(400, "ErrorInvalidTimeInterval", "The requested time duration specified for FreeBusyViewOptions.TimeWindow is not within the allowed limits.");
        return Answer.Many(addresses.Select(a => Hidden.Contains(a)
            ? new JsonObject { ["scheduleId"] = a, ["error"] = new JsonObject { ["message"] = "Mailbox not found.", ["responseCode"] = "ErrorMailRecipientNotFound" } }
            : new JsonObject
            {
                ["scheduleId"] = a,
                ["availabilityView"] = "",
                ["scheduleItems"] = new JsonArray([.. Shown.Where(s => s.Address == a && s.Start < end && s.End > start).Select(s => new JsonObject
                {
                    ["isPrivate"] = true,
                    ["status"] = s.Status,
                    ["start"] = At(s.Start),
                    ["end"] = At(s.End),
                })]),
            }));
    }

    private static DateTime Time(JsonNode time) =>
        (string)time["timeZone"]! == "UTC" ? DateTime.Parse((string)time["dateTime"]!, System.Globalization.CultureInfo.InvariantCulture) : throw new NotSupportedException("Another zone than UTC.");

    private static JsonObject At(DateTime time) => new() { ["dateTime"] = time.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", System.Globalization.CultureInfo.InvariantCulture), ["timeZone"] = "UTC" };

    private void Mail(string kind, JsonObject about)
    {
        foreach (var attendee in about["attendees"]?.AsArray() ?? []) Mails.Enqueue($"{kind} {attendee!["emailAddress"]!["address"]}");
    }

    [GeneratedRegex(@"\A/users/([^/]+)/(calendar|events)(?:/([^/]+))?(?:/(.+))?\z")]
    private static partial Regex CalendarOf();

    [GeneratedRegex(@"ep/id eq '([^']*)' and ep/value eq '((?:[^']|'')*)'")]
    private static partial Regex FilterOf();
}

using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OnesqaBot.Adapters.Tests.Graph.StandIn;

/// <summary>Groups and their members, and who has the app.</summary>
internal sealed class PeopleStandIn(GraphStandIn graph)
{
    /// <summary>As few a page that paging is needed.</summary>
    private const int Page = 2;

    /// <summary>Members by group.</summary>
    public Dictionary<string, List<JsonObject>> Groups { get; } = [];

    public bool MayReadGroups { get; set; } = true;

    /// <summary>Who has the app, by object id.</summary>
    public HashSet<string> Installed { get; } = [];

    public bool MayInstall { get; set; } = true;

    /// <summary>The one app in the organisation's catalog.</summary>
    public const string App = "apps-of-the-office-1";

    /// <summary>What Teams does then: it tells the bot of the new chat.</summary>
    public Func<string, Task>? WhenInstalled { get; set; }

    public static JsonObject User(string id, string name, string? mail) => new()
    {
        ["@odata.type"] = "#microsoft.graph.user", ["id"] = id, ["displayName"] = name, ["mail"] = mail, ["userPrincipalName"] = mail ?? $"{id}@office.example.org",
    };

    public async Task<Answer?> Take(Asked asked)
    {
        var parts = asked.Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            ["groups", var group, "transitiveMembers", "graph.user" or "microsoft.graph.user"] => Members(asked, group),
            ["users"] => Users(asked),
            ["users", var user, "teamwork", "installedApps"] => await Apps(asked, user),
            _ => null,
        };
    }

    /// <summary>Everybody in the organisation.</summary>
    public List<JsonObject> Everybody { get; } = [];

    private Answer Users(Asked asked)
    {
        var query = Uri.UnescapeDataString(asked.Query.Replace('+', ' '));
        if (Regex.Match(query, @"\$filter=mail eq '((?:[^']|'')+)' or userPrincipalName eq '((?:[^']|'')+)'") is { Success: true } filter)
            return Answer.Many(Everybody.Where(u => Same(u, "mail", filter.Groups[1].Value) || Same(u, "userPrincipalName", filter.Groups[2].Value)).Select(u => (JsonObject)u.DeepClone()));
        if (Regex.Match(query, "\\$search=\"displayName:([^\"]+)\"") is not { Success: true } search) return Answer.Fault(400, "Request_UnsupportedQuery");
        return asked.Headers.GetValueOrDefault("ConsistencyLevel") == "eventual"
            ? Answer.Many(Everybody.Where(u => ((string)u["displayName"]!).Contains(search.Groups[1].Value, StringComparison.OrdinalIgnoreCase)).Select(u => (JsonObject)u.DeepClone()))
            : Answer.Fault(400, "Request_UnsupportedQuery", "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'");
    }

    private static bool Same(JsonObject user, string field, string quoted) =>
        string.Equals((string?)user[field], quoted.Replace("''", "'", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);

    private Answer Members(Asked asked, string group)
    {
        if (asked.Headers.GetValueOrDefault("ConsistencyLevel") != "eventual" || !(asked.Query.Contains("$count=true", StringComparison.Ordinal) || asked.Query.Contains("%24count=true", StringComparison.Ordinal) || asked.Query.Contains("skiptoken", StringComparison.Ordinal)))
            return Answer.Fault(400, "Request_UnsupportedQuery", "The specified filter to the reference property query is currently not supported.");
        if (!MayReadGroups) return Answer.Fault(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.");
        if (!Groups.TryGetValue(group, out var members)) return Answer.Fault(404, "Request_ResourceNotFound");
        var skip = asked.Query.Split("skiptoken=") is [_, var token] ? int.Parse(token, System.Globalization.CultureInfo.InvariantCulture) : 0;
        var next = skip + Page < members.Count ? $"{graph.BaseUrl}/groups/{group}/transitiveMembers/graph.user?$skiptoken={skip + Page}" : null;
        return Answer.Many(members.Skip(skip).Take(Page).Select(m => (JsonObject)m.DeepClone()), next);
    }

    private async Task<Answer> Apps(Asked asked, string user)
    {
        if (!MayInstall) return Answer.Fault(403, "Forbidden", "Missing role permissions on the request.");
        if (asked.Method == "GET")
            return Answer.Many(Installed.Contains(user) ? [new JsonObject { ["id"] = $"install-{user}" }] : []);
        var wanted = await asked.Json();
        if (wanted["teamsApp@odata.bind"] is null) return Answer.Fault(400, "BadRequest");
        if (!((string)wanted["teamsApp@odata.bind"]!).EndsWith(App, StringComparison.Ordinal)) return Answer.Fault(404, "NotFound", "The app is not in the catalog.");
        if (!Installed.Add(user)) return Answer.Fault(409, "Conflict", "The app is already installed.");
        if (WhenInstalled is { } tell) await tell(user);
        return new Answer(201);
    }
}

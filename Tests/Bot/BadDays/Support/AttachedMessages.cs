using System.Text;
using System.Text.Json.Nodes;
using OnesqaBot.Simulator;
using Xunit;

namespace OnesqaBot.Bot.Tests.BadDays.Support;

/// <summary>Messages with attachments as Teams posts them, and what became of them.</summary>
internal static class AttachedMessages
{
    public static readonly byte[] Pdf = Encoding.UTF8.GetBytes("%PDF-1.7 รายงาน");

    public static JsonObject Message(Office office, string text, params JsonObject[] attachments)
    {
        var activity = RawActivities.Message(office, text);
        activity["attachments"] = new JsonArray([.. attachments]);
        return activity;
    }

    public static JsonObject Image(string address) => new() { ["contentType"] = "image/*", ["contentUrl"] = address };

    public static JsonObject Html(string content) => new() { ["contentType"] = "text/html", ["content"] = content };

    public static JsonObject Attached(string name, string address) => new()
    {
        ["contentType"] = "application/vnd.microsoft.teams.file.download.info", ["name"] = name, ["content"] = new JsonObject { ["downloadUrl"] = address },
    };

    public static async Task<string> Upload(Office office, byte[] content) =>
        (await office.Teams.UploadAsync("x", new MemoryStream(content))).DownloadUrl.AbsoluteUri;

    public static Task<IReadOnlyList<SimulatedMessage>> Says(Office office, JsonObject activity) => Says(office, async () => Assert.Equal(200, (int)(await office.Post(activity)).Status));

    /// <summary>What the bot wrote in answer, besides the person's own message.</summary>
    public static async Task<IReadOnlyList<SimulatedMessage>> Says(Office office, Func<Task> said)
    {
        var before = office.Teams.Seen("malee").Select(m => m.Id).ToHashSet();
        await said();
        return [.. office.Teams.Seen("malee").Where(m => m.FromBot && !before.Contains(m.Id))];
    }

    public static async Task Attach(Office office, string number)
    {
        var row = await office.Sees("malee", number, "attach");
        await office.Teams.PressAsync("malee", row.Id, row.Actions.First(a => a.Verb == "attach").Key);
    }

    public static IReadOnlyList<string> Filed(Office office) =>
        Directory.Exists(Path.Combine(office.Data, "documents"))
            ? [.. Directory.EnumerateFiles(Path.Combine(office.Data, "documents"), "*", SearchOption.AllDirectories).Where(f => !f.Contains(".versions", StringComparison.Ordinal)).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)]
            : [];

    /// <summary>No file, no tick, and the row still asks for its document.</summary>
    public static async Task NothingIsFiled(Office office, string number)
    {
        Assert.Empty(Filed(office));
        var row = await office.Sees("malee", number, "done");
        Assert.False(row.Shows("✅"));
        Assert.Contains("เอกสารยังไม่ครบ", string.Join('\n', CardText.Lines((await office.Teams.PressAsync("malee", row.Id, "done")).Card)), StringComparison.Ordinal);
    }
}

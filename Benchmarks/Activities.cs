using System.Text.Json;

namespace OnesqaBot.Benchmarks;

/// <summary>Creates activities as Teams sends them.</summary>
internal static class Activities
{
    /// <summary>A body similar to that of a short reply of the bot.</summary>
    public const string Reply = """
        {"type":"message","channelId":"msteams","from":{"id":"28:bot","name":"OnesqaBot"},"recipient":{"id":"29:malee","name":"มาลี ใจดี"},
        "conversation":{"id":"a:malee","conversationType":"personal"},"text":"1: สวัสดี","inputHint":"acceptingInput","replyToId":"1"}
        """;

    public static string Message(string serviceUrl, string text) => Create(serviceUrl, "malee", new { type = "message", text, textFormat = "plain" });

    public static string Create(string serviceUrl, string person, object own, string? objectId = null)
    {
        var activity = JsonSerializer.SerializeToNode(own)!.AsObject();
        var common = JsonSerializer.SerializeToNode(new
        {
            id = Guid.NewGuid().ToString("N"),
            timestamp = "2026-11-23T02:00:00.000Z",
            channelId = "msteams",
            serviceUrl,
            locale = "th-TH",
            from = new { id = $"29:{person}", name = person, aadObjectId = objectId },
            recipient = new { id = "28:bot", name = "OnesqaBot" },
            conversation = new { id = $"a:{person}", conversationType = "personal", tenantId = "t" },
            channelData = new { tenant = new { id = "t" } },
            entities = new object[] { new { type = "clientInfo", locale = "th-TH", country = "TH", platform = "Web" } },
        })!.AsObject();
        foreach (var (key, value) in common.ToList()) activity[key] = value?.DeepClone();
        return activity.ToJsonString();
    }
}

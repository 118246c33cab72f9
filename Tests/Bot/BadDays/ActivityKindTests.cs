using System.Text.Json.Nodes;
using OnesqaBot.Bot.Tests.BadDays.Support;
using OnesqaBot.Simulator;
using Xunit;

namespace OnesqaBot.Bot.Tests.BadDays;

/// <summary>Every kind of activity that Teams sends reaches what answers it, or is answered as the platform expects.</summary>
public sealed class ActivityKindTests
{
    /// <summary>Type, name, what is special about it, the status, and whether the bot writes something into the chat.</summary>
    private static readonly (string Type, string? Name, string Own, int Status, bool Writes)[] Kinds =
    [
        ("message", null, """{"text":"ช่วยเหลือ"}""", 200, true),
        ("message", null, """{"value":{"verb":"my-work"}}""", 200, true),
        ("message", null, """{"value":{"verb":"no-such-verb"}}""", 200, true),
        ("messageUpdate", null, """{"text":"แก้","channelData":{"eventType":"editMessage"}}""", 200, true),
        ("messageUpdate", null, """{"text":"กลับมา","channelData":{"eventType":"undeleteMessage"}}""", 200, false),
        ("messageDelete", null, """{"channelData":{"eventType":"softDeleteMessage"}}""", 200, false),
        ("messageReaction", null, """{"reactionsAdded":[{"type":"like"}],"replyToId":"1"}""", 200, false),
        ("messageReaction", null, """{"reactionsRemoved":[{"type":"like"}],"replyToId":"1"}""", 200, false),
        ("typing", null, "{}", 200, false),
        ("trace", null, "{}", 200, false),
        ("endOfConversation", null, "{}", 200, false),
        ("handoff", null, "{}", 200, false),
        ("event", "application/vnd.microsoft.meetingStart", """{"value":{"Id":"1","StartTime":"2026-11-23T02:00:00Z"}}""", 200, false),
        ("event", "application/vnd.microsoft.meetingEnd", """{"value":{"Id":"1","EndTime":"2026-11-23T02:00:00Z"}}""", 200, false),
        ("event", "application/vnd.microsoft.readReceipt", """{"value":{"lastReadMessageId":"1"}}""", 200, false),
        ("conversationUpdate", null, """{"membersAdded":[{"id":"$bot"}]}""", 200, true),
        ("conversationUpdate", null, """{"membersAdded":[{"id":"29:someone"}],"channelData":{"eventType":"teamMemberAdded","team":{"id":"t"}}}""", 200, false),
        ("conversationUpdate", null, """{"membersRemoved":[{"id":"$bot"}],"channelData":{"eventType":"teamMemberRemoved","team":{"id":"t"}}}""", 200, false),
        .. new[]
        {
            "channelCreated", "channelDeleted", "channelRenamed", "channelRestored", "channelShared", "channelUnshared", "channelMemberAdded", "channelMemberRemoved",
            "teamArchived", "teamDeleted", "teamHardDeleted", "teamRenamed", "teamRestored", "teamUnarchived", "notYetKnown",
        }.Select(e => ("conversationUpdate", (string?)null, """{"channelData":{"eventType":"$event","team":{"id":"t","name":"n"},"channel":{"id":"c","name":"n"}}}""".Replace("$event", e, StringComparison.Ordinal), 200, false)),
        .. new[] { "add", "add-upgrade", "remove", "remove-upgrade", "notYetKnown" }.Select(a => ("installationUpdate", (string?)null, $"{{\"action\":\"{a}\"}}", 200, false)),
        .. new[] { "add", "add-upgrade", "remove", "remove-upgrade" }.Select(a => ("installationUpdate", (string?)null,
            """{"action":"$action","conversation":{"id":"19:other@thread.tacv2","isGroup":true,"conversationType":"channel"}}""".Replace("$action", a, StringComparison.Ordinal), 200, false)),
        ("invoke", "adaptiveCard/action", """{"value":{"action":{"type":"Action.Execute","verb":"my-work","data":{}},"trigger":"manual"}}""", 200, true),
        ("invoke", "adaptiveCard/action", """{"value":{"action":{"type":"Action.Execute","verb":"no-such-verb","data":{}},"trigger":"manual"}}""", 200, false),
        ("invoke", "adaptiveCard/action", """{"value":{"action":{"type":"Action.Submit"}}}""", 400, false),
        ("invoke", "adaptiveCard/action", """{"value":"x"}""", 400, false),
        ("invoke", "adaptiveCard/action", "{}", 400, false),
        ("invoke", "fileConsent/invoke", """{"value":{"type":"fileUpload","action":"accept","uploadInfo":{"name":"n"}}}""", 501, false),
        ("invoke", "fileConsent/invoke", """{"value":{"type":"fileUpload","action":"decline"}}""", 501, false),
        ("invoke", "composeExtension/query", """{"value":{"commandId":"findCases","parameters":[{"name":"query","value":"MoU"}]}}""", 200, false),
        ("invoke", "composeExtension/query", """{"value":{}}""", 200, false),
        .. new[]
        {
            "composeExtension/submitAction", "composeExtension/queryLink", "task/fetch", "task/submit", "tab/fetch", "config/fetch",
            "actionableMessage/executeAction", "signin/verifyState", "signin/tokenExchange", "message/submitAction", "not/yet/known", "", null,
        }.Select(n => ("invoke", (string?)n, """{"value":{}}""", 501, false)),
    ];

    [Fact]
    public async Task Each_is_answered_as_the_platform_expects()
    {
        await using var office = await Office.Open();
        var wrong = new List<string>();
        foreach (var (type, name, own, status, writes) in Kinds)
        {
            var activity = RawActivities.Message(office, "");
            activity["type"] = type;
            activity["name"] = name;
            if (type != "message") activity.Remove("text");
            activity.Remove("attachments");
            foreach (var (key, value) in JsonNode.Parse(own.Replace("$bot", office.Teams.Options.BotId, StringComparison.Ordinal))!.AsObject().ToList())
                activity[key] = value?.DeepClone();

            var before = Written(office);
            var (answered, body) = await office.Post(activity);
            // An invoke's status stands in its body too where it has one.
            var inside = answered == System.Net.HttpStatusCode.OK && type == "invoke" ? (int?)JsonNode.Parse(body)!["statusCode"] ?? 200 : (int)answered;
            if (inside != status || (Written(office) > before) != writes)
                wrong.Add($"{type} {name} {own}: {inside}, {Written(office) - before} written");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.DoesNotContain(office.Teams.Log, e => e.Status is >= 400);
    }

    private static int Written(Office office) => office.Teams.Log.Count(e => e.Direction == TrafficDirection.FromBot);
}

using System.Globalization;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace OnesqaBot.Tests.BotFramework;

public class ActivityTests
{
    [Fact]
    public void Round_trip_keeps_what_it_does_not_know()
    {
        var json = JObject.Parse("""
            {"type":"message","text":"สวัสดี","new":{"a":[1,2]},
             "from":{"id":"u","aadObjectId":"g","x":1},"recipient":{"id":"b","y":true},
             "conversation":{"id":"c","tenantId":"t","z":"s"},
             "entities":[{"type":"clientInfo","locale":"th-TH"}],
             "attachments":[{"contentType":"image/png","extra":5}],
             "channelData":{"tenant":{"id":"t"},"w":null},"value":{"k":[1]},
             "timestamp":"2026-11-23T05:00:00.123Z","localTimestamp":"2026-11-23T12:00:00.123+07:00"}
            """);
        var activity = json.ToObject<Activity>()!;
        var settings = new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore };
        var again = JObject.Parse(JsonConvert.SerializeObject(activity, settings));
        foreach (var path in new[] { "new.a[1]", "from.x", "recipient.y", "conversation.z", "entities[0].locale", "attachments[0].extra", "channelData.tenant.id", "value.k[0]" })
            Assert.Equal(json.SelectToken(path)!.ToString(), again.SelectToken(path)?.ToString());
        Assert.Equal("g", activity.From.AadObjectId);
        Assert.IsType<JObject>(activity.Value);
        Assert.Equal(DateTimeOffset.Parse("2026-11-23T12:00:00.123+07:00", CultureInfo.InvariantCulture), activity.LocalTimestamp);
    }

    [Theory]
    [InlineData("<at>Bot</at> งานของฉัน", "<at>Bot</at>", "งานของฉัน")]
    [InlineData("<AT>bot</AT> help", null, "help")]
    [InlineData("no mention", "<at>Bot</at>", "no mention")]
    public void Recipient_mention_is_taken_out(string text, string? mentionText, string expected)
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Text = text,
            Recipient = new ChannelAccount("28:bot", "Bot"),
            Entities = [new Mention(new ChannelAccount("28:bot", "Bot"), mentionText!)],
        };
        var read = JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(activity))!;
        Assert.Equal(expected, read.RemoveRecipientMention());
        Assert.Equal(expected, activity.RemoveRecipientMention());
        Assert.Equal(expected, read.Text);
    }

    [Fact]
    public void Mention_of_another_stays()
    {
        var activity = new Activity
        {
            Text = "<at>A</at> x",
            Recipient = new ChannelAccount("28:bot"),
            Entities = [null!, new Mention(new ChannelAccount("29:a", "A"), "<at>A</at>")],
        };
        Assert.Equal("<at>A</at> x", activity.RemoveRecipientMention());
        Assert.Equal("mention", activity.Entities[1].Type);
    }

    [Fact]
    public void Reference_there_and_back()
    {
        var activity = new Activity
        {
            Type = "message", Id = "1", ChannelId = "msteams", ServiceUrl = "https://s/", Locale = "th-TH",
            From = new ChannelAccount("u"), Recipient = new ChannelAccount("b"), Conversation = new ConversationAccount(id: "c"),
        };
        var reference = activity.GetConversationReference();
        var kept = JsonConvert.DeserializeObject<ConversationReference>(JsonConvert.SerializeObject(reference))!;
        var reply = new Activity().ApplyConversationReference(kept);
        Assert.Equal(("b", "u", "1", "c", "https://s/"), (reply.From.Id, reply.Recipient.Id, reply.ReplyToId, reply.Conversation.Id, reply.ServiceUrl));
        var continued = kept.GetContinuationActivity();
        Assert.Equal(("event", "ContinueConversation", "u"), (continued.Type, continued.Name, continued.From.Id));
    }
}

using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OnesqaBot.Bot.Tests.Teams.Support;
using Xunit;

namespace OnesqaBot.Bot.Tests.Teams;

/// <summary>What comes to the endpoint, and what of it reaches the bot.</summary>
public sealed class RequestTests
{
    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("hello")]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("{}")]
    [InlineData("{\"type\":\"\"}")]
    [InlineData("{\"type\":\"message\"")]
    [InlineData("{\"type\":\"message\"} {}")]
    [InlineData("{\"type\":\"message\"}x")]
    [InlineData("{\"type\":{}}")]
    [InlineData("{\"type\":\"message\",\"conversation\":[]}")]
    [InlineData("{\"type\":\"message\",\"membersAdded\":\"x\"}")]
    [InlineData("{\"type\":\"message\",\"timestamp\":\"yesterday\"}")]
    [InlineData("{\"type\":\"message\",\"entities\":{\"a\":1}}")]
    [InlineData("{\"type\":\"message\"}")]
    [InlineData("{\"type\":\"message\",\"serviceUrl\":\"not an address\"}")]
    public async Task What_is_no_activity_is_a_bad_request(string body)
    {
        await using var host = await ChannelHost.Start((_, _) => throw new InvalidOperationException("reached the bot"));
        Assert.Equal(HttpStatusCode.BadRequest, (await host.Post(body)).Status);
    }

    [Fact]
    public async Task Deep_nesting_is_a_bad_request()
    {
        await using var host = await ChannelHost.Start((_, _) => Task.CompletedTask);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.Post("{\"type\":\"message\",\"value\":" + new string('[', 5000) + new string(']', 5000) + "}")).Status);
    }

    [Fact]
    public async Task Ten_megabytes_are_too_many()
    {
        await using var host = await ChannelHost.Start((_, _) => throw new InvalidOperationException("reached the bot"));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await host.Post("{\"type\":\"message\",\"text\":\"" + new string('a', 10_000_000) + "\"}")).Status);
    }

    [Theory]
    [InlineData(0, "408")]
    [InlineData(100_000, "413")]
    public async Task A_body_that_never_ends_is_given_up(int lengthOfChunk, string status)
    {
        await using var host = await ChannelHost.Start((_, _) => throw new InvalidOperationException("reached the bot"));
        using var client = new TcpClient();
        await client.ConnectAsync(host.Address.Host, host.Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes("POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n"));
        using var answered = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var sending = Task.Run(async () =>
        {
            var spaces = lengthOfChunk == 0 ? "1\r\n \r\n" : $"{lengthOfChunk:x}\r\n{new string(' ', lengthOfChunk)}\r\n";
            while (true)
            {
                await stream.WriteAsync(Encoding.ASCII.GetBytes(spaces), answered.Token);
                await Task.Delay(100, answered.Token);
            }
        });
        using var reader = new StreamReader(stream, leaveOpen: true);
        Assert.Equal(status, (await reader.ReadLineAsync(answered.Token))?.Split(' ')[1]);
        await answered.CancelAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => sending);
    }

    [Fact]
    public async Task Typed_text_that_looks_like_a_moment_or_a_number_stays_as_typed_and_unknown_properties_survive()
    {
        Activity? seen = null;
        await using var host = await ChannelHost.Start((turn, _) =>
        {
            seen = turn.Activity;
            return Task.CompletedTask;
        });
        var activity = host.Message("x");
        activity["value"] = Parse("""{"date":"2027-01-20T09:00:00Z","amount":"1.50","deep":[{"a":"2026-12-31"}]}""");
        activity["channelData"] = Parse("""{"when":"2026-11-23T02:00:00+07:00"}""");
        activity["entities"] = Parse("""[{"type":"clientInfo","since":"2026-11-23T02:00:00Z","new":{"b":1}}]""");
        activity["notYetKnown"] = Parse("""{"c":[1,"2026-11-23"]}""");
        activity["timestamp"] = "2026-11-23T05:00:00.123+07:00";
        Assert.Equal(HttpStatusCode.OK, (await host.Post(activity)).Status);

        Assert.True(JToken.DeepEquals(activity["value"], (JToken)seen!.Value));
        Assert.Equal("2026-11-23T02:00:00+07:00", ((JObject)seen.ChannelData)["when"]!.ToString());
        Assert.Equal("2026-11-23T02:00:00Z", seen.Entities.Single().Properties["since"]!.ToString());
        Assert.Equal(1, (int)seen.Entities.Single().Properties["new"]!["b"]!);
        Assert.Equal("2026-11-23", (string?)seen.Properties["notYetKnown"]!["c"]![1]);
        Assert.Equal(new DateTimeOffset(2026, 11, 22, 22, 0, 0, 123, TimeSpan.Zero), seen.Timestamp);
    }

    [Theory]
    [InlineData("""[{"type":"mention"}]""")]
    [InlineData("""[{"type":"mention","mentioned":null}]""")]
    [InlineData("""[{"type":"mention","mentioned":"28:bot"}]""")]
    [InlineData("""[{"type":"mention","mentioned":{"id":[1]}}]""")]
    [InlineData("""[null,{"type":"Mention","text":{},"mentioned":{"id":"28:bot"}}]""")]
    [InlineData("""[{},{"type":null}]""")]
    public async Task A_mention_that_mentions_nobody_is_none(string entities)
    {
        string? seen = null;
        await using var host = await ChannelHost.Start((turn, _) =>
        {
            seen = turn.Activity.RemoveRecipientMention();
            return Task.CompletedTask;
        });
        var activity = host.Message("<at>Bot</at> งาน");
        activity["entities"] = JToken.Parse(entities);
        Assert.Equal(HttpStatusCode.OK, (await host.Post(activity)).Status);
        Assert.Equal("<at>Bot</at> งาน", seen);
    }

    [Fact]
    public async Task What_the_bot_throws_is_not_taken_for_the_caller_s_fault()
    {
        await using var host = await ChannelHost.Start((_, _) => throw new UnauthorizedAccessException("the bot's own"));
        Exception? seen = null;
        host.Adapter.OnTurnError = (_, exception) =>
        {
            seen = exception;
            return Task.CompletedTask;
        };
        Assert.Equal(HttpStatusCode.OK, (await host.Post(host.Message("x"))).Status);
        Assert.IsType<UnauthorizedAccessException>(seen);
    }

    private static JToken Parse(string json) =>
        JsonConvert.DeserializeObject<JToken>(json, new JsonSerializerSettings { DateParseHandling = DateParseHandling.None })!;
}

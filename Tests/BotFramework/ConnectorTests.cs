using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OnesqaBot.Tests.BotFramework.Support;
using Xunit;

namespace OnesqaBot.Tests.BotFramework;

public class ConnectorTests
{
    private const string Conversation = "/v3/conversations/19%3Aa%40thread.tacv2%3Bmessageid%3D1/activities";

    [Fact]
    public async Task Reply_goes_to_the_activity_and_its_id_comes_back()
    {
        string? id = null;
        await using var host = await BotHost.StartAsync(async (turn, token) =>
            id = (await turn.SendActivityAsync("ตอบ", cancellationToken: token)).Id);
        var (status, body) = await host.PostAsync(host.Message("hi"));
        Assert.Equal((HttpStatusCode.OK, ""), (status, body));
        var call = Assert.Single(host.Connector.Calls);
        Assert.Equal(("POST", Conversation + "/in-1"), (call.Method, call.Target));
        Assert.Equal("ตอบ", (string?)call.Body!["text"]);
        Assert.Equal("29:somchai", (string?)call.Body["recipient"]!["id"]);
        Assert.Equal("", call.Authorization);
        Assert.Equal("sent-1", id);
    }

    [Fact]
    public async Task Update_delete_typing_trace_and_delay()
    {
        await using var host = await BotHost.StartAsync(async (turn, token) =>
        {
            await turn.SendActivitiesAsync(
                [new Activity { Type = "trace" }, new Activity { Type = "delay", Value = 1 }, new Activity { Type = "typing" }], token);
            await turn.UpdateActivityAsync(new Activity { Type = "message", Id = "1:x", Text = "new" }, token);
            await turn.DeleteActivityAsync("1:y", token);
        });
        await host.PostAsync(host.Message("hi"));
        Assert.Equal(
            [("POST", Conversation + "/in-1"), ("PUT", Conversation + "/1%3Ax"), ("DELETE", Conversation + "/1%3Ay")],
            host.Connector.Calls.Select(call => (call.Method, call.Target)));
        Assert.Equal("typing", (string?)host.Connector.Calls.First().Body!["type"]);
    }

    [Fact]
    public async Task Creates_a_conversation_and_continues_it()
    {
        await using var host = await BotHost.StartAsync((_, _) => Task.CompletedTask);
        ConversationReference? reference = null;
        await host.Adapter.CreateConversationAsync(
            "", "msteams", host.Connector.ServiceUrl, null!,
            new ConversationParameters(bot: new ChannelAccount("28:bot"), members: [new ChannelAccount("29:x")], tenantId: "t"),
            (turn, _) =>
            {
                Assert.Equal(("event", "CreateConversation"), (turn.Activity.Type, turn.Activity.Name));
                reference = turn.Activity.GetConversationReference();
                return Task.CompletedTask;
            },
            CancellationToken.None);
        Assert.Equal(("sent-1", "t"), (reference!.Conversation.Id, reference.Conversation.TenantId));
        await host.Adapter.ContinueConversationAsync(
            "", reference, async (turn, token) => await turn.SendActivityAsync("ถึงกำหนด", cancellationToken: token), CancellationToken.None);
        var calls = host.Connector.Calls.ToArray();
        Assert.Equal("/v3/conversations", calls[0].Target);
        Assert.StartsWith("/v3/conversations/sent-1/activities", calls[1].Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Throttling_is_told_and_nothing_is_sent_twice()
    {
        Exception? failure = null;
        await using var host = await BotHost.StartAsync(async (turn, token) =>
            failure = await Record.ExceptionAsync(() => turn.SendActivityAsync("x", cancellationToken: token)));
        host.Connector.Instead = async context =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = "7";
            await context.Response.WriteAsync("""{"error":{"code":"Throttled"}}""");
            return true;
        };
        await host.PostAsync(host.Message("hi"));
        Assert.Single(host.Connector.Calls);
        var http = Assert.IsAssignableFrom<HttpRequestException>(failure);
        Assert.Equal(HttpStatusCode.TooManyRequests, http.StatusCode);
        Assert.Contains("429", http.Message, StringComparison.Ordinal);
        Assert.Contains("Retry-After: 7", http.Message, StringComparison.Ordinal);
        Assert.Contains("Throttled", http.Message, StringComparison.Ordinal);
    }
}

using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using OnesqaBot.Tests.BotFramework.Support;
using Xunit;

namespace OnesqaBot.Tests.BotFramework;

public class RequestTests
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
    [InlineData("{\"type\":{}}")]
    [InlineData("{\"type\":\"message\",\"conversation\":[]}")]
    [InlineData("{\"type\":\"message\",\"membersAdded\":\"x\"}")]
    [InlineData("{\"type\":\"message\",\"timestamp\":\"yesterday\"}")]
    [InlineData("{\"type\":\"message\",\"entities\":{\"a\":1}}")]
    public async Task What_is_no_activity_is_a_bad_request(string body)
    {
        await using var host = await BotHost.StartAsync((_, _) => throw new InvalidOperationException("reached the bot"));
        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync(body)).Status);
    }

    [Fact]
    public async Task Deep_nesting_is_a_bad_request()
    {
        await using var host = await BotHost.StartAsync((_, _) => Task.CompletedTask);
        var body = "{\"type\":\"message\",\"value\":" + new string('[', 5000) + new string(']', 5000) + "}";
        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync(body)).Status);
    }

    [Fact]
    public async Task Error_handler_gets_what_the_bot_throws()
    {
        await using var host = await BotHost.StartAsync((_, _) => throw new UnauthorizedAccessException("the bot's own"));
        Exception? seen = null;
        host.Adapter.OnTurnError = (_, exception) =>
        {
            seen = exception;
            return Task.CompletedTask;
        };
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(host.Message("x"))).Status);
        Assert.IsType<UnauthorizedAccessException>(seen);
    }

    [Fact]
    public async Task Expected_replies_come_in_the_answer()
    {
        await using var host = await BotHost.StartAsync(async (turn, token) =>
        {
            await turn.SendActivityAsync("one", cancellationToken: token);
            await turn.SendActivityAsync("two", cancellationToken: token);
        });
        var activity = host.Message("x");
        activity["deliveryMode"] = "expectReplies";
        var (status, body) = await host.PostAsync(activity);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(["one", "two"], JObject.Parse(body)["activities"]!.Select(reply => (string?)reply["text"]));
        Assert.Empty(host.Connector.Calls);
    }

    [Fact]
    public async Task Middleware_runs_in_order_around_the_bot()
    {
        var order = new List<string>();
        await using var host = await BotHost.StartAsync((_, _) =>
        {
            order.Add("bot");
            return Task.CompletedTask;
        });
        host.Adapter.Use(new Noting("a", order)).Use(new Noting("b", order));
        await host.PostAsync(host.Message("x"));
        Assert.Equal(["a>", "b>", "bot", "<b", "<a"], order);
    }

    [Fact]
    public async Task Handlers_run_in_order_and_a_finished_turn_refuses()
    {
        var order = new List<string>();
        ITurnContext? kept = null;
        await using var host = await BotHost.StartAsync(async (turn, token) =>
        {
            kept = turn;
            turn.OnSendActivities(async (_, _, next) => { order.Add("1"); return await next(); });
            turn.OnSendActivities(async (_, list, next) => { order.Add("2"); list[0].Text += "!"; return await next(); });
            Assert.False(turn.Responded);
            await turn.SendActivityAsync("x", cancellationToken: token);
            Assert.True(turn.Responded);
        });
        await host.PostAsync(host.Message("x"));
        Assert.Equal(["1", "2"], order);
        Assert.Equal("x!", (string?)host.Connector.Calls.Single().Body!["text"]);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => kept!.SendActivityAsync("late"));
    }

    private sealed class Noting(string name, List<string> order) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            order.Add(name + ">");
            await next(cancellationToken);
            order.Add("<" + name);
        }
    }
}

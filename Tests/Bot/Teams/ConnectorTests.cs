using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Rest;
using Moq;
using OnesqaBot.Adapters.Teams;
using OnesqaBot.Bot.Tests.Teams.Support;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Bot.Tests.Teams;

/// <summary>What goes out to the channel service, and how its failures are read.</summary>
public sealed class ConnectorTests
{
    private const string Conversation = "/v3/conversations/19%3Aa%40thread.tacv2%3Bmessageid%3D1/activities";

    private static readonly Dictionary<string, string?> Impatient = new() { ["Channel:CallTimeout"] = "00:00:00.3" };

    [Fact]
    public async Task A_reply_goes_to_the_activity_and_its_id_comes_back()
    {
        string? id = null;
        await using var host = await ChannelHost.Start(async (turn, token) => id = (await turn.SendActivityAsync("ตอบ", cancellationToken: token)).Id);
        Assert.Equal((HttpStatusCode.OK, ""), await host.Post(host.Message("hi")));
        var call = Assert.Single(host.Connector.Calls);
        Assert.Equal(("POST", Conversation + "/in-1"), (call.Method, call.Target));
        Assert.Equal(("ตอบ", "29:somchai"), ((string?)call.Body!["text"], (string?)call.Body["recipient"]!["id"]));
        Assert.Equal(("", "sent-1"), (call.Authorization, id));
    }

    [Fact]
    public async Task Messages_are_changed_and_taken_back()
    {
        await using var host = await ChannelHost.Start(async (turn, token) =>
        {
            await turn.UpdateActivityAsync(new Activity { Type = "message", Id = "1:x", Text = "new" }, token);
            await turn.DeleteActivityAsync("1:y", token);
        });
        await host.Post(host.Message("hi"));
        Assert.Equal([("PUT", Conversation + "/1%3Ax"), ("DELETE", Conversation + "/1%3Ay")], host.Connector.Calls.Select(c => (c.Method, c.Target)));
    }

    [Fact]
    public async Task A_service_address_has_one_client_that_outlives_the_turns()
    {
        await using var host = await ChannelHost.Start((turn, token) => turn.SendActivityAsync("x", cancellationToken: token));
        var clients = host.Services.GetRequiredService<ConnectorClients>();
        IConnectorClient kept;
        using (kept = await clients.CreateAsync(host.Connector.ServiceUrl, null, default)) await host.Post(host.Message("1"));
        await host.Post(host.Message("2"));
        Assert.Equal(2, host.Connector.Calls.Count);
        Assert.Same(kept, await clients.CreateAsync(host.Connector.ServiceUrl, null, default));
        Assert.NotSame(kept, await clients.CreateAsync("https://smba.example/th/", null, default));
    }

    [Fact]
    public async Task Addresses_beyond_what_any_channel_has_are_not_kept()
    {
        await using var host = await ChannelHost.Start((_, _) => Task.CompletedTask);
        var clients = host.Services.GetRequiredService<ConnectorClients>();
        for (var i = 0; i < 64; i++) await clients.CreateAsync($"https://s{i}.example/", null, default);
        using var one = await clients.CreateAsync("https://other.example/", null, default);
        using var two = await clients.CreateAsync("https://other.example/", null, default);
        Assert.NotSame(one, two);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_service_that_does_not_answer_in_time_is_a_delivery_to_try_again(bool headCame)
    {
        Exception? seen = null;
        await using var host = await ChannelHost.Start(
            async (turn, token) => seen = await Record.ExceptionAsync(() => turn.SendActivityAsync("x", cancellationToken: token)), Impatient);
        host.Connector.Instead = async context =>
        {
            if (headCame)
            {
                context.Response.ContentLength = 100;
                await context.Response.WriteAsync("{");
            }

            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return true;
        };
        await host.Post(host.Message("x"));
        Assert.Equal((DeliveryFault.Passing, GivenUpReason.TeamsUnreachable), Assert.IsType<DeliveryException>(seen) is var e ? (e.Fault, e.Reason) : default);
    }

    [Theory]
    [InlineData(400, GivenUpReason.Rejected)]
    [InlineData(401, GivenUpReason.Failed)]
    [InlineData(403, GivenUpReason.NotInstalled)]
    [InlineData(404, GivenUpReason.ChatGone)]
    [InlineData(412, GivenUpReason.Failed)]
    [InlineData(413, GivenUpReason.Rejected)]
    [InlineData(429, GivenUpReason.ServiceDown)]
    [InlineData(503, GivenUpReason.ServiceDown)]
    public async Task What_the_service_responds_is_the_reason_that_people_read(int status, GivenUpReason reason)
    {
        Exception? seen = null;
        await using var host = await ChannelHost.Start(async (turn, token) => seen = await Record.ExceptionAsync(() => turn.SendActivityAsync("x", cancellationToken: token)));
        host.Connector.Instead = context =>
        {
            context.Response.StatusCode = status;
            return Task.FromResult(true);
        };
        await host.Post(host.Message("x"));
        Assert.Equal(reason, Assert.IsType<DeliveryException>(seen).Reason);
    }

    [Fact]
    public async Task A_caller_who_gives_up_is_no_failed_delivery()
    {
        Exception? seen = null;
        await using var host = await ChannelHost.Start(async (turn, _) =>
        {
            using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
            seen = await Record.ExceptionAsync(() => turn.SendActivityAsync("x", cancellationToken: soon.Token));
        });
        host.Connector.Instead = async context =>
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return true;
        };
        await host.Post(host.Message("x"));
        Assert.IsAssignableFrom<OperationCanceledException>(seen);
    }

    [Fact]
    public async Task The_bot_s_token_goes_along_and_never_over_plain_http_to_another_machine()
    {
        await using var issuer = await StandInIssuer.StartAsync();
        await using var host = await Signed(issuer, (request, _) =>
        {
            request.Headers.Authorization = new("Bearer", "bot-token");
            return Task.CompletedTask;
        }, (turn, token) => turn.SendActivityAsync("x", cancellationToken: token));
        await host.Post(host.Message("x"), issuer.Token(new TokenFacts { ServiceUrl = host.Connector.ServiceUrl }));
        Assert.Equal("Bearer bot-token", Assert.Single(host.Connector.Calls).Authorization);

        var reference = new ConversationReference(conversation: new ConversationAccount(id: "c"), channelId: "msteams", serviceUrl: "http://203.0.113.1/");
        await Assert.ThrowsAsync<BadHttpRequestException>(() => host.Adapter.ContinueConversationAsync(
            "app-1", reference, (turn, token) => turn.SendActivityAsync("x", cancellationToken: token), default));
    }

    [Fact]
    public async Task A_token_that_cannot_be_had_is_a_delivery_to_try_again()
    {
        Exception? seen = null;
        await using var issuer = await StandInIssuer.StartAsync();
        await using var host = await Signed(
            issuer,
            (_, _) => throw new Microsoft.Identity.Client.MsalServiceException("temporarily_unavailable", "Entra ID is away."),
            async (turn, token) => seen = await Record.ExceptionAsync(() => turn.SendActivityAsync("x", cancellationToken: token)));
        await host.Post(host.Message("x"), issuer.Token(new TokenFacts { ServiceUrl = host.Connector.ServiceUrl }));
        Assert.Equal(DeliveryFault.Passing, Assert.IsType<DeliveryException>(seen).Fault);
        Assert.Empty(host.Connector.Calls);
    }

    /// <summary>A bot whose own token comes from an Entra ID that is not here.</summary>
    private static Task<ChannelHost> Signed(
        StandInIssuer issuer, Func<HttpRequestMessage, CancellationToken, Task> sign, Func<ITurnContext, CancellationToken, Task> turn)
    {
        var credentials = new Mock<ServiceClientCredentials>();
        credentials.Setup(c => c.ProcessHttpRequestAsync(It.IsAny<HttpRequestMessage>(), It.IsAny<CancellationToken>())).Returns(sign);
        var factory = new Mock<ServiceClientCredentialsFactory>();
        factory.Setup(f => f.CreateCredentialsAsync("app-1", "https://api.botframework.com", It.IsAny<string>(), true, It.IsAny<CancellationToken>()))
            .ReturnsAsync(credentials.Object);
        return ChannelHost.Start(turn, TokenTests.Identity(issuer.Metadata), s => s.AddSingleton(factory.Object));
    }
}

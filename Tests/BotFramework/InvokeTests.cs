using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;
using OnesqaBot.Tests.BotFramework.Support;
using Xunit;

namespace OnesqaBot.Tests.BotFramework;

public class InvokeTests
{
    private static readonly JObject Press = JObject.Parse("""{"action":{"type":"Action.Execute","verb":"approve","data":{"case":"C1"}}}""");

    [Fact]
    public async Task Card_action_is_answered_in_the_http_answer()
    {
        await using var host = await BotHost.StartAsync(new Bot());
        var (status, body) = await host.PostAsync(host.Invoke("adaptiveCard/action", Press));
        Assert.Equal(HttpStatusCode.OK, status);
        var expected = JObject.Parse("""{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"verb":"approve","data":{"case":"C1"}}}""");
        Assert.True(JToken.DeepEquals(expected, JObject.Parse(body)), body);
        Assert.Empty(host.Connector.Calls);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("{}")]
    [InlineData("{\"action\":5}")]
    [InlineData("{\"action\":{\"type\":\"Action.Submit\"}}")]
    public async Task Malformed_card_action_is_a_bad_request(string value)
    {
        await using var host = await BotHost.StartAsync(new Bot());
        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync(host.Invoke("adaptiveCard/action", JToken.Parse(value)))).Status);
    }

    [Fact]
    public async Task Unknown_invoke_is_not_implemented()
    {
        await using var host = await BotHost.StartAsync(new Bot());
        Assert.Equal(HttpStatusCode.NotImplemented, (await host.PostAsync(host.Invoke("task/fetch", new JObject()))).Status);
    }

    [Fact]
    public async Task Invoke_without_an_answer_is_not_implemented()
    {
        await using var host = await BotHost.StartAsync((_, _) => Task.CompletedTask);
        Assert.Equal(HttpStatusCode.NotImplemented, (await host.PostAsync(host.Invoke("x", new JObject()))).Status);
    }

    [Fact]
    public async Task Exception_goes_to_the_error_handler()
    {
        await using var host = await BotHost.StartAsync((_, _) => throw new InvalidOperationException("x"));
        host.Adapter.OnTurnError = (turn, _) => turn.SendActivityAsync(
            new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 500 } });
        Assert.Equal(HttpStatusCode.InternalServerError, (await host.PostAsync(host.Invoke("x", new JObject()))).Status);
    }

    [Theory]
    [InlineData("accept", HttpStatusCode.OK, "report.pdf")]
    [InlineData("decline", HttpStatusCode.NotImplemented, null)]
    [InlineData("other", HttpStatusCode.BadRequest, null)]
    public async Task File_consent_is_dispatched(string action, HttpStatusCode expected, string? file)
    {
        var bot = new Bot();
        await using var host = await BotHost.StartAsync(bot);
        var value = new JObject { ["type"] = "fileUpload", ["action"] = action, ["uploadInfo"] = new JObject { ["name"] = "report.pdf" } };
        Assert.Equal(expected, (await host.PostAsync(host.Invoke("fileConsent/invoke", value))).Status);
        Assert.Equal(file, bot.Accepted);
    }

    [Fact]
    public async Task Members_added_come_as_teams_accounts()
    {
        var bot = new Bot();
        await using var host = await BotHost.StartAsync(bot);
        var activity = host.Message("");
        activity["type"] = "conversationUpdate";
        activity["membersAdded"] = JArray.Parse("""[{"id":"29:x","aadObjectId":"g"}]""");
        activity["channelData"] = JObject.Parse("""{"team":{"id":"19:team"}}""");
        await host.PostAsync(activity);
        Assert.Equal("29:x/g/19:team", bot.Added);
    }

    private sealed class Bot : TeamsActivityHandler
    {
        public string? Accepted { get; private set; }

        public string? Added { get; private set; }

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new AdaptiveCardInvokeResponse
            {
                StatusCode = 200,
                Type = "application/vnd.microsoft.card.adaptive",
                Value = new JObject { ["verb"] = invokeValue.Action.Verb, ["data"] = (JObject)invokeValue.Action.Data },
            });

        protected override Task OnTeamsFileConsentAcceptAsync(
            ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken)
        {
            Accepted = fileConsentCardResponse.UploadInfo.Name;
            return Task.CompletedTask;
        }

        protected override Task OnTeamsMembersAddedAsync(
            IList<TeamsChannelAccount> teamsMembersAdded,
            TeamInfo teamInfo,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken)
        {
            Added = $"{teamsMembersAdded[0].Id}/{teamsMembersAdded[0].AadObjectId}/{teamInfo.Id}";
            return Task.CompletedTask;
        }
    }
}

using System.Net;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json.Linq;
using OnesqaBot.Tests.BotFramework.Support;
using Xunit;

namespace OnesqaBot.Tests.BotFramework;

public sealed class AuthenticationTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UtcNow);
    private readonly FixedCredential _credential;
    private StandInIssuer _issuer = null!;
    private BotHost _host = null!;
    private int _turns;

    public AuthenticationTests() => _credential = new FixedCredential(_clock);

    private TokenFacts Good => new() { ServiceUrl = _host.Connector.ServiceUrl };

    public async Task InitializeAsync()
    {
        _issuer = await StandInIssuer.StartAsync();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = "app-1",
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppTenantId"] = "tenant-1",
            ["ToBotFromChannelOpenIdMetadataUrl"] = _issuer.Metadata,
            ["ToBotFromEmulatorOpenIdMetadataUrl"] = _issuer.Metadata,
        }).Build();
        var authentication = new ConfigurationBotFrameworkAuthentication(
            ChannelSettings.Read(configuration), _ => _credential, null, null, _clock, TimeSpan.FromSeconds(30));
        _host = await BotHost.StartAsync(
            new LambdaBot(async (turn, token) =>
            {
                _turns++;
                await turn.SendActivityAsync("ok", cancellationToken: token);
            }),
            authentication);
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    [Fact]
    public async Task Good_token_is_let_in_and_the_answer_carries_the_bots_token()
    {
        Assert.Equal(HttpStatusCode.OK, await PostAsync(Good));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(Good));
        Assert.All(_host.Connector.Calls, call => Assert.Equal("Bearer bot-token-1", call.Authorization));
        Assert.Equal("https://api.botframework.com/.default", _credential.Scope);
        Assert.Equal(1, _issuer.Fetches);
        _clock.Advance(TimeSpan.FromMinutes(56));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(Good));
        Assert.Equal("Bearer bot-token-2", _host.Connector.Calls.Last().Authorization);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer x")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.e30.")]
    [InlineData("Basic dTpw")]
    public async Task Missing_or_malformed_token_is_401(string? header)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, (await _host.PostAsync(_host.Message("x"), header)).Status);
        Assert.Equal(0, _turns);
    }

    [Fact]
    public async Task Wrong_token_is_401()
    {
        TokenFacts[] wrong =
        [
            Good with { Audience = "app-2" },
            Good with { Issuer = "https://evil.example" },
            Good with { Issuer = "https://sts.windows.net/other/", AppId = "app-1" },
            Good with { Issuer = "https://sts.windows.net/tenant-1/", AppId = "app-2" },
            Good with { Signed = false },
            Good with { StrangersKey = true },
            Good with { Lifetime = TimeSpan.FromMinutes(-6) },
        ];
        foreach (var facts in wrong)
            Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(facts));
        Assert.Equal(0, _turns);
        Assert.Equal(HttpStatusCode.OK, await PostAsync(Good with { Lifetime = TimeSpan.FromMinutes(-4) }));
    }

    [Fact]
    public async Task Service_url_channel_and_tenant_must_fit()
    {
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(Good with { ServiceUrl = "https://other.example/" }));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(Good with { ServiceUrl = null }));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(Good, activity => activity["channelId"] = "webchat"));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(Good, activity => activity.Remove("channelId")));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(Good, activity => activity["conversation"]!["tenantId"] = "tenant-2"));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(Good, activity => ((JObject)activity["conversation"]!).Remove("tenantId")));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(
            Good, activity => activity["channelData"] = JObject.Parse("""{"tenant":{"id":"tenant-2"}}""")));
        Assert.Equal(0, _turns);
    }

    [Fact]
    public async Task Own_app_of_the_tenant_may_call_as_the_emulator_does() =>
        Assert.Equal(HttpStatusCode.OK, await PostAsync(new TokenFacts { Issuer = "https://sts.windows.net/tenant-1/", AppId = "app-1" }));

    [Fact]
    public async Task New_key_is_fetched_when_needed_but_not_for_every_odd_token()
    {
        Assert.Equal(HttpStatusCode.OK, await PostAsync(Good));
        _issuer.Rotate();
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(Good));
        _clock.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(Good));
        Assert.Equal(2, _issuer.Fetches);
    }

    [Fact]
    public async Task While_the_keys_cannot_be_fetched_nobody_is_let_in_and_then_everyone_who_may()
    {
        _issuer.Down = true;
        Assert.NotEqual(HttpStatusCode.OK, await PostAsync(Good));
        Assert.Equal(0, _turns);
        _issuer.Down = false;
        _clock.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(Good));

        // Known keys outlive an outage.
        _issuer.Down = true;
        _clock.Advance(TimeSpan.FromHours(25));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(Good with { Lifetime = TimeSpan.FromHours(30) }));
    }

    [Fact]
    public async Task Bots_token_never_goes_over_plain_http_to_another_machine() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => _host.Adapter.ContinueConversationAsync(
            "app-1",
            new Microsoft.Bot.Schema.ConversationReference(
                conversation: new Microsoft.Bot.Schema.ConversationAccount(id: "c"), channelId: "msteams", serviceUrl: "http://203.0.113.1/"),
            async (turn, token) => await turn.SendActivityAsync("x", cancellationToken: token),
            CancellationToken.None));

    private async Task<HttpStatusCode> PostAsync(TokenFacts facts, Action<JObject>? change = null)
    {
        var activity = _host.Message("x");
        change?.Invoke(activity);
        return (await _host.PostAsync(activity, _issuer.Token(facts))).Status;
    }
}

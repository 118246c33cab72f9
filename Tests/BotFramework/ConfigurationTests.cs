using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using OnesqaBot.Tests.BotFramework.Support;
using Xunit;

namespace OnesqaBot.Tests.BotFramework;

public class ConfigurationTests
{
    [Theory]
    [InlineData("SingleTenant", "secret", null)]
    [InlineData("MultiTenant", null, "t")]
    [InlineData("Nonsense", "secret", "t")]
    public void Incomplete_configuration_is_refused_at_start(string type, string? password, string? tenant) =>
        Assert.Throws<ArgumentException>(() => new ConfigurationBotFrameworkAuthentication(Configure(type, password, tenant)));

    [Theory]
    [InlineData("SingleTenant", "secret", "t")]
    [InlineData("MultiTenant", "secret", null)]
    [InlineData("UserAssignedMSI", null, "t")]
    public void Complete_configuration_is_taken(string type, string? password, string? tenant) =>
        Assert.NotNull(new ConfigurationBotFrameworkAuthentication(Configure(type, password, tenant)).GetOriginatingAudience());

    [Fact]
    public async Task Without_an_app_id_the_caller_is_anonymous()
    {
        var authentication = new ConfigurationBotFrameworkAuthentication(new ConfigurationBuilder().Build());
        var result = await authentication.AuthenticateRequestAsync(new Activity(), null!, CancellationToken.None);
        Assert.Equal(AuthenticationConstants.AnonymousAuthType, result.ClaimsIdentity.AuthenticationType);
    }

    [Fact]
    public async Task Outgoing_calls_take_the_factorys_client_and_its_handlers_exception_comes_through()
    {
        Exception? seen = null;
        var factory = new Refusing();
        await using var host = await BotHost.StartAsync(
            new LambdaBot(async (turn, token) =>
                seen = await Record.ExceptionAsync(() => turn.SendActivityAsync("x", cancellationToken: token))),
            new ConfigurationBotFrameworkAuthentication(new ConfigurationBuilder().Build(), httpClientFactory: factory));
        await host.PostAsync(host.Message("1"));
        await host.PostAsync(host.Message("2"));
        Assert.IsType<TimeZoneNotFoundException>(seen);
        Assert.Equal(1, factory.Made);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("not an address")]
    [InlineData("ftp://x.example/")]
    public async Task Odd_service_url_costs_only_the_sending(string? serviceUrl)
    {
        Exception? seen = null;
        await using var host = await BotHost.StartAsync(async (turn, token) =>
            seen = await Record.ExceptionAsync(() => turn.SendActivityAsync("x", cancellationToken: token)));
        var activity = host.Message("1");
        activity["serviceUrl"] = serviceUrl;
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(activity)).Status);
        Assert.IsType<InvalidOperationException>(seen);
    }

    [Fact]
    public async Task Keys_out_of_reach_are_no_fault_of_the_callers()
    {
        var configuration = Configure("MultiTenant", "secret", null, ("ToBotFromChannelOpenIdMetadataUrl", "http://127.0.0.1:1/openid"));
        await using var issuer = await StandInIssuer.StartAsync();
        await using var host = await BotHost.StartAsync(
            new LambdaBot((_, _) => Task.CompletedTask), new ConfigurationBotFrameworkAuthentication(configuration));
        var token = issuer.Token(new TokenFacts { ServiceUrl = host.Connector.ServiceUrl });
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await host.PostAsync(host.Message("x"), token)).Status);
    }

    private static IConfiguration Configure(string type, string? password, string? tenant, params (string Key, string Value)[] more) =>
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(more.ToDictionary(item => item.Key, item => (string?)item.Value))
        {
            ["MicrosoftAppId"] = "app-1",
            ["MicrosoftAppType"] = type,
            ["MicrosoftAppPassword"] = password,
            ["MicrosoftAppTenantId"] = tenant,
        }).Build();

    private sealed class Refusing : IHttpClientFactory
    {
        public int Made { get; private set; }

        public HttpClient CreateClient(string name)
        {
            Made++;
            return new HttpClient(new Handler());
        }

        private sealed class Handler : HttpMessageHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
                throw new TimeZoneNotFoundException("the handler's own");
        }
    }
}

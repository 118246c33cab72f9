using System.Net;
using Newtonsoft.Json.Linq;
using OnesqaBot.Bot.Tests.Teams.Support;
using OnesqaBot.Tests.Support;
using Xunit;

namespace OnesqaBot.Bot.Tests.Teams;

/// <summary>Who is let in by what token, and what happens while the keys change or cannot be had.</summary>
public sealed class TokenTests : IAsyncLifetime
{
    private StandInIssuer _issuer = null!;
    private ChannelHost _host = null!;
    private int _turns;

    private TokenFacts Good => new() { ServiceUrl = _host.Connector.ServiceUrl };

    public async Task InitializeAsync()
    {
        _issuer = await StandInIssuer.StartAsync();
        _host = await ChannelHost.Start((_, _) =>
        {
            _turns++;
            return Task.CompletedTask;
        }, Identity(_issuer.Metadata));
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _issuer.DisposeAsync();
    }

    internal static Dictionary<string, string?> Identity(string metadata) => new()
    {
        ["MicrosoftAppId"] = "app-1",
        ["MicrosoftAppPassword"] = "secret",
        ["MicrosoftAppType"] = "SingleTenant",
        ["MicrosoftAppTenantId"] = "tenant-1",
        ["ToBotFromChannelOpenIdMetadataUrl"] = metadata,
        ["Channel:KeysEvery"] = "00:00:01",
    };

    [Fact]
    public async Task A_good_token_is_let_in_and_the_keys_are_fetched_once()
    {
        Assert.Equal(HttpStatusCode.OK, await Post(Good));
        Assert.Equal(HttpStatusCode.OK, await Post(Good));
        Assert.Equal((2, 1), (_turns, _issuer.Fetches));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer x")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.e30.")]
    [InlineData("Bearer eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOjd9.AA")]
    [InlineData("Basic dTpw")]
    public async Task A_missing_or_malformed_token_is_401(string? header)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, (await _host.Post(_host.Message("x"), header)).Status);
        Assert.Equal(0, _turns);
    }

    [Fact]
    public async Task A_wrong_token_is_401()
    {
        TokenFacts[] wrong =
        [
            Good with { Audience = "app-2" },
            Good with { Issuer = "https://evil.example" },
            Good with { Issuer = "https://sts.windows.net/tenant-1/", AppId = "app-1" },
            Good with { Signed = false },
            Good with { StrangersKey = true },
            Good with { Lifetime = TimeSpan.FromMinutes(-6) },
            Good with { ServiceUrl = "https://other.example/" },
            Good with { ServiceUrl = null },
        ];
        foreach (var facts in wrong) Assert.Equal(HttpStatusCode.Unauthorized, await Post(facts));
        Assert.Equal(0, _turns);
        Assert.Equal(HttpStatusCode.OK, await Post(Good with { Lifetime = TimeSpan.FromMinutes(-4) }));
    }

    public static TheoryData<string, string> Misfits => new()
    {
        { "channelId", "\"webchat\"" },
        { "channelId", "null" },
        { "conversation", """{"id":"c","tenantId":"tenant-2"}""" },
        { "conversation", """{"id":"c"}""" },
        { "channelData", """{"tenant":{"id":"tenant-2"}}""" },
    };

    [Theory]
    [MemberData(nameof(Misfits))]
    public async Task Channel_and_tenant_must_fit(string property, string value)
    {
        Assert.Equal(HttpStatusCode.Unauthorized, await Post(Good, a => a[property] = JToken.Parse(value)));
        Assert.Equal(0, _turns);
    }

    [Fact]
    public async Task The_tenant_may_stand_in_either_place()
    {
        Assert.Equal(HttpStatusCode.OK, await Post(Good, a =>
        {
            ((JObject)a["conversation"]!).Remove("tenantId");
            a["channelData"] = JObject.Parse("""{"tenant":{"id":"TENANT-1"}}""");
        }));
    }

    [Fact]
    public async Task A_missing_service_address_is_never_a_500()
    {
        foreach (var address in new JToken?[] { null, "", "not an address", "ftp://x.example/" })
            Assert.Equal(HttpStatusCode.Unauthorized, await Post(Good, a => a["serviceUrl"] = address));
        // A token that was issued for it makes it no better.
        Assert.Equal(HttpStatusCode.BadRequest, await Post(Good with { ServiceUrl = "http://203.0.113.1/" }, a => a["serviceUrl"] = "http://203.0.113.1/"));
        Assert.Equal(HttpStatusCode.BadRequest, await Post(Good with { ServiceUrl = "nonsense" }, a => a["serviceUrl"] = "nonsense"));
        Assert.Equal(0, _turns);
    }

    [Fact]
    public async Task New_keys_are_fetched_when_a_token_names_one()
    {
        Assert.Equal(HttpStatusCode.OK, await Post(Good));
        for (var rotation = 1; rotation <= 2; rotation++)
        {
            _issuer.Rotate();
            await IsLetIn();
            Assert.Equal(1 + rotation, _issuer.Fetches);
        }
    }

    [Fact]
    public async Task Odd_tokens_do_not_make_the_keys_be_fetched_each_time()
    {
        await using var host = await ChannelHost.Start((_, _) => Task.CompletedTask, new(Identity(_issuer.Metadata)) { ["Channel:KeysEvery"] = "00:10:00" });
        var good = new TokenFacts { ServiceUrl = host.Connector.ServiceUrl };
        Assert.Equal(HttpStatusCode.OK, (await host.Post(host.Message("x"), _issuer.Token(good))).Status);
        for (var i = 0; i < 5; i++)
            Assert.Equal(HttpStatusCode.Unauthorized, (await host.Post(host.Message("x"), _issuer.Token(good with { UnknownKey = true }))).Status);
        Assert.Equal(2, _issuer.Fetches);
    }

    [Fact]
    public async Task Known_keys_outlive_an_outage_of_any_kind()
    {
        Assert.Equal(HttpStatusCode.OK, await Post(Good));
        foreach (var outage in Enum.GetValues<MetadataOutage>().Where(o => o != MetadataOutage.None))
        {
            _issuer.Outage = outage;
            var before = _issuer.Fetches;
            // An unknown key makes the bot ask, in vain, once it may ask again.
            await Eventually.Holds(
                async () =>
                {
                    Assert.Equal(HttpStatusCode.Unauthorized, await Post(Good with { UnknownKey = true }));
                    return _issuer.Fetches > before;
                },
                "the keys are asked for");
            Assert.Equal(HttpStatusCode.OK, await Post(Good));
        }
    }

    [Theory]
    [InlineData(MetadataOutage.Refuses)]
    [InlineData(MetadataOutage.Unreadable)]
    [InlineData(MetadataOutage.KeysRefused)]
    [InlineData(MetadataOutage.KeysUnreadable)]
    [InlineData(MetadataOutage.NoKeys)]
    public async Task Without_keys_nobody_is_let_in_and_then_everyone_who_may(MetadataOutage outage)
    {
        _issuer.Outage = outage;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await Post(Good));
        Assert.Equal(0, _turns);
        _issuer.Outage = MetadataOutage.None;
        await IsLetIn();
    }

    [Fact]
    public async Task Keys_that_nobody_serves_are_no_fault_of_the_callers()
    {
        await using var host = await ChannelHost.Start((_, _) => Task.CompletedTask, Identity("http://127.0.0.1:1/openid"));
        var token = _issuer.Token(new TokenFacts { ServiceUrl = host.Connector.ServiceUrl });
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await host.Post(host.Message("x"), token)).Status);
    }

    /// <summary>The bot asks for keys again only after a while.</summary>
    private Task IsLetIn() => Eventually.Holds(async () => await Post(Good) == HttpStatusCode.OK, "the caller is let in");

    private async Task<HttpStatusCode> Post(TokenFacts facts, Action<JObject>? change = null)
    {
        var activity = _host.Message("x");
        change?.Invoke(activity);
        return (await _host.Post(activity, _issuer.Token(facts))).Status;
    }
}

using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using OnesqaBot.Bot.Tests.BadDays.Support;
using OnesqaBot.Bot.Tests.Teams.Support;
using OnesqaBot.Tests.Support;
using Xunit;

namespace OnesqaBot.Bot.Tests.BadDays;

/// <summary>Who is let in: with an app id only the channel service, without one only this machine.</summary>
public sealed class CallerTests
{
    private const string Tenant = "8f1c6d52-0b7e-4a39-9a55-0123456789ab";

    public static TheoryData<string> Callers => ["none", "malformed", "half", "basic", "audience", "issuer", "signature", "unsigned", "expired", "tenant", "service"];

    [Theory]
    [MemberData(nameof(Callers))]
    public async Task With_an_app_id_a_caller_without_a_good_token_is_refused(string fault)
    {
        await using var issuer = await StandInIssuer.StartAsync();
        await using var office = await Office.Open(new OfficeOptions { ChatsAreKnown = false, Settings = Identity(issuer) });
        var good = new TokenFacts { ServiceUrl = office.Teams.Url.AbsoluteUri };
        var header = fault switch
        {
            "none" => null,
            "malformed" => "Bearer nonsense.nonsense.nonsense",
            "half" => issuer.Token(good)[..80],
            "basic" => "Basic dXNlcjpwYXNz",
            "audience" => issuer.Token(good with { Audience = "app-2" }),
            "issuer" => issuer.Token(good with { Issuer = "https://evil.example" }),
            "signature" => issuer.Token(good with { StrangersKey = true }),
            "unsigned" => issuer.Token(good with { Signed = false }),
            "expired" => issuer.Token(good with { Lifetime = TimeSpan.FromHours(-1) }),
            "service" => issuer.Token(good with { ServiceUrl = "https://evil.example/" }),
            _ => issuer.Token(good),
        };
        var activity = Press(office);
        if (fault == "tenant")
        {
            activity["conversation"]!["tenantId"] = "99999999-0b7e-4a39-9a55-0123456789ab";
            activity["channelData"]!["tenant"]!["id"] = "99999999-0b7e-4a39-9a55-0123456789ab";
        }

        Assert.Contains(await Post(office, activity, header), new[] { HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden });
        Assert.Equal(HttpStatusCode.OK, await Post(office, Press(office), issuer.Token(good)));
    }

    [Fact]
    public async Task Known_keys_outlive_an_outage_of_the_service_that_has_them_and_new_ones_are_taken_anew()
    {
        await using var issuer = await StandInIssuer.StartAsync();
        await using var office = await Office.Open(new OfficeOptions { ChatsAreKnown = false, Settings = [.. Identity(issuer), "--Channel:KeysEvery", "00:00:01"] });
        var good = new TokenFacts { ServiceUrl = office.Teams.Url.AbsoluteUri };
        issuer.Outage = MetadataOutage.Refuses;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await Post(office, Press(office), issuer.Token(good)));
        issuer.Outage = MetadataOutage.None;
        // The bot asks for keys again only after a while.
        await Eventually.Holds(async () => await Post(office, Press(office), issuer.Token(good)) == HttpStatusCode.OK, "the caller is let in");

        issuer.Outage = MetadataOutage.Refuses;
        Assert.Equal(HttpStatusCode.Unauthorized, await Post(office, Press(office), issuer.Token(good with { UnknownKey = true })));
        Assert.Equal(HttpStatusCode.OK, await Post(office, Press(office), issuer.Token(good)));

        issuer.Outage = MetadataOutage.None;
        issuer.Rotate();
        // The bot asks for keys again only after a while.
        await Eventually.Holds(async () => await Post(office, Press(office), issuer.Token(good)) == HttpStatusCode.OK, "the caller is let in");
    }

    [Fact]
    public async Task Without_an_app_id_a_caller_from_another_machine_is_refused()
    {
        using var folder = new TempFolder();
        var address = OwnAddress() ?? throw new InvalidOperationException("This machine has no IPv4 address but loopback; the test needs one, such as a container's own.");
        using var bot = BotProcess.Start(folder.Sub("data"), "--urls", $"http://{address}:0");
        using var http = LoopbackClient.Create();
        using var content = new StringContent("{\"type\":\"message\"}", Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(new Uri(await bot.Address.WaitAsync(TimeSpan.FromSeconds(180)), "api/messages"), content);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("Host", "evil.example")]
    [InlineData("Host", "127.0.0.1.evil.example")]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("X-Forwarded-Host", "bot.example.org")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    public async Task Without_an_app_id_what_came_through_a_tunnel_or_by_another_name_is_refused(string header, string value)
    {
        await using var office = await Office.Open();
        using var request = new HttpRequestMessage(HttpMethod.Post, office.Endpoint);
        request.Content = new StringContent(RawActivities.Message(office, "MoU").ToJsonString(), Encoding.UTF8, "application/json");
        Assert.True(request.Headers.TryAddWithoutValidation(header, value));
        using var response = await office.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.DoesNotContain(office.Teams.Seen("malee"), m => m.Asks());
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("::ffff:127.0.0.1", true)]
    [InlineData("192.0.2.7", false)]
    [InlineData("::ffff:192.0.2.7", false)]
    [InlineData("2001:db8::1", false)]
    [InlineData(null, false)]
    public void The_caller_s_address_decides(string? address, bool here)
    {
        var context = new DefaultHttpContext();
        context.Request.Host = new HostString("localhost", 3978);
        context.Connection.RemoteIpAddress = address is null ? null : IPAddress.Parse(address);
        Assert.Equal(here, OnesqaBot.Adapters.Local.ThisMachine.Sent(context.Request));
    }

    /// <summary>A press needs no call of the bot to answer it.</summary>
    private static JsonObject Press(Office office) => RawActivities.Invoke(office, "no-such-verb", []);

    private static string[] Identity(StandInIssuer issuer) =>
    [
        "--MicrosoftAppId", "app-1", "--MicrosoftAppPassword", "secret", "--MicrosoftAppType", "SingleTenant", "--MicrosoftAppTenantId", Tenant,
        "--ToBotFromChannelOpenIdMetadataUrl", issuer.Metadata,
    ];

    private static async Task<HttpStatusCode> Post(Office office, JsonObject activity, string? authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, office.Endpoint);
        request.Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var response = await office.Http.SendAsync(request);
        return response.StatusCode;
    }

    /// <summary>An address of this machine that is not loopback; null where it has none.</summary>
    private static IPAddress? OwnAddress() => NetworkInterface.GetAllNetworkInterfaces()
        .Where(i => i.OperationalStatus == OperationalStatus.Up)
        .SelectMany(i => i.GetIPProperties().UnicastAddresses)
        .Select(a => a.Address)
        .FirstOrDefault(a => a.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(a));
}

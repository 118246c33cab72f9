using System.Net;
using System.Text;
using OnesqaBot.Simulator;
using OnesqaBot.Tests.Support;
using Xunit;

namespace OnesqaBot.Bot.Tests.Tab;

/// <summary>The tab while the sign-in is down, asked too often, or not set up.</summary>
public sealed class TabOutageTests
{
    private const string Self = "/tab/api/self";

    [Fact]
    public async Task Without_keys_to_tell_nobody_is_let_in_and_it_is_said_to_be_passing()
    {
        await using var tab = await TabOffice.Open();
        tab.Issuer.IsDown = true;
        using (var response = await tab.Get(Self, $"Bearer {tab.Token("malee")}"))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            Assert.NotNull(response.Headers.RetryAfter);
        }

        tab.Issuer.IsDown = false;
        Assert.Equal(HttpStatusCode.OK, await tab.Status(Self, tab.Token("malee")));
        // The keys are kept from then on.
        var fetches = tab.Issuer.Fetches;
        tab.Issuer.IsDown = true;
        Assert.Equal(HttpStatusCode.OK, await tab.Status(Self, tab.Token("somchai")));
        Assert.Equal(fetches, tab.Issuer.Fetches);
    }

    [Fact]
    public async Task The_channels_own_tokens_are_none_of_its_business()
    {
        await using var tab = await TabOffice.Open();
        using var http = LoopbackClient.Create();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(tab.Office.Url, "/api/messages")) { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {tab.Token("malee")}");
        using var response = await http.SendAsync(request);
        using var page = await tab.Get("/tab", $"Bearer {tab.Token("malee")}");
        Assert.Equal((HttpStatusCode.OK, 0), (page.StatusCode, tab.Issuer.Fetches));
    }

    [Fact]
    public async Task One_person_may_not_ask_without_end_and_holds_nobody_up()
    {
        await using var tab = await TabOffice.Open("--Tab:RequestsPerMinute", "3");
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 5; i++) answers.Add(await tab.Status(Self, tab.Token("malee")));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests], answers);
        Assert.Equal(HttpStatusCode.OK, await tab.Status(Self, tab.Token("somchai")));
    }

    [Fact]
    public async Task Without_an_application_to_sign_in_to_nobody_is_let_in()
    {
        await using var office = await Office.Open();
        await using var issuer = await TokenIssuer.StartAsync("", "", new SimulatedClock(Office.Monday));
        using var http = LoopbackClient.Create();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(office.Url, Self));
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {issuer.Token(office.Directory.People[0].EntraObjectId)}");
        using var response = await http.SendAsync(request);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }
}

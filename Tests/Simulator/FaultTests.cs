using OnesqaBot.Tests.Support;
using Xunit;

namespace OnesqaBot.Simulator.Tests;

public sealed class FaultTests
{
    [Theory]
    [InlineData(ConnectorFaultKind.TooManyRequests, 429, 0)]
    [InlineData(ConnectorFaultKind.BadGateway, 502, 0)]
    [InlineData(ConnectorFaultKind.NotInRoster, 403, 0)]
    [InlineData(ConnectorFaultKind.DoneThenBadGateway, 502, 1)]
    public async Task An_injected_answer_comes_as_often_as_asked(ConnectorFaultKind kind, int status, int done)
    {
        await using var office = await SimulatedTeams.OpenAsync();
        office.Teams.Faults.Add(new(kind, 2, RetryAfter: TimeSpan.FromSeconds(3)));
        for (var i = 0; i < 2; i++)
        {
            using var response = await SayAsync(office, office.Malee);
            Assert.Equal(status, (int)response.StatusCode);
            Assert.Equal(kind == ConnectorFaultKind.TooManyRequests ? TimeSpan.FromSeconds(3) : null, response.Headers.RetryAfter?.Delta);
        }
        Assert.Equal(2 * done, office.Teams.Messages(office.Malee).Count);
        using var healed = await SayAsync(office, office.Malee);
        Assert.Equal(201, (int)healed.StatusCode);
    }

    [Theory]
    [InlineData(ConnectorFaultKind.Reset, 0)]
    [InlineData(ConnectorFaultKind.Hang, 0)]
    [InlineData(ConnectorFaultKind.DoneThenHang, 1)]
    public async Task An_answer_can_be_lost(ConnectorFaultKind kind, int done)
    {
        await using var office = await SimulatedTeams.OpenAsync();
        office.Teams.Faults.Add(new(kind));
        using var caller = LoopbackClient.Create();
        using var content = new StringContent("""{"type":"message","text":"x"}""");
        using var patience = new CancellationTokenSource();
        var asked = caller.PostAsync(new Uri(office.Teams.Url, $"v3/conversations/{Uri.EscapeDataString(office.Malee)}/activities"), content, patience.Token);
        // However busy the machine is, the caller loses patience only once the service has the request.
        await Eventually.Holds(() => office.Teams.Log.Any(e => e.Note == $"fault: {kind}"), "the service has the request");
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => asked);
        Assert.Equal(done, office.Teams.Messages(office.Malee).Count);
    }

    [Fact]
    public async Task A_fault_can_be_for_one_person_alone()
    {
        await using var office = await SimulatedTeams.OpenAsync();
        office.Teams.Faults.Add(new(ConnectorFaultKind.BadGateway, Person: "wichai"));
        using var malee = await SayAsync(office, office.Malee);
        using var wichai = await SayAsync(office, office.Teams.PersonalConversation("wichai"));
        Assert.Equal((201, 502), ((int)malee.StatusCode, (int)wichai.StatusCode));
    }

    [Fact]
    public async Task The_service_is_down_until_the_clock_says_otherwise()
    {
        await using var office = await SimulatedTeams.OpenAsync();
        office.Teams.Faults.DownFor(TimeSpan.FromMinutes(5));
        using var down = await SayAsync(office, office.Malee);
        office.Clock.Advance(TimeSpan.FromMinutes(6));
        using var up = await SayAsync(office, office.Malee);
        Assert.Equal((503, 201), ((int)down.StatusCode, (int)up.StatusCode));
    }

    [Fact]
    public async Task The_limit_of_seven_a_second_holds_only_when_switched_on()
    {
        await using var office = await SimulatedTeams.OpenAsync();
        Assert.All(await SayOftenAsync(office), status => Assert.Equal(201, status));
        office.Teams.Faults.EnforceRateLimit = true;
        Assert.Contains(429, await SayOftenAsync(office));
    }

    [Fact]
    public async Task The_log_has_both_directions()
    {
        await using var office = await SimulatedTeams.OpenAsync();
        office.Teams.ClearLog();
        await office.Teams.SendTextAsync("malee", "สวัสดี");
        using var said = await SayAsync(office, office.Malee);
        Assert.Equal(
            [(TrafficDirection.ToBot, 200), (TrafficDirection.FromBot, 201)], office.Teams.Log.Select(entry => (entry.Direction, entry.Status)));
    }

    [Fact]
    public async Task A_message_that_the_bot_never_got_is_marked()
    {
        await using var office = await SimulatedTeams.OpenAsync();
        office.Teams.BotEndpoint = new Uri("http://127.0.0.1:1/api/messages");
        Assert.Equal(0, (await office.Teams.SendTextAsync("malee", "สวัสดี")).Status);
        Assert.True(office.Teams.Messages(office.Malee)[0].Undelivered);
    }

    private static async Task<List<int>> SayOftenAsync(SimulatedTeams office)
    {
        List<int> statuses = [];
        for (var i = 0; i < 10; i++)
        {
            using var response = await SayAsync(office, office.Malee);
            statuses.Add((int)response.StatusCode);
        }
        return statuses;
    }

    private static Task<HttpResponseMessage> SayAsync(SimulatedTeams office, string conversation) => office.Bot.CallAsync(
        office.Teams, HttpMethod.Post, $"v3/conversations/{Uri.EscapeDataString(conversation)}/activities", new { type = "message", text = "x" });
}

using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace OnesqaBot.Simulator.Tests;

public sealed class PageTests
{
    [Theory]
    [InlineData("", "text/html")]
    [InlineData("page/js/app.js", "text/javascript")]
    [InlineData("page/css/layout.css", "text/css")]
    [InlineData("page/lib/adaptivecards.min.js", "text/javascript")]
    [InlineData("page/lib/sarabun-thai-400-normal.woff2", "font/woff2")]
    public async Task The_page_and_its_parts_are_served_from_the_assembly(string path, string type)
    {
        await using var office = await SimulatedTeams.OpenAsync();
        using var response = await office.Bot.Connector.GetAsync(new Uri(office.Teams.Url, path));
        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_page_sends_a_file_presses_a_button_and_moves_the_clock()
    {
        await using var office = await SimulatedTeams.OpenAsync();
        using var content = new ByteArrayContent(new byte[10]);
        using var uploaded = await office.Bot.Connector.PostAsync(new Uri(office.Teams.Url, "api/files?name=a.pdf"), content);
        var file = (string)(await uploaded.Content.ReadFromJsonAsync<JsonObject>())!["id"]!;
        Assert.True((bool)(await PostAsync(office, "api/people/malee/messages", new { text = "ส่ง", files = new[] { file } }))!["delivered"]!);

        office.Bot.OnInvoke = (_, _) => Task.FromResult<object?>(SimulatedTeams.CardAnswer(SimulatedTeams.Card("แล้ว", false)));
        var id = await office.Bot.SayAsync(office.Teams, office.Malee, SimulatedTeams.CardMessage(SimulatedTeams.Card("ขออนุมัติ")));
        var seen = (await PostAsync(office, "api/people/malee/view", new { }))!.AsArray();
        Assert.Equal("a.pdf", (string?)seen[0]!["files"]![0]!["name"]);
        var key = (string)seen[1]!["cards"]![0]!["actions"]![0]!["id"]!;
        var pressed = await PostAsync(office, $"api/people/malee/messages/{id}/press", new { action = key, inputs = new { reason = "ok" } });
        Assert.Equal("cardReplaced", (string?)pressed!["outcome"]);
        // The key that the page uses is none of the bot's business.
        Assert.Null(office.Bot.ReceivedOf("invoke")[0]["value"]!["action"]!["id"]);

        var before = office.Clock.GetUtcNow();
        await PostAsync(office, "api/clock/advance", new { minutes = 60 });
        Assert.True(office.Clock.GetUtcNow() >= before.AddHours(1));
    }

    private static async Task<JsonNode?> PostAsync(SimulatedTeams office, string path, object body)
    {
        using var response = await office.Bot.Connector.PostAsJsonAsync(new Uri(office.Teams.Url, path), body);
        response.EnsureSuccessStatusCode();
        var text = await response.Content.ReadAsStringAsync();
        return text.Length > 0 ? JsonNode.Parse(text) : null;
    }
}

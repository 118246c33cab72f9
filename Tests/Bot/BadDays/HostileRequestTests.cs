using System.Net;
using System.Text.Json.Nodes;
using OnesqaBot.Bot.Tests.BadDays.Support;
using Xunit;

namespace OnesqaBot.Bot.Tests.BadDays;

/// <summary>What comes to the endpoint may be anything: the answer is clear, never a 500, and nothing changes.</summary>
public sealed class HostileRequestTests
{
    private static readonly JsonNode?[] WrongValues =
    [
        7, -1.5, "x", "", "เ", true, null, new JsonArray(), new JsonArray(1, "x", null), new JsonObject(), new JsonObject { ["id"] = new JsonArray() },
    ];

    public static TheoryData<string, int> Bodies => new()
    {
        { "", 400 },
        { "สวัสดี", 400 },
        { "{", 400 },
        { "{\"type\":\"message\"", 400 },
        { "[]", 400 },
        { "[{\"type\":\"message\"}]", 400 },
        { "7", 400 },
        { "\"message\"", 400 },
        { "null", 400 },
        { "true", 400 },
        { "{}", 400 },
        { "{\"type\":\"message\"} {\"type\":\"message\"}", 400 },
        { string.Concat(Enumerable.Repeat("[", 100_000)), 400 },
        { "{\"type\":\"message\",\"value\":" + string.Concat(Enumerable.Repeat("{\"a\":", 50_000)), 400 },
        { "{\"type\":\"message\",\"value\":" + string.Concat(Enumerable.Repeat("[", 5_000)) + string.Concat(Enumerable.Repeat("]", 5_000)) + "}", 400 },
        { "{\"type\":\"message\",\"text\":\"" + new string('ก', 3_500_000) + "\"}", 413 },
    };

    [Theory]
    [MemberData(nameof(Bodies), DisableDiscoveryEnumeration = true)]
    public async Task What_is_no_activity_is_refused(string body, int status)
    {
        await using var office = await Office.Open();
        Assert.Equal(status, (int)(await office.Post(body)).Status);
        await StillWorks(office);
    }

    [Fact]
    public async Task Every_property_may_be_missing_or_of_another_kind()
    {
        await using var office = await Office.Open();
        var number = (await office.OpensACase()).ToString();
        var before = Directory.GetFiles(office.Data, "*", SearchOption.AllDirectories).Length;
        var bad = new List<string>();
        foreach (var valid in new[]
        {
            RawActivities.Message(office, "ช่วยเหลือ", "niran"),
            RawActivities.File(office, "ก.pdf", "https://example.invalid/x", "niran"),
            RawActivities.Invoke(office, "approve", new JsonObject { ["case"] = number, ["step"] = "approve-coordination", ["visit"] = 1 }, "niran"),
            RawActivities.Invoke(office, "refresh", new JsonObject { ["case"] = number, ["card"] = "step", ["step"] = "analyse-partner", ["visit"] = 1 }, "niran"),
            RawActivities.MembersAdded(office),
        })
        {
            foreach (var (what, activity) in Variants(valid))
            {
                // Each its own: one that comes again is passed over.
                if (activity["id"] is JsonValue id && id.ToString().Length > 10) activity["id"] = Guid.NewGuid().ToString();
                var (status, body) = await office.Post(activity);
                // 501: an invoke of a name that the bot does not know.
                if ((int)status >= 500 && status != HttpStatusCode.NotImplemented) bad.Add($"{(int)status} {what}: {body}");
            }
        }

        Assert.True(bad.Count == 0, string.Join('\n', bad));
        Assert.Equal(before, Directory.GetFiles(office.Data, "*", SearchOption.AllDirectories).Length);
        await office.Finish(number);
        await StillWorks(office);
    }

    [Theory]
    [InlineData("invoke", "composeExtension/submitAction", 501)]
    [InlineData("invoke", "", 501)]
    [InlineData("event", "application/vnd.microsoft.meetingStart", 200)]
    [InlineData("trace", null, 200)]
    [InlineData("whatever", null, 200)]
    [InlineData("typing", null, 200)]
    [InlineData("messageReaction", null, 200)]
    [InlineData("messageDelete", null, 200)]
    [InlineData("messageUpdate", null, 200)]
    [InlineData("endOfConversation", null, 200)]
    public async Task An_activity_that_means_nothing_to_the_bot_is_passed_over(string type, string? name, int status)
    {
        await using var office = await Office.Open();
        var activity = RawActivities.Message(office, "x");
        activity["type"] = type;
        activity["name"] = name;
        Assert.Equal(status, (int)(await office.Post(activity)).Status);
        await StillWorks(office);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task What_a_page_in_a_browser_could_send_unasked_is_refused(string type)
    {
        await using var office = await Office.Open();
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await office.Post(RawActivities.Message(office, "MoU").ToJsonString(), type)).Status);
    }

    private static async Task StillWorks(Office office)
    {
        Assert.Equal("live", await office.Http.GetStringAsync(new Uri(office.Endpoint, "/health/live")));
        await office.Teams.SendTextAsync("malee", "ช่วยเหลือ");
        await office.Teams.WaitForMessageAsync("malee", m => m.Offers("my-work") || m.Offers("start"));
    }

    /// <summary>The activity with each property, however deep, taken out or replaced.</summary>
    private static IEnumerable<(string What, JsonNode Activity)> Variants(JsonObject valid)
    {
        foreach (var path in Paths(valid, []))
        {
            var without = valid.DeepClone();
            ((JsonObject)Parent(without, path)).Remove(path[^1]);
            yield return ($"without {string.Join('.', path)}", without);
            foreach (var wrong in WrongValues)
            {
                var with = valid.DeepClone();
                Parent(with, path)[path[^1]] = wrong?.DeepClone();
                yield return ($"{string.Join('.', path)} = {wrong?.ToJsonString() ?? "null"}", with);
            }
        }
    }

    private static IEnumerable<string[]> Paths(JsonNode? node, string[] before) => node switch
    {
        JsonObject thing => thing.SelectMany(p => Paths(p.Value, [.. before, p.Key]).Prepend([.. before, p.Key])),
        JsonArray { Count: > 0 } list => Paths(list[0], [.. before, "0"]),
        _ => [],
    };

    private static JsonNode Parent(JsonNode node, string[] path) =>
        path[..^1].Aggregate(node, (n, name) => n is JsonArray list ? list[0]! : n[name]!);
}

using System.Text.Json.Nodes;
using OnesqaBot.Bot.Tests.Story.Forms;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>People are picked by typing a part of the name, in an office of three hundred.</summary>
public sealed class PickerTests
{
    /// <summary>Three hundred more people at the end of the sample office's, two of them of the same name and post.</summary>
    private static string Crowd(string sample)
    {
        var lines = sample.Split('\n').ToList();
        var at = lines.FindLastIndex(l => l.StartsWith("  - id: ", StringComparison.Ordinal));
        var people = Enumerable.Range(1, 300).SelectMany(i => (string[])
        [
            $"  - id: crowd{i}", $"    entra-id: 00000000-0000-0000-0001-{i:000000000000}",
            $"    name: {{th: {(i > 298 ? "นายนามซ้ำ กันจริง" : $"นายคนที่ {i}")}, en: Person {i}}}", $"    email: crowd{i}@example.org", "    positions: [policy-officer]",
        ]);
        lines.InsertRange(at, people);
        return string.Join('\n', lines);
    }

    [Fact]
    public async Task One_of_three_hundred_is_found_picked_and_kept_through_a_refusal()
    {
        await using var office = await Office.WithPeople(Crowd);
        await office.Says("malee", "ประชุมต่างประเทศ");
        foreach (var answer in (string[])["INQAAHE Forum", "กรุงเทพฯ", "มีนาคม ๒๕๗๐"]) await office.Says("malee", answer);
        var number = await office.Confirms("malee");
        await office.SkipsTheDocuments();
        await office.SkipsTheDocuments();
        var (card, _) = office.Find("somchai", "choose", "delegate");
        var found = await office.Teams.FindChoicesAsync("somchai", card.Id, "people-delegate", "คนที่ 297");
        Assert.Equal("crowd297", Assert.Single(found).Value);
        Assert.Contains("เจ้าหน้าที่", found[0].Title, StringComparison.Ordinal);

        var twins = await office.Teams.FindChoicesAsync("somchai", card.Id, "people-delegate", "นามซ้ำ");
        Assert.Equal(2, twins.Select(t => t.Title).Distinct().Count());
        Assert.All(twins, t => Assert.Contains("@example.org", t.Title, StringComparison.Ordinal));
        Assert.Equal(15, (await office.Teams.FindChoicesAsync("somchai", card.Id, "people-delegate", "คนที่")).Count);
        Assert.Empty(await office.Teams.FindChoicesAsync("somchai", card.Id, "people-delegate", new string('ก', 200)));

        // The one found by typing is not among the listed choices; the name stays picked.
        await office.Refuses(
            "somchai", "choose", "ไม่พบ", new() { ["people-delegate"] = "crowd297,nobody" }, new() { ["people-delegate"] = "crowd297" }, choice: "delegate");
        await office.Presses("somchai", "choose/delegate", new JsonObject { ["people-delegate"] = "crowd297" });
        Assert.Equal(["crowd297"], (await office.Case(number)).Case.Participants);
    }

    [Fact]
    public async Task Who_acts_and_for_whom_are_found_by_typing()
    {
        await using var office = await Office.WithPeople(Crowd);
        await office.Says("somchai", "รักษาการ");
        var card = office.Newest("somchai");
        Assert.Equal("crowd297", Assert.Single(await office.Teams.FindChoicesAsync("somchai", card.Id, "people", "คนที่ 297")).Value);
        var post = Assert.Single(await office.Teams.FindChoicesAsync("somchai", card.Id, "choice", "คนที่ 296"));
        Assert.Contains("เจ้าหน้าที่", post.Title, StringComparison.Ordinal);
        Assert.NotEmpty(await office.Teams.FindChoicesAsync("somchai", card.Id, "choice", "ผู้อำนวยการ"));

        // Who holds such a post already does not act in it; both that were found by typing stay picked.
        await office.Refuses(
            "somchai", "set-acting", "", new() { ["choice"] = post.Value, ["people"] = "crowd297", ["start"] = "2026-12-01", ["end"] = "2026-12-05" },
            new() { ["choice"] = post.Value, ["people"] = "crowd297" });
        await office.Presses("somchai", "set-acting", new JsonObject { ["choice"] = post.Value, ["people"] = "kanda", ["start"] = "2026-12-01", ["end"] = "2026-12-05" });
        foreach (var name in new[] { "นางสาวกานดา ศรีสุข", "นายคนที่ 296" }) Assert.Contains(name, Office.Text(office.Newest("somchai")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Participants_of_a_meeting_are_picked_or_typed()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("signing-ceremony");
        await office.Presses("malee", "set-meeting", new JsonObject
        {
            ["date"] = "2570-01-20", ["start"] = "09:00", ["end"] = "10:00", ["place"] = "สมศ.", ["picked"] = "somchai,kanda", ["people"] = "Dr. Tanaka\nวนิดา",
        });
        var people = (await office.Case(number)).Case.Current!.Meeting!.People;
        Assert.Equal(
            [office.Directory.ById("somchai")!.Name.Th, office.Directory.ById("kanda")!.Name.Th, "Dr. Tanaka", office.Directory.ById("wanida")!.Name.Th], people);
        // Each of the office is invited, and the form to change it has them picked.
        Assert.NotNull(office.Card("kanda", "NIAD-QE"));
        var form = office.Teams.Seen("malee").Last(m => m.FindAction("set-meeting") is not null).Card!;
        var inputs = RefusedForm.Inputs(form["actions"]!.AsArray().Select(a => a!["card"]?["body"]).OfType<JsonArray>().Select(b => (JsonNode)b.DeepClone()).Aggregate(new JsonArray(), (all, b) => { all.Add(b); return all; }));
        Assert.Equal("somchai,kanda,wanida", (string?)inputs.Single(i => (string?)i["id"] == "picked")["value"]);
        Assert.Equal("Dr. Tanaka", (string?)inputs.Single(i => (string?)i["id"] == "people")["value"]);
    }
}

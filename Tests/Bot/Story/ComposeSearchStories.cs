using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using OnesqaBot.Simulator.Clients;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>Cases are found from Teams's compose box and shared in any chat, where everybody sees what they may see.</summary>
public sealed class ComposeSearchStories
{
    private const string Stranger = "99999999-0000-0000-0000-000000000000";

    [Fact]
    public async Task A_case_is_found_by_subject_number_year_person_and_state()
    {
        await using var office = await Office.Open();
        var (first, second) = (await office.OpensACase(), await office.OpensACase(partner: "ENQA"));
        await office.Says("malee", $"ยกเลิกเรื่อง {second}");
        await office.Presses("malee", "cancel-case", new { reason = "เปิดซ้ำ" });

        foreach (var text in new[] { "NIAD", "niad ญี่ปุ่น", $"{first}", "MOU 1", "๒๕๗๐-MOU-๐๐๑", "mou 2570 niad", "มาลี เปิดอยู่", "ปี 2570 NIAD-QE" })
        {
            var found = await office.Teams.ComposeSearchAsync("wanida", text);
            Assert.True(found.Choices is [var one] && one.Text.StartsWith($"{first}", StringComparison.Ordinal), $"{text}: {string.Join(", ", found.Choices.Select(c => c.Text))} {found.Message}");
        }

        Assert.Equal([$"{first}", $"{second}"], Numbers(await office.Teams.ComposeSearchAsync("wanida", "ญี่ปุ่น")).Order());
        Assert.Equal([$"{second}"], Numbers(await office.Teams.ComposeSearchAsync("wanida", "ญี่ปุ่น ยกเลิก")));
        Assert.Empty((await office.Teams.ComposeSearchAsync("wanida", "ญี่ปุ่น 2568")).Choices);

        var nothing = await office.Teams.ComposeSearchAsync("wanida", "บราซิล");
        Assert.Empty(nothing.Choices);
        Assert.Contains("ไม่พบเรื่อง", nothing.Message, StringComparison.Ordinal);
        office.Teams.SetLocale("wanida", "en-GB");
        nothing = await office.Teams.ComposeSearchAsync("wanida", "บราซิล");
        Assert.DoesNotContain(nothing.Message!, c => c is >= '\u0E00' and <= '\u0E7F');
    }

    [Fact]
    public async Task A_case_is_found_by_a_part_of_its_procedures_name()
    {
        await using var office = await Office.Open();
        var mou = await office.OpensACase();
        await office.Says("niran", "คำของบประมาณ");
        await office.Says("niran", "2571");
        var budget = await office.Confirms("niran");
        await office.Says("malee", "เข้าร่วมประชุมต่างประเทศ");
        foreach (var answer in new[] { "INQAAHE 2027", "โซล เกาหลีใต้", "๑๐ - ๑๓ พฤษภาคม ๒๕๗๐" }) await office.Says("malee", answer);
        var meeting = await office.Confirms("malee");

        foreach (var (text, number) in new[] { ("MoU", mou), ("ความร่วมมือ", mou), ("งบ", budget), ("คำของบ", budget), ("งบ 2571", budget), ("ประชุม", meeting), ("ประชุม โซล", meeting), ("เวที", meeting) })
            Assert.True(Numbers(await office.Teams.ComposeSearchAsync("wanida", text)) is var found && found.SequenceEqual([$"{number}"]), $"{text}: {string.Join(", ", found)}");
        Assert.Empty((await office.Teams.ComposeSearchAsync("wanida", "ประชุม บราซิล")).Choices);
    }

    [Fact]
    public async Task Opening_the_search_shows_what_waits_for_the_person_and_the_persons_own()
    {
        await using var office = await Office.Open();
        Assert.Contains("ท่านยังไม่มีเรื่อง", (await office.Teams.ComposeSearchAsync("somchai", null)).Message, StringComparison.Ordinal);
        var number = await office.OpensACaseAt("approve-coordination");
        Assert.Equal([$"{number}"], Numbers(await office.Teams.ComposeSearchAsync("malee", null)));
        Assert.Equal([$"{number}"], Numbers(await office.Teams.ComposeSearchAsync("somchai", null)));
        Assert.Equal([$"{number}"], Numbers(await office.Teams.ComposeSearchAsync("somchai", "  ")));
    }

    [Fact]
    public async Task More_results_come_in_pages_without_gaps_or_repeats()
    {
        await using var office = await Office.Open();
        var template = await office.OpensACase();
        var (stored, summary) = (await office.Case(template), (await office.Store.OpenedBy("malee", 1, default))[0]);
        for (var n = 2; n <= 30; n++) await Copy(office, stored, summary, n);
        var pages = new List<string>();
        for (var skip = 0; ; skip += 25)
        {
            var page = await office.Teams.ComposeSearchAsync("malee", "NIAD", skip: skip);
            if (page.Choices.Count == 0)
            {
                Assert.Contains("ไม่มีเรื่องอื่นแล้ว", page.Message, StringComparison.Ordinal);
                break;
            }

            Assert.True(page.Choices.Count <= 25);
            pages.AddRange(Numbers(page));
        }

        Assert.Equal(30, pages.Count);
        Assert.Equal(30, pages.Distinct().Count());
    }

    [Fact]
    public async Task What_is_shared_says_only_the_number_and_shows_each_viewer_what_the_viewer_may_see()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("approve-coordination");
        var found = Assert.Single((await office.Teams.ComposeSearchAsync("malee", "NIAD", office.Channel)).Choices);
        Assert.Contains("NIAD-QE", found.Title, StringComparison.Ordinal);
        var sent = found.Attachment["content"]!.ToJsonString();
        Assert.Contains($"{number}", sent, StringComparison.Ordinal);
        foreach (var secret in new[] { "NIAD", "ญี่ปุ่น", "มาลี", "สมชาย", "อนุมัติ" }) Assert.DoesNotContain(secret, CardText.Read(found.Attachment["content"]), StringComparison.Ordinal);

        var id = office.Teams.Share("malee", found, office.Channel);
        await office.Looks("kanda", office.Channel);
        var seen = office.Teams.Seen("kanda", office.Channel).Single(m => m.Id == id);
        Assert.Contains("NIAD-QE", Office.Text(seen), StringComparison.Ordinal);
        Assert.DoesNotContain("approve", office.Teams.Seen("somchai", office.Channel).Single(m => m.Id == id).Actions.Select(a => a.Verb));

        // Another one, who reads English, in a chat of two people; and whoever is nobody in the office.
        office.Teams.SetLocale("wanida", "en-GB");
        var (verb, data) = Office.Behind(office.Teams.Messages(office.Channel).Single(m => m.Id == id), "show-shared");
        var press = office.Press("wanida", id, verb, data);
        press["locale"] = "en-GB";
        press["conversation"] = new JsonObject { ["id"] = "19:one_two@unq.gbl.spaces", ["conversationType"] = "personal", ["tenantId"] = office.Teams.Options.TenantId };
        var english = CardText.Read((await Posted(office, press))["value"]);
        Assert.Contains("NIAD-QE", english, StringComparison.Ordinal);
        Assert.Contains("Opened by", english, StringComparison.Ordinal);
        press["from"]!["aadObjectId"] = Stranger;
        var refused = CardText.Read((await Posted(office, press))["value"]);
        Assert.Contains("not permitted", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("NIAD", refused, StringComparison.Ordinal);

        // The chat of two people is not where the bot reaches anybody.
        var conversation = await ((IConversations)office.Services.GetService(typeof(IConversations))!).Find(Recipient.ForPerson("wanida"), default);
        Assert.Equal(office.Teams.PersonalConversation("wanida"), conversation!.ConversationId);
    }

    [Fact]
    public async Task Strangers_find_nothing()
    {
        await using var office = await Office.Open();
        await office.OpensACase();
        var query = Query(office, new JsonObject { ["commandId"] = "findCases", ["parameters"] = new JsonArray(new JsonObject { ["name"] = "query", ["value"] = "NIAD" }) });
        query["from"]!["aadObjectId"] = Stranger;
        var answer = await Posted(office, query);
        Assert.Equal("message", (string?)answer["composeExtension"]!["type"]);
        Assert.Null(answer["composeExtension"]!["attachments"]);
    }

    [Theory]
    [InlineData("null", "message")]
    [InlineData("7", "message")]
    [InlineData("[]", "message")]
    [InlineData("{}", "result")]
    [InlineData("""{"commandId":"findCases","parameters":null}""", "result")]
    [InlineData("""{"commandId":"findCases","parameters":{}}""", "message")]
    [InlineData("""{"commandId":"findCases","parameters":[7,null,{"name":"query","value":{"a":1}}]}""", "message")]
    [InlineData("""{"commandId":"findCases","parameters":[{"name":"query","value":"NIAD"}],"queryOptions":7}""", "result")]
    [InlineData("""{"commandId":"findCases","parameters":[{"name":"query","value":"NIAD"}],"queryOptions":{"skip":-1,"count":1e9}}""", "result")]
    [InlineData("""{"commandId":"findCases","parameters":[{"name":"query","value":"NIAD"}],"queryOptions":{"skip":99999999999999999999,"count":"x"}}""", "result")]
    [InlineData("""{"commandId":"findCases","parameters":[{"name":"query","value":"\" OR * NEAR ( NIAD"}]}""", null)]
    public async Task A_query_that_Teams_never_sends_is_answered(string value, string? type)
    {
        await using var office = await Office.Open();
        await office.OpensACase();
        var answer = (await Posted(office, Query(office, JsonNode.Parse(value))))["composeExtension"]!;
        if (type is not null) Assert.Equal(type, (string?)answer["type"]);
        else Assert.NotNull((string?)answer["type"]);
    }

    [Fact]
    public async Task A_huge_query_finds_nothing()
    {
        await using var office = await Office.Open();
        foreach (var text in new[] { new string('ก', 50_000), string.Join(' ', Enumerable.Range(0, 60).Select(n => $"x{n}")) })
        {
            var found = await office.Teams.ComposeSearchAsync("malee", text);
            Assert.Equal(((int)HttpStatusCode.OK, 0), (found.Status, found.Choices.Count));
            Assert.NotNull(found.Message);
        }
    }

    private static IEnumerable<string> Numbers(ComposeResult found) => found.Choices.Select(c => c.Text.Split(' ')[0]);

    private static JsonObject Query(Office office, JsonNode? value)
    {
        var query = office.Press("malee", "", "", null);
        query["name"] = "composeExtension/query";
        query.Remove("replyToId");
        query["value"] = value?.DeepClone();
        return query;
    }

    private static async Task<JsonObject> Posted(Office office, JsonObject activity)
    {
        using var response = await office.PostRaw(activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<JsonObject>())!;
    }

    /// <summary>The same case again under another number, as it was opened.</summary>
    private static async Task Copy(Office office, StoredCase stored, CaseSummary summary, int running)
    {
        var number = stored.Case.Number with { Running = running };
        Assert.True(await office.Store.Save(new CaseChange(0, [stored.Events[0]], [], summary with { Number = number }), default));
    }
}

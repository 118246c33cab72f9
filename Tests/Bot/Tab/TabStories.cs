using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Adapters;
using OnesqaBot.Adapters.Archive;
using OnesqaBot.Adapters.Tests.Store;
using Xunit;

namespace OnesqaBot.Bot.Tests.Tab;

/// <summary>What people read on the tab while a case goes its way: the same as in the chat. It is Monday 23 November 2026.</summary>
public sealed class TabStories
{
    [Fact]
    public async Task Everyone_sees_their_own_work_and_what_waits_for_them_alone()
    {
        await using var tab = await TabOffice.Open();
        var number = (await tab.Office.OpensACase()).ToString();
        Assert.Equal([number], await tab.Numbers("malee", "work"));
        foreach (var other in new[] { "somchai", "niran" }) Assert.Empty(await tab.Numbers(other, "work"));
        foreach (var person in new[] { "malee", "somchai", "niran" }) Assert.Empty(await tab.Numbers(person, "waiting"));
        Assert.Equal("ตอนนี้ไม่มีเรื่องรอท่านอนุมัติ", (string?)(await tab.Reads("somchai", "waiting"))["whenEmpty"]);

        var other2 = (await tab.Office.OpensACaseAt("approve-coordination")).ToString();
        Assert.Equal([other2], await tab.Numbers("somchai", "waiting"));
        Assert.Equal([number], await tab.Numbers("malee", "work"));
        Assert.Empty(await tab.Numbers("niran", "waiting"));

        // As in the chat, nobody else is offered the decision, and the case says who has it.
        var page = await tab.Reads("niran", $"cases/{other2}");
        Assert.Contains("สมชาย", Text(page["status"]!), StringComparison.Ordinal);
        await tab.Office.Presses("somchai", "approve");
        Assert.Empty(await tab.Numbers("somchai", "waiting"));
    }

    [Fact]
    public async Task A_case_says_what_its_cards_say()
    {
        await using var tab = await TabOffice.Open();
        var number = await tab.Office.OpensACase();
        await tab.Office.DoesARow("malee", Office.File("วิเคราะห์.pdf"));
        await tab.Office.Settles();
        var (status, history) = (Office.Text(Assert.Single(await tab.Office.Says("niran", $"สถานะ {number}"))), Office.Text(Assert.Single(await tab.Office.Says("niran", $"ประวัติ {number}"))));
        var page = await tab.Reads("niran", $"cases/{number}");
        Assert.Equal((number.ToString(), null), ((string?)page["number"], (string?)page["leftOut"]));
        foreach (var line in page["status"]!.AsArray().Concat(page["steps"]!.AsArray())) Assert.Contains(Text(line!), Spaced(status), StringComparison.Ordinal);
        Assert.NotEmpty(page["history"]!.AsArray());
        foreach (var entry in page["history"]!.AsArray())
        {
            foreach (var part in new[] { "what", "about", "when", "who" }) Assert.Contains((string)entry![part]!, history, StringComparison.Ordinal);
            foreach (var note in entry!["notes"]!.AsArray()) Assert.Contains((string)note!, history, StringComparison.Ordinal);
        }

        var document = Assert.Single(page["documents"]!.AsArray())!;
        Assert.Contains("วิเคราะห์.pdf", Text(document), StringComparison.Ordinal);
        var link = document["runs"]!.AsArray().Select(r => (string?)r!["link"]).OfType<string>().Single();
        Assert.StartsWith("http", link, StringComparison.Ordinal);
        Assert.StartsWith("http", (string)page["folder"]!, StringComparison.Ordinal);
        Assert.DoesNotContain("key=", page.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_that_has_ended_says_how()
    {
        await using var tab = await TabOffice.Open();
        var number = await tab.Office.OpensACase();
        Assert.True((bool)(await tab.Reads("niran", $"cases/{number}"))["isOpen"]!);
        await tab.Office.Says("malee", $"ยกเลิกเรื่อง {number}");
        await tab.Office.Presses("malee", "cancel-case", new { reason = "ภาคีขอเลื่อน" });
        var page = await tab.Reads("niran", $"cases/{number}");
        Assert.False((bool)page["isOpen"]!);
        Assert.Contains("ภาคีขอเลื่อน", Text(page["status"]!), StringComparison.Ordinal);
        Assert.Equal([number.ToString()], await tab.Numbers("niran", "cases?state=cancelled"));
        Assert.Empty(await tab.Numbers("malee", "work"));
    }

    [Fact]
    public async Task Cases_are_found_by_words_and_filters_as_in_the_chat()
    {
        await using var tab = await TabOffice.Open();
        var first = (await tab.Office.OpensACase()).ToString();
        var second = (await tab.Office.OpensACase(partner: "APQN")).ToString();
        Assert.Equal([second, first], (await tab.Numbers("niran", "cases")).OrderDescending(StringComparer.Ordinal));
        Assert.Equal([second], await tab.Numbers("niran", "cases?words=apqn"));
        Assert.Equal([first], await tab.Numbers("niran", $"cases?words={Uri.EscapeDataString("NIAD ญี่ปุ่น")}&state=open&year=2570"));
        Assert.Empty(await tab.Numbers("niran", "cases?state=closed"));
        Assert.Empty(await tab.Numbers("niran", "cases?procedure=nothing"));
        Assert.Empty(await tab.Numbers("niran", "cases?year=2560"));
        Assert.Empty(await tab.Numbers("niran", $"cases?words={new string('x', 5000)}"));
        Assert.Equal(2, (await tab.Numbers("niran", "cases?most=-1")).Count);
        Assert.Equal(HttpStatusCode.BadRequest, await tab.Status("/tab/api/cases?state=odd", tab.Token("niran")));
        foreach (var nowhere in new[] { "cases/2570-MOU-099", "cases/x", "cases/..%2f..", "years/9999", "years/x", "nothing" })
            Assert.Equal(HttpStatusCode.NotFound, await tab.Status($"/tab/api/{nowhere}", tab.Token("niran")));
    }

    [Fact]
    public async Task More_cases_than_fit_are_shown_on_asking()
    {
        await using var tab = await TabOffice.Open();
        for (var i = 0; i < 27; i++) await tab.Office.OpensACase(partner: $"องค์กรที่ {i}");
        var some = await tab.Reads("niran", "cases?state=open");
        Assert.Equal((25, true), (some["rows"]!.AsArray().Count, (bool)some["hasMore"]!));
        var all = await tab.Reads("niran", "cases?state=open&most=75");
        Assert.Equal((27, false), (all["rows"]!.AsArray().Count, (bool)all["hasMore"]!));
    }

    [Fact]
    public async Task A_list_by_state_that_stops_early_does_not_say_none_and_goes_further_back_on_asking()
    {
        await using var tab = await TabOffice.Open();
        const int Newer = 10_000;
        var oldest = (await tab.Office.OpensACase()).ToString();
        await tab.Office.Says("malee", $"ยกเลิกเรื่อง {oldest}");
        await tab.Office.Presses("malee", "cancel-case", new { reason = "เปิดซ้ำ" });
        var archive = tab.Office.Services.GetRequiredService<IStoreArchive>();
        foreach (var some in Enumerable.Range(2, Newer).Select(n => Changes.Open(Changes.Number(n), opener: "other", position: "other")).Chunk(1000))
            await archive.Write([.. some.Select(c => new CaseRecord($"{c.Case}", 2, new(StoreJson.Write(c.Summary)), [.. c.Events.Select(e => new RawJson(StoreJson.Write(e)))]))], default);

        var stopped = await tab.Reads("niran", "cases?state=cancelled");
        Assert.Empty(stopped["rows"]!.AsArray());
        Assert.Equal(("ไม่พบในเรื่องที่ค้น ลองพิมพ์ปี หน่วยงาน หรือเลขเรื่องเพิ่ม", null, true), ((string?)stopped["whenEmpty"], (string?)stopped["note"], (bool)stopped["hasMore"]!));
        var further = await tab.Reads("niran", "cases?state=cancelled&most=75");
        Assert.Equal(oldest, (string?)Assert.Single(further["rows"]!.AsArray())!["number"]);
        Assert.False((bool)further["hasMore"]!);
        var none = await tab.Reads("niran", "cases?state=closed&most=75");
        Assert.Equal(("ไม่พบเรื่องที่ตรงกับที่พิมพ์ ลองพิมพ์ชื่อหน่วยงาน ประเทศ หรือเลขเรื่อง", false), ((string?)none["whenEmpty"], (bool)none["hasMore"]!));
    }

    [Fact]
    public async Task The_year_is_that_of_the_chat_and_says_what_is_ones_own()
    {
        await using var tab = await TabOffice.Open();
        var number = (await tab.Office.OpensACase()).ToString();
        var year = await tab.Reads("malee", "years/2570");
        var card = Office.Text(Assert.Single(await tab.Office.Says("malee", "ปฏิทิน")));
        Assert.Equal("ปฏิทินปีงบประมาณ ๒๕๗๐", (string?)year["title"]);
        foreach (var count in ((string)year["counts"]!).Split(" · ")) Assert.Contains(count, card, StringComparison.Ordinal);
        Assert.Equal((12, true), (year["months"]!.AsArray().Count(m => ((string)m!["title"]!).Any(char.IsDigit)), (bool)year["months"]![1]!["isPresent"]!));
        JsonNode Entry(JsonNode of) => of["months"]!.AsArray().SelectMany(m => m!["entries"]!.AsArray()).Single(e => (string?)e!["number"] == number)!;
        Assert.True((bool)Entry(year)["isMine"]!);
        Assert.False((bool)Entry(await tab.Reads("niran", "years/2570"))["isMine"]!);
        Assert.Contains("ยังไม่มีเรื่องใด", (string)(await tab.Reads("malee", "years/2560"))["noRecords"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_reads_it_in_their_own_language()
    {
        await using var tab = await TabOffice.Open();
        var number = await tab.Office.OpensACase();
        Assert.Equal("en", (string?)(await tab.Reads("malee", "self", "en-GB"))["language"]);
        Assert.StartsWith("No ", (string)(await tab.Reads("malee", "cases?words=zzz", "en-GB"))["whenEmpty"]!, StringComparison.Ordinal);
        Assert.Equal("1 in all", (string?)(await tab.Reads("malee", "work", "en-GB"))["count"]);
        Assert.Equal("๑ เรื่อง", (string?)(await tab.Reads("malee", "work"))["count"]);
        Assert.Contains("23 Nov 2026", (await tab.Reads("malee", $"cases/{number}", "en-GB")).ToJsonString(), StringComparison.Ordinal);
        // Who chose a language in the chat reads that one, whatever the client speaks.
        await tab.Office.Says("malee", "ภาษาไทย");
        Assert.Equal("th", (string?)(await tab.Reads("malee", "self", "en-GB"))["language"]);
    }

    [Fact]
    public async Task Who_left_reads_it_no_more()
    {
        await using var tab = await TabOffice.Open();
        var token = tab.Token("malee");
        Assert.Equal(HttpStatusCode.OK, await tab.Status("/tab/api/cases", token));
        await tab.Office.Leaves("malee");
        Assert.Equal(HttpStatusCode.Forbidden, await tab.Status("/tab/api/cases", token));
    }

    private static string Text(JsonNode lines) => lines is JsonArray many
        ? string.Join('\n', many.Select(l => Text(l!)))
        : Spaced(string.Concat(lines["runs"]!.AsArray().Select(r => (string)r!["text"]!)));

    private static string Spaced(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}

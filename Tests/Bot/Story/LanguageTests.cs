using System.Text.Json.Nodes;
using OnesqaBot.Bot.Tests.Story.Forms;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>Each person reads the bot in one language: that of their Teams client, or the one they asked for in chat.</summary>
public sealed class LanguageTests
{
    private const string Officer = "malee";
    private const string Director = "somchai";

    [Fact]
    public async Task An_English_director_reads_English_and_the_Thai_officer_Thai_on_the_same_case()
    {
        await using var office = await Office.Open();
        office.Teams.SetLocale(Director, "en-GB");
        // In chat.
        var greeting = Office.Text((await office.Says(Director, "hello")).Single());
        Assert.Contains("Welcome to OnesqaBot", greeting, StringComparison.Ordinal);
        AssertNoThai(greeting);

        // Delivered from the outbox.
        var number = await office.OpensACaseAt("approve-coordination", Officer);
        var asked = office.Newest(Director);
        Assert.Contains("Approve", Office.Buttons(asked));
        Assert.Contains("Submitted by", Office.Text(asked), StringComparison.Ordinal);
        Assert.DoesNotContain("ผู้เสนอ", Office.Text(asked), StringComparison.Ordinal);

        // After a refresh, and after the decision.
        await office.Looks(Director);
        Assert.Contains("Approve", Office.Buttons(office.Reload(Director, asked)));
        await office.Presses(Director, office.Reload(Director, asked), "approve");
        var decided = Office.Text(office.Reload(Director, asked));
        Assert.Contains("Approved", decided, StringComparison.Ordinal);
        Assert.Contains("23 November 2026", decided, StringComparison.Ordinal);

        // The officer's cards of the same case.
        await office.Looks(Officer);
        var next = Office.Text(office.Newest(Officer));
        Assert.Contains("คู่มือ พ.ศ. ๒๕๖๗ กำหนดให้", next, StringComparison.Ordinal);
        Assert.DoesNotContain("Approved", next, StringComparison.Ordinal);
        Assert.DoesNotContain("The handbook says", next, StringComparison.Ordinal);
        var history = Office.Text((await office.Says(Officer, $"ประวัติ {number}")).Single());
        Assert.Contains("อนุมัติแล้ว", history, StringComparison.Ordinal);
        Assert.Contains("๒๓ พ.ย. ๖๙", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_notice_that_the_bot_sends_by_itself_comes_in_the_language_of_its_reader()
    {
        await using var office = await Office.Open();
        office.Teams.SetLocale("niran", "en-GB");
        await office.Says("niran", "hello");
        office.Clock.Advance(TimeSpan.FromMinutes(30));
        await office.Sweeps();
        Assert.Equal(1, office.Cards("niran", "Annual work that is overdue and not opened yet"));
        Assert.Equal(0, office.Cards("niran", "งานประจำปีที่เลยกำหนดและยังไม่ได้เปิดเรื่อง"));
    }

    [Fact]
    public async Task A_refusal_comes_in_the_language_of_who_is_refused()
    {
        await using var office = await Office.Open();
        office.Teams.SetLocale(Director, "en-US");

        var english = Office.Text((await office.Says(Director, "status 2570-MOU-999")).Single());
        Assert.Contains("There is no case “2570-MOU-999”. Check the number, or type “my work” for your list.", english, StringComparison.Ordinal);
        AssertNoThai(english);

        var thai = Office.Text((await office.Says(Officer, "สถานะ 2570-MOU-999")).Single());
        Assert.Contains("ไม่พบเรื่อง “2570-MOU-999”", thai, StringComparison.Ordinal);
        Assert.DoesNotContain("There is no case", thai, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_asked_for_in_chat_wins_over_the_clients_and_survives_a_restart()
    {
        await using var office = await Office.Open();
        var changed = Office.Text((await office.Says(Officer, "English")).Single());
        Assert.Contains("I will use English from now on", changed, StringComparison.Ordinal);
        AssertNoThai(changed.Replace("ภาษาไทย", "", StringComparison.Ordinal));
        Assert.Contains("You have no open work.", Office.Text((await office.Says(Officer, "งานของฉัน")).Single()), StringComparison.Ordinal);

        await office.RestartsTheBot();
        Assert.Contains("You have no open work.", Office.Text((await office.Says(Officer, "my work")).Single()), StringComparison.Ordinal);

        Assert.Contains("บอตจะใช้ภาษาไทย", Office.Text((await office.Says(Officer, "ภาษาไทย")).Single()), StringComparison.Ordinal);
        Assert.Contains("ตอนนี้ไม่มีงานค้างที่ท่าน", Office.Text((await office.Says(Officer, "my work")).Single()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("th")]
    [InlineData("")]
    public async Task Every_other_language_of_a_client_reads_Thai(string locale)
    {
        await using var office = await Office.Open();
        office.Teams.SetLocale(Director, locale);
        Assert.Contains("ยินดีต้อนรับสู่ OnesqaBot", Office.Text((await office.Says(Director, "สวัสดี")).Single()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answers_to_confirm_are_labelled_in_the_language_of_the_reader()
    {
        await using var office = await Office.Open();
        office.Teams.SetLocale(Officer, "en-US");
        await office.Says(Officer, "MoU");
        foreach (var answer in (string[])["NIAD-QE", "Japan", "Joint evaluation"]) await office.Says(Officer, answer);
        var confirm = Office.Text(office.Card(Officer, "Check your answers"));
        Assert.Contains("Subject: NIAD-QE (Japan)", confirm, StringComparison.Ordinal);
        Assert.Contains("2027 (B.E. 2570)", confirm, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_did_what_is_named_in_the_script_of_the_reader()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("approve-coordination", Officer);
        office.Teams.SetLocale(Director, "en-US");
        var status = Office.Text((await office.Says(Director, $"status {number}")).Single());
        Assert.Contains("Done Malee Jaingam", status, StringComparison.Ordinal);
        Assert.DoesNotContain("มาลี", status, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Units_that_a_collection_asks_are_named_in_the_language_of_the_reader()
    {
        const string English = "Bureau of Educational Quality Assessment", Thai = "สำนักประเมินคุณภาพการศึกษา";
        await using var office = await Office.Open();
        await office.BudgetReachesTheCollection();
        foreach (var reader in (string[])["niran", "thanakorn"]) office.Teams.SetLocale(reader, "en-GB");
        var (name, content) = Office.File("budget.xlsx");
        await office.HandsIn("thanakorn", name, content);
        await office.Presses("thanakorn", "send-answer", new JsonObject { ["field-projects"] = "ประเมินรอบที่ห้า", ["field-amount"] = "45,000,000", ["field-details"] = "4,000" });
        var overview = (await office.Says("niran", "my work")).Concat(await office.Says("niran", "status 2570-BUDGET-001")).Concat(await office.Says("niran", "history 2570-BUDGET-001")).ToList();
        await office.Looks("niran");
        await office.Looks("thanakorn");
        string[] named = [Office.Text(office.Card("niran", "Answers", English)), Office.Text(office.Card("thanakorn", "Requested from")), Office.Text(overview[^1])];
        Assert.All(named, text => Assert.Contains(English, text, StringComparison.Ordinal));
        Assert.All(named.Concat(overview.Select(Office.Text)), text => Assert.DoesNotContain(Thai, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_channel_reads_the_offices_language()
    {
        await using var office = await Office.Open("--Bot:Language", "en");
        await office.OpensACase(Officer);
        Assert.Contains("Opened by", office.ChannelCard("2570-MOU-001"), StringComparison.Ordinal);
        Assert.Contains("คู่มือ พ.ศ. ๒๕๖๗ กำหนดให้", Office.Text(office.Newest(Officer)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_years_page_reads_the_language_of_the_owner_of_its_link()
    {
        await using var office = await Office.Open();
        office.Teams.SetLocale(Director, "en-GB");
        var card = (await office.Says(Director, "calendar")).Single();
        Assert.Contains("Fiscal year 2027 (B.E. 2570)", Office.Text(card), StringComparison.Ordinal);
        AssertNoThai(string.Join(' ', Office.Buttons(card)));
        var page = await office.Reads(card, "Timeline");
        Assert.Contains("lang=\"en\"", page, StringComparison.Ordinal);
        Assert.Contains("As of 23 November 2026", page, StringComparison.Ordinal);
    }

    private static void AssertNoThai(string text) => Assert.DoesNotContain(text, c => c is >= 'ก' and <= '๛');
}

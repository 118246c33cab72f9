using OnesqaBot.Simulator.Clients;
using OnesqaBot.Workflow.Cases;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>What can be asked at any time, and done without documents or not at all.</summary>
public sealed class AskingTests
{
    [Fact]
    public async Task Done_without_the_document_asks_for_the_reason_which_the_director_reads()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACase();
        var pressed = await office.Presses("malee", "done");
        Assert.Contains("เอกสารยังไม่ครบ", CardText.Read(pressed.Card), StringComparison.Ordinal);
        Assert.Contains("⬜ รายงานการวิเคราะห์ข้อมูลหน่วยงานต่างประเทศ", CardText.Read(pressed.Card), StringComparison.Ordinal);
        Assert.Equal("analyse-partner", (await office.Case(number)).Case.Current!.Step);
        Assert.Equal(PressOutcome.InvalidInputs, (await office.Teams.PressAsync("malee", office.Newest("malee").Id, "done")).Outcome);

        // The officer may still turn back.
        Assert.Contains("คู่มือ พ.ศ. ๒๕๖๗ กำหนดให้", CardText.Read((await office.Presses("malee", "refresh")).Card), StringComparison.Ordinal);
        await office.SkipsTheDocuments(reason: "รอข้อมูลจากสถานทูต");
        await office.SkipsTheDocuments(reason: "ส่งตัวจริงภายหลัง");
        var decision = Office.Text(office.Card("somchai", "ข้อ ๓ จาก ๘"));
        foreach (var said in new[] { "ข้อ ๑ ส่งต่อโดยเอกสารไม่ครบ", "รอข้อมูลจากสถานทูต", "ส่งตัวจริงภายหลัง", "ไม่มีเอกสารแนบ" }) Assert.Contains(said, decision, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("งานของฉัน")]
    [InlineData("my work")]
    public async Task My_work_lists_what_is_at_me_and_opens_it(string said)
    {
        await using var office = await Office.Open();
        Assert.Contains("ไม่มีงานค้าง", Office.Text(Assert.Single(await office.Says("malee", said))), StringComparison.Ordinal);
        var number = await office.OpensACase();
        var list = Assert.Single(await office.Says("malee", said));
        foreach (var part in new[] { "ทั้งหมด ๑ เรื่อง", "NIAD-QE (ญี่ปุ่น)", "ข้อ ๑ วิเคราะห์ข้อมูล", number.ToString() }) Assert.Contains(part, Office.Text(list), StringComparison.Ordinal);
        await office.Presses("malee", list, "open");
        // The step's card moves to the end of the chat, and is not there twice.
        Assert.Contains("ข้อ ๑ จาก ๘", Office.Text(office.Newest("malee")), StringComparison.Ordinal);
        Assert.Equal(1, office.Cards("malee", "ข้อ ๑ จาก ๘"));
        Assert.NotNull(office.Newest("malee").FindAction("done"));
    }

    [Theory]
    [InlineData("รออนุมัติ")]
    [InlineData("waiting")]
    public async Task Waiting_lists_what_is_mine_to_decide(string said)
    {
        await using var office = await Office.Open();
        Assert.Contains("ไม่มีเรื่องรอ", Office.Text(Assert.Single(await office.Says("somchai", said))), StringComparison.Ordinal);
        await office.OpensACaseAt("approve-coordination");
        var list = Assert.Single(await office.Says("somchai", said));
        Assert.Contains("ข้อ ๓ พิจารณาอนุมัติให้ประสานงาน", Office.Text(list), StringComparison.Ordinal);
        await office.Presses("somchai", list, "open");
        await office.Presses("somchai", office.Newest("somchai"), "approve");
        Assert.Contains("ไม่มีเรื่องรอ", Office.Text(Assert.Single(await office.Says("somchai", said))), StringComparison.Ordinal);
        Assert.Contains("ไม่มีเรื่องรอ", Office.Text(Assert.Single(await office.Says("malee", said))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("สถานะ 2570-MOU-001", "สถานะเรื่อง")]
    [InlineData("สถานะ ๒๕๗๐-mou-๐๐๑ ครับ", "สถานะเรื่อง")]
    [InlineData("status 2570-MOU-001", "สถานะเรื่อง")]
    [InlineData("2570-MOU-001", "สถานะเรื่อง")]
    [InlineData("ประวัติ 2570-MOU-001", "📂 เปิดเรื่อง")]
    [InlineData("history 2570-MOU-001", "📂 เปิดเรื่อง")]
    public async Task Anyone_may_ask_where_a_case_stands_and_what_was_done(string said, string says)
    {
        await using var office = await Office.Open();
        await office.OpensACaseAt("request-coordination");
        foreach (var person in new[] { "malee", "niran" })
        {
            var answer = Assert.Single(await office.Says(person, said));
            Assert.Contains(says, Office.Text(answer), StringComparison.Ordinal);
            Assert.Contains("ข้อ ๑ วิเคราะห์ข้อมูลหน่วยงานต่างประเทศ", Office.Text(answer), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_status_stays_and_brings_the_rows_card_down()
    {
        await using var office = await Office.Open();
        await office.OpensACase();
        var status = Assert.Single(await office.Says("malee", "สถานะ 2570-MOU-001"));
        await office.Presses("malee", status, "open");
        Assert.Contains("สถานะเรื่อง", Office.Text(office.Reload("malee", status)), StringComparison.Ordinal);
        Assert.Equal(office.Newest("malee").Id, office.Card("malee", "ข้อ ๑ จาก ๘", "คู่มือ พ.ศ. ๒๕๖๗ กำหนดให้").Id);
        Assert.Equal(1, office.Cards("malee", "คู่มือ พ.ศ. ๒๕๖๗ กำหนดให้"));
        await office.SkipsTheDocuments();
        Assert.NotNull(office.Card("malee", "ข้อ ๒ จาก ๘"));
    }

    [Theory]
    [InlineData("สถานะ 2570-MOU-099")]
    [InlineData("ประวัติ 2571-XYZ-001")]
    [InlineData("ยกเลิกเรื่อง 2570-MOU-099")]
    public async Task A_case_that_does_not_exist_is_said_to_be_unknown(string said)
    {
        await using var office = await Office.Open();
        Assert.Contains("ไม่พบเรื่อง", Office.Text(Assert.Single(await office.Says("malee", said))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ยกเลิกเรื่อง")]
    [InlineData("ยกเลิกเรื่อง 2570-MOU-001")]
    [InlineData("cancel case 2570-MOU-001")]
    public async Task Who_opened_a_case_cancels_it_with_a_reason(string said)
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("approve-coordination");
        var decision = office.Card("somchai", "ข้อ ๓ จาก ๘");
        var ask = Assert.Single(await office.Says("malee", said));
        Assert.Equal(PressOutcome.InvalidInputs, (await office.Teams.PressAsync("malee", ask.Id, "cancel-case")).Outcome);
        var (verb, data) = Office.Behind(ask, "cancel-case");
        Assert.Contains("กรุณาระบุเหตุผล", await office.Posts("malee", ask.Id, verb, data), StringComparison.Ordinal);
        Assert.Equal(CaseStatus.Open, (await office.Case(number)).Case.Status);

        var pressed = await office.Presses("malee", ask, "cancel-case", new { reason = "คู่สัญญาขอชะลอ" });
        Assert.Contains($"ยกเลิกเรื่อง {number} แล้ว", CardText.Read(pressed.Card), StringComparison.Ordinal);
        Assert.Equal(CaseStatus.Cancelled, (await office.Case(number)).Case.Status);
        var after = office.Reload("somchai", decision);
        Assert.Contains("ยกเลิกเรื่องแล้ว", Office.Text(after), StringComparison.Ordinal);
        Assert.Contains("คู่สัญญาขอชะลอ", Office.Text(after), StringComparison.Ordinal);
        Assert.Empty(Office.Deciding(after));
        Assert.Contains("ยกเลิกเรื่องแล้ว", office.ChannelCard(number.ToString()), StringComparison.Ordinal);
        Assert.Contains("ไม่มีเรื่องรอ", Office.Text(Assert.Single(await office.Says("somchai", "รออนุมัติ"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_cancels_the_case_of_another()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACase();
        foreach (var person in new[] { "kanda", "somchai" })
        {
            var refusal = Assert.Single(await office.Says(person, $"ยกเลิกเรื่อง {number}"));
            Assert.Contains("ผู้เปิดเรื่องเท่านั้นที่ยกเลิกได้", Office.Text(refusal), StringComparison.Ordinal);
            Assert.Contains("นางสาวมาลี ใจงาม", Office.Text(refusal), StringComparison.Ordinal);
            Assert.Contains("ผู้เปิดเรื่องเท่านั้น", await office.Posts(person, refusal.Id, "cancel-case", new System.Text.Json.Nodes.JsonObject { ["case"] = number.ToString(), ["reason"] = "x" }), StringComparison.Ordinal);
        }

        Assert.Equal(CaseStatus.Open, (await office.Case(number)).Case.Status);
        Assert.Contains("ไม่มีเรื่องของท่าน", Office.Text(Assert.Single(await office.Says("kanda", "ยกเลิกเรื่อง"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_ceremony_leaves_the_calendar()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("decide-signing");
        await office.Presses("somchai", "choose/ceremony");
        await office.Presses("malee", "set-meeting", new { date = "2026-12-15", start = "09:30", end = "12:00", place = "สมศ.", people = "ผู้อำนวยการ" });
        await office.Says("malee", $"ยกเลิกเรื่อง {number}");
        await office.Presses("malee", "cancel-case", new { reason = "คู่สัญญาขอชะลอ" });
        Assert.All(Ical.Net.Calendar.Load(office.CalendarText())!.Events, e => Assert.Equal("CANCELLED", e.Status));
    }

    [Theory]
    [InlineData("ช่วยเหลือ")]
    [InlineData("help")]
    [InlineData("วิธีใช้")]
    [InlineData("ทำไรได้บ้าง 🤷")]
    public async Task Help_tells_all_that_can_be_said(string said)
    {
        await using var office = await Office.Open();
        var answer = Assert.Single(await office.Says("malee", said));
        foreach (var part in new[] { "งานของฉัน", "รออนุมัติ", "สถานะ 2570-MOU-001", "ยกเลิกเรื่อง" }) Assert.Contains(part, Office.Text(answer), StringComparison.Ordinal);
        Assert.Contains(answer.Actions, a => a.Verb == "start");
        Assert.NotNull(answer.FindAction("my-work"));
    }

    [Theory]
    [InlineData("asdf", "ยังไม่เข้าใจ", "วิธีใช้")]
    [InlineData("   ", "พิมพ์สิ่งที่ต้องการ")]
    [InlineData("ขอบคุณค่ะ", "ด้วยความยินดี")]
    [InlineData("ok", "ด้วยความยินดี")]
    [InlineData("🙏", "รับทราบ")]
    [InlineData("English please", "I will use English")]
    [InlineData("หาเรื่อง แอตแลนติส", "ไม่พบเรื่องที่ตรงกับที่พิมพ์", "งานของฉัน", "วิธีใช้")]
    [InlineData("อนุมัติ 2570-MEETING-001", "กรุณากดปุ่มบนการ์ด", "ดูเรื่อง 2570-MEETING-001")]
    public async Task Whatever_is_not_a_command_gets_one_line_and_at_most_four_buttons(string said, string line, params string[] buttons)
    {
        await using var office = await Office.Open();
        var answer = Assert.Single(await office.Says("malee", said));
        Assert.Contains(line, Office.Text(answer), StringComparison.Ordinal);
        Assert.InRange(answer.Cards.Single()["body"]!.AsArray().Count, 1, 2);
        Assert.InRange(answer.Actions.Count, 0, 4);
        foreach (var button in buttons) Assert.Contains(answer.Actions, a => a.Title!.StartsWith(button, StringComparison.Ordinal));
        if (answer.Actions.Count > 0) Assert.True((await office.Teams.PressAsync("malee", answer.Id, answer.Actions[0].Key)).Succeeded);
    }

    [Fact]
    public async Task A_part_of_a_name_is_asked_about_before_anything_begins()
    {
        await using var office = await Office.Open();
        var ask = Assert.Single(await office.Says("malee", "ความร่วมมือ"));
        Assert.Contains("ใช่หรือไม่", Office.Text(ask), StringComparison.Ordinal);
        Assert.Contains("คำถามที่ ๑ จาก ๓", Office.Text(Assert.Single(await office.Says("malee", "ใช่ค่ะ"))), StringComparison.Ordinal);
        await office.Says("malee", "ยกเลิก");
        await office.Says("malee", "ความร่วมมือ");
        await office.Presses("malee", "start");
        Assert.Contains("คำถามที่ ๑ จาก ๓", Office.Text(office.Newest("malee")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_no_step_waits_for_is_not_taken()
    {
        await using var office = await Office.Open();
        var answer = Assert.Single(await office.HandsIn("malee", "a.pdf", [1]));
        Assert.Contains("ท่านยังไม่มีงานที่รอไฟล์", Office.Text(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ones_own_case_is_offered_for_a_file_before_a_colleagues()
    {
        await using var office = await Office.Open();
        var hers = await office.OpensACase("kanda");
        var own = await office.OpensACase(partner: "TEQSA");
        var (name, content) = Office.File("รายงาน.pdf");
        var text = Office.Text(Assert.Single(await office.HandsIn("malee", name, content)));
        Assert.Contains($"ไฟล์ “{name}” เป็นของเรื่องและข้อใด", text, StringComparison.Ordinal);
        Assert.InRange(text.IndexOf(own.ToString(), StringComparison.Ordinal), 0, text.IndexOf(hers.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_two_cases_a_file_goes_where_its_sender_says()
    {
        await using var office = await Office.Open();
        var first = await office.OpensACase();
        var second = await office.OpensACase(partner: "TEQSA");
        var (name, content) = Office.File("รายงาน.pdf");
        var question = Assert.Single(await office.HandsIn("malee", name, content));
        Assert.Contains("เรื่องและข้อใด", Office.Text(question), StringComparison.Ordinal);
        await office.Presses("malee", question, question.Actions.Where(a => a.Verb == "dialog-choose").ElementAt(1).Key);
        Assert.Empty(office.Filed(first));
        Assert.Equal(content, Assert.Single(office.Filed(second)).Value);

        // The row's own button names it beforehand.
        await office.Presses("malee", office.Card("malee", "ข้อ ๑ จาก ๘", first.ToString()), "attach");
        await office.HandsIn("malee", name, content);
        Assert.Equal(content, Assert.Single(office.Filed(first)).Value);
    }
}

using OnesqaBot.Simulator;
using OnesqaBot.Simulator.Clients;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>Old clients, and a bot that is stopped and started again.</summary>
public sealed class LastingTests
{
    private static readonly CaseNumber Number = CaseNumber.Parse("2570-MOU-001");

    [Fact]
    public async Task Old_clients_do_the_same_with_their_fallbacks()
    {
        await using var office = await Office.Open();
        foreach (var person in new[] { "malee", "somchai" }) office.Teams.SetOldClient(person, true);
        await office.Starts("malee");
        Assert.DoesNotContain(office.Newest("malee").Actions, a => a.Type == "Action.Execute");
        await office.Says("malee", "NIAD-QE");
        await office.Presses("malee", "dialog-back");
        foreach (var answer in new[] { "NIAD-QE", "ญี่ปุ่น", "การประเมินร่วม" }) await office.Says("malee", answer);
        await office.Confirms("malee");

        await office.DoesARow("malee", Office.File("รายงาน.pdf"));
        await office.SkipsTheDocuments();
        var decision = office.Card("somchai", "ข้อ ๓ จาก ๘");
        Assert.Equal(PressOutcome.Submitted, (await office.Presses("somchai", "return", new { reason = "ขอข้อมูลเพิ่ม" })).Outcome);
        var decided = office.Reload("somchai", decision);
        Assert.Contains("ส่งกลับแก้ไข", Office.Text(decided), StringComparison.Ordinal);
        Assert.Contains("ขอข้อมูลเพิ่ม", Office.Text(decided), StringComparison.Ordinal);
        Assert.Empty(Office.Deciding(decided));

        await office.Presses("malee", "done");
        await office.Presses("malee", "done");
        await office.Presses("malee", "done", new { reason = "ส่งภายหลัง" });
        await office.Presses("somchai", "approve");
        Assert.Equal("draft-mou", (await office.Case(Number)).Case.Current!.Step);
        await office.SkipsTheDocuments();
        await office.SkipsTheDocuments();
        await office.Presses("somchai", "choose/ceremony");
        await office.Presses("malee", "set-meeting", new { date = "2026-12-15", start = "09:30", end = "12:00", place = "สมศ.", people = "ผู้อำนวยการ" });
        await office.Presses("malee", "done");
        await office.SkipsTheDocuments();
        Assert.Equal(CaseStatus.Closed, (await office.Case(Number)).Case.Status);
        Assert.Equal(1, office.Cards("malee", "สรุปเรื่อง"));
    }

    [Fact]
    public async Task An_old_clients_second_press_says_what_became_of_it_and_changes_nothing()
    {
        await using var office = await Office.Open();
        office.Teams.SetOldClient("somchai", true);
        await office.OpensACaseAt("approve-coordination");
        var decision = office.Card("somchai", "ข้อ ๓ จาก ๘");
        await office.Presses("somchai", decision, "approve");
        var press = office.Teams.Log.Last(e => e.Direction == TrafficDirection.ToBot && e.Request?["from"]?["id"]?.ToString() == "29:somchai").Request!.DeepClone().AsObject();
        press["id"] = "another-device";
        var events = (await office.Case(Number)).Events.Count;
        using (var again = await office.PostRaw(press)) Assert.InRange((int)again.StatusCode, 200, 202);
        await office.Settles();
        Assert.Equal(events, (await office.Case(Number)).Events.Count);
        Assert.Equal(1, office.Cards("malee", "ข้อ ๔ จาก ๘"));
        Assert.Contains("อนุมัติแล้ว", Office.Text(office.Reload("somchai", decision)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restart_in_the_middle_of_the_questions_loses_no_answer()
    {
        await using var office = await Office.Open();
        await office.Says("malee", "MoU");
        await office.Says("malee", "NIAD-QE");
        await office.RestartsTheBot();
        Assert.Contains("คำถามที่ ๓ จาก ๓", Office.Text(Assert.Single(await office.Says("malee", "ญี่ปุ่น"))), StringComparison.Ordinal);
        await office.RestartsTheBot();
        await office.Says("malee", "การประเมินร่วม");
        await office.RestartsTheBot();
        await office.Confirms("malee");
        Assert.Equal("NIAD-QE (ญี่ปุ่น)", (await office.Case(Number)).Case.Subject);
        Assert.Equal(1, office.Cards("malee", "ข้อ ๑ จาก ๘"));
    }

    [Fact]
    public async Task A_restart_between_all_rows_loses_and_repeats_nothing()
    {
        await using var office = await Office.Open();
        await office.OpensACase();
        var (name, content) = Office.File("รายงาน.pdf");
        await office.HandsInFor("malee", (name, content));
        await office.RestartsTheBot();
        await office.Settles();
        await office.Presses("malee", "done");
        await office.SkipsTheDocuments();
        var decision = office.Card("somchai", "ข้อ ๓ จาก ๘");
        await office.RestartsTheBot();
        await office.Settles();

        // The card from before is brought up to date after.
        await office.Presses("somchai", decision, "approve");
        Assert.Empty(Office.Deciding(office.Reload("somchai", decision)));
        await office.RestartsTheBot();
        await office.SkipsTheDocuments();
        await office.SkipsTheDocuments();
        await office.Presses("somchai", "choose/signed");
        await office.RestartsTheBot();
        await office.SkipsTheDocuments();
        Assert.Equal(CaseStatus.Closed, (await office.Case(Number)).Case.Status);
        Assert.Equal(content, office.Filed(Number)[$"01-analyse-partner/{name}"]);
        foreach (var (person, card) in new[] { ("malee", "ข้อ ๑ จาก ๘"), ("malee", "ข้อ ๔ จาก ๘"), ("malee", "ข้อ ๘ จาก ๘"), ("malee", "สรุปเรื่อง"), ("somchai", "ข้อ ๓ จาก ๘"), ("somchai", "ข้อ ๖ จาก ๘") })
            Assert.Equal(1, office.Cards(person, card));
        Assert.Equal(CaseNumber.Parse("2570-MOU-002"), await office.OpensACase("kanda"));
    }

    [Fact]
    public async Task A_chat_that_stays_open_never_loses_a_card_nor_shows_it_twice()
    {
        await using var office = await Office.Open();
        await office.OpensACase();
        using var away = new CancellationTokenSource();
        // As the page of someone who looks on: each change is drawn, and cards that ask for it are refreshed at once.
        var looking = Task.Run(async () =>
        {
            while (!away.IsCancellationRequested) await office.Teams.ViewAsync("malee", again: false);
        });
        for (var file = 1; file <= 8; file++)
        {
            await office.HandsIn("malee", $"รายงาน {file}.pdf", [1, 2, 3]);
            Assert.Equal(1, office.Cards("malee", "คู่มือ พ.ศ. ๒๕๖๗ กำหนดให้"));
        }

        await away.CancelAsync();
        await looking;
        Assert.NotNull(office.Card("malee", "คู่มือ พ.ศ. ๒๕๖๗ กำหนดให้").FindAction("done"));
    }

    [Fact]
    public async Task Each_link_opens_its_own_version_of_a_revised_document_and_the_older_says_so()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACase();
        var (name, first) = Office.File("รายงานวิเคราะห์.docx");
        await office.DoesARow("malee", (name, first));
        await office.SkipsTheDocuments();
        var decided = (await office.Case(number)).Case.Documents.Single(d => d.FileName == name);
        await office.Presses("somchai", "return", new { reason = "ขอข้อมูลเพิ่ม" });
        byte[] second = [.. first, .. "ฉบับแก้"u8];
        await office.HandsInFor("malee", (name, second));
        await office.Settles();

        var documents = (await office.Case(number)).Case.Documents.Where(d => d.FileName == name).ToList();
        using var browser = LoopbackClient.Create();
        Assert.Equal([first, second], [await browser.GetByteArrayAsync(documents[0].Item!.Link), await browser.GetByteArrayAsync(documents[1].Item!.Link)]);
        Assert.Equal(decided.Item!.Link, documents[0].Item!.Link);
        Assert.Equal(1, Office.Text(office.Newest("malee")).Split("มีฉบับใหม่กว่า").Length - 1);
    }
}

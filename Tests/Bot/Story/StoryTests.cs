using Ical.Net;
using OnesqaBot.Simulator;
using OnesqaBot.Simulator.Clients;
using OnesqaBot.Workflow.Cases;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>The whole procedure, from the first word to the last file.</summary>
public sealed class StoryTests
{
    private const string Malee = "นางสาวมาลี ใจงาม (เจ้าหน้าที่งานวิเทศสัมพันธ์)";
    private const string Somchai = "นายสมชาย วัฒนกุล (ผู้อำนวยการ สมศ.)";

    private static readonly (string Name, byte[] Content)
        Report = Office.File("รายงานวิเคราะห์ NIAD-QE.pdf"), Memo = Office.File("บันทึกขออนุมัติ.docx"), Letter = Office.File("หนังสือถึง NIAD-QE.pdf"),
        Draft = Office.File("ร่าง MoU.docx"), Proposal = Office.File("บันทึกเสนอลงนาม.pdf"), Final = Office.File("MoU ฉบับสมบูรณ์.pdf"),
        Signed = Office.File("MoU ลงนามแล้ว.pdf");

    [Fact]
    public async Task Signed_at_step_six_skips_the_ceremony_and_closes_with_the_last_file()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACase();

        // Row 1: the file is filed as it came, and one tap away.
        await office.HandsInFor("malee", Report);
        var row1 = office.Card("malee", "ข้อ ๑ จาก ๘");
        Assert.Contains($"✅ รายงานการวิเคราะห์ข้อมูลหน่วยงานต่างประเทศ", Office.Text(row1), StringComparison.Ordinal);
        Assert.Equal(Report.Content, await office.Downloads(row1, Report.Name));
        Assert.Equal(Report.Content, office.Filed(number)[$"01-analyse-partner/{Report.Name}"]);
        Assert.Equal(1, office.Cards("malee", "ข้อ ๑ จาก ๘"));
        await office.Presses("malee", "done");
        Decided(office, "malee", row1, "ดำเนินการแล้ว", Malee, "ข้อ ๒ จัดทำบันทึกขออนุมัติประสานงาน");
        Assert.Equal(0, office.Cards("kanda", number.ToString()));

        // Row 2, a working day later.
        office.Clock.Advance(TimeSpan.FromDays(1));
        await office.DoesARow("malee", Memo);

        // Step 3 comes to the director unasked.
        var decision = office.Card("somchai", "ข้อ ๓ จาก ๘", $"ผู้เสนอ: {Malee}");
        foreach (var said in new[] { "NIAD-QE (ญี่ปุ่น)", "การประเมินร่วม", Report.Name, Memo.Name }) Assert.Contains(said, Office.Text(decision), StringComparison.Ordinal);
        Assert.Equal(Memo.Content, await office.Downloads(decision, Memo.Name));
        Assert.Equal(0, office.Cards("malee", "ข้อ ๓ จาก ๘"));
        Assert.Contains("อยู่ที่: ผู้อำนวยการ สมศ. — นายสมชาย วัฒนกุล", office.ChannelCard(number.ToString()), StringComparison.Ordinal);
        await office.Presses("somchai", "approve");
        Decided(office, "somchai", decision, "อนุมัติแล้ว", Somchai, "ข้อ ๔ ประสานงานและจัดทำร่าง MoU");
        Assert.Contains("๒๔ พฤศจิกายน ๒๕๖๙", Office.Text(office.Reload("somchai", decision)), StringComparison.Ordinal);

        await office.DoesARow("malee", Letter, Draft);
        await office.DoesARow("malee", Proposal, Final);
        var choice = office.Card("somchai", "ข้อ ๖ จาก ๘", Final.Name);
        await office.Presses("somchai", "choose/signed");
        Decided(office, "somchai", choice, "เห็นชอบให้ลงนามแล้ว", Somchai, "ข้อ ๘ จัดเก็บ MoU ที่ลงนามแล้ว");
        Assert.Equal(0, office.Cards("malee", "ข้อ ๗ จาก ๘"));

        // Row 8, after a weekend.
        office.Clock.Advance(TimeSpan.FromDays(6));
        await office.DoesARow("malee", Signed);
        Decided(office, "malee", office.Card("malee", "ข้อ ๘ จาก ๘"), "ดำเนินการแล้ว", Malee, "ปิดเรื่องแล้ว");

        var closing = office.Card("malee", "สรุปเรื่อง", number.ToString());
        var text = Office.Text(closing);
        foreach (var said in new[] { "ปิดเรื่องแล้ว", "เปิดเรื่อง: ๒๓ พฤศจิกายน ๒๕๖๙", "เอกสารในแฟ้ม: ๗ ไฟล์", "ข้อ ๓ พิจารณาอนุมัติให้ประสานงาน", $"อนุมัติแล้ว — {Somchai}", Signed.Name, "๔ วันทำการ" })
            Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.DoesNotContain("ข้อ ๗", text, StringComparison.Ordinal);
        Assert.Contains("08-archive-mou", await office.Reads(closing, "เปิดแฟ้มเรื่อง"), StringComparison.Ordinal);
        Assert.Equal(1, office.Cards("malee", "สรุปเรื่อง"));
        Assert.Contains("ปิดเรื่องแล้ว", office.ChannelCard(number.ToString()), StringComparison.Ordinal);

        var filed = office.Filed(number);
        Assert.Equal(
            new SortedSet<string>
            {
                $"01-analyse-partner/{Report.Name}", $"02-request-coordination/{Memo.Name}", $"04-draft-mou/{Letter.Name}", $"04-draft-mou/{Draft.Name}",
                $"05-propose-signing/{Proposal.Name}", $"05-propose-signing/{Final.Name}", $"08-archive-mou/{Signed.Name}",
            },
            new SortedSet<string>(filed.Keys));
        foreach (var file in new[] { Report, Memo, Letter, Draft, Proposal, Final, Signed })
            Assert.Equal(file.Content, filed.Single(f => f.Key.EndsWith("/" + file.Name, StringComparison.Ordinal)).Value);

        var history = Office.Text(Assert.Single(await office.Says("malee", $"ประวัติ {number}")));
        foreach (var said in new[] { "📂 เปิดเรื่อง NIAD-QE (ญี่ปุ่น)", $"📄 แนบไฟล์ {Report.Name}", $"๒๔ พ.ย. ๖๙", Somchai, "✅ เห็นชอบให้ลงนามแล้ว ข้อ ๖", "🏁 ปิดเรื่อง", $"{Memo.Name} (ฉบับ 1)" })
            Assert.Contains(said, history, StringComparison.Ordinal);
        Assert.Contains("ปิดเรื่องแล้ว", Office.Text(Assert.Single(await office.Says("somchai", $"สถานะ {number}"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ceremony_is_set_changed_held_and_stands_once_in_the_calendar()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("decide-signing");
        var choice = office.Card("somchai", "ข้อ ๖ จาก ๘");
        await office.Presses("somchai", "choose/ceremony");
        Decided(office, "somchai", choice, "ให้จัดพิธีลงนามเป็นทางการ", Somchai, "ข้อ ๗ จัดเตรียมและดำเนินพิธีลงนาม");

        var row7 = office.Card("malee", "ข้อ ๗ จาก ๘");
        Assert.DoesNotContain(row7.Actions, a => a.Verb == "done");
        Assert.Equal(
            PressOutcome.InvalidInputs,
            (await office.Teams.PressAsync("malee", row7.Id, "set-meeting", new { date = "2026-12-15" })).Outcome);
        await office.Presses("malee", "set-meeting", new
        {
            date = "2026-12-15", start = "09:30", end = "12:00", place = "ห้องประชุม ๑ สมศ.", people = "นายสมชาย วัฒนกุล\nH.E. Ambassador <ambassador@example.org>",
        });
        var first = Assert.Single(Calendar.Load(office.CalendarText())!.Events);
        Assert.Equal(new DateTime(2026, 12, 15, 2, 30, 0, DateTimeKind.Utc), first.DtStart!.AsUtc);
        Assert.Equal(new DateTime(2026, 12, 15, 5, 0, 0, DateTimeKind.Utc), first.DtEnd!.AsUtc);
        Assert.Equal("ห้องประชุม ๑ สมศ.", first.Location);
        Assert.Contains("NIAD-QE (ญี่ปุ่น)", first.Summary, StringComparison.Ordinal);
        Assert.Contains(first.Attendees, a => a.Value?.ToString() == "mailto:ambassador@example.org");
        var set = Office.Text(office.Reload("malee", row7));
        foreach (var said in new[] { "วัน: ๑๕ ธันวาคม ๒๕๖๙", "เวลา: ๙.๓๐ – ๑๒.๐๐\u00A0น.", "สถานที่: ห้องประชุม ๑ สมศ.", "นายสมชาย วัฒนกุล" })
            Assert.Contains(said, set, StringComparison.Ordinal);
        Assert.Contains("กำหนดการ: ๑๕ ธันวาคม ๒๕๖๙", office.ChannelCard(number.ToString()), StringComparison.Ordinal);

        await office.Presses("malee", "set-meeting", new
        {
            date = "2026-12-16", start = "13:00", end = "15:00", place = "โรงแรมเซ็นทารา", people = "นายสมชาย วัฒนกุล",
        });
        var changed = Assert.Single(Calendar.Load(office.CalendarText())!.Events);
        Assert.Equal(first.Uid, changed.Uid);
        Assert.Equal(new DateTime(2026, 12, 16, 6, 0, 0, DateTimeKind.Utc), changed.DtStart!.AsUtc);
        Assert.Equal("โรงแรมเซ็นทารา", changed.Location);
        Assert.True(changed.Sequence > first.Sequence);
        Assert.Contains("วัน: ๑๖ ธันวาคม ๒๕๖๙", Office.Text(office.Reload("malee", row7)), StringComparison.Ordinal);

        await office.Presses("malee", "done");
        Decided(office, "malee", row7, "ดำเนินการแล้ว", Malee, "ข้อ ๘ จัดเก็บ MoU ที่ลงนามแล้ว");
        await office.DoesARow("malee", Signed);
        Assert.Contains("ข้อ ๗ จัดเตรียมและดำเนินพิธีลงนาม", Office.Text(office.Card("malee", "สรุปเรื่อง")), StringComparison.Ordinal);
        Assert.Equal(CaseStatus.Closed, (await office.Case(number)).Case.Status);
        Assert.Single(Calendar.Load(office.CalendarText())!.Events);
    }

    [Fact]
    public async Task Returned_at_step_three_the_officer_starts_again_with_the_reason_and_the_file()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACase();
        await office.DoesARow("malee", Report);
        await office.DoesARow("malee", Memo);
        var decision = office.Card("somchai", "ข้อ ๓ จาก ๘");

        // Without a reason the client holds it back, and so does the bot.
        Assert.Equal(PressOutcome.InvalidInputs, (await office.Teams.PressAsync("somchai", decision.Id, "return")).Outcome);
        var (verb, data) = Office.Behind(decision, "return");
        Assert.Contains("กรุณาระบุเหตุผล", await office.Posts("somchai", decision.Id, verb, data), StringComparison.Ordinal);
        await office.Presses("somchai", "return", new { reason = "เสนอหน่วยงานในอาเซียนด้วย" });
        Decided(office, "somchai", decision, "ส่งกลับแก้ไข", Somchai, "ข้อ ๑ วิเคราะห์ข้อมูลหน่วยงานต่างประเทศ");
        Assert.Contains("เสนอหน่วยงานในอาเซียนด้วย", Office.Text(office.Reload("somchai", decision)), StringComparison.Ordinal);

        var again = office.Card("malee", "ข้อ ๑ จาก ๘ · ครั้งที่ ๒");
        foreach (var said in new[] { "เสนอหน่วยงานในอาเซียนด้วย", Somchai, Report.Name, "จากครั้งที่ ๑" }) Assert.Contains(said, Office.Text(again), StringComparison.Ordinal);
        Assert.Equal(Report.Content, await office.Downloads(again, Report.Name));
        Assert.Contains("(ครั้งที่ ๒)", office.ChannelCard(number.ToString()), StringComparison.Ordinal);

        // The same name once more is a new version; what the director saw first is kept.
        var revised = (Report.Name, Content: Office.File("ฉบับปรับปรุง").Content);
        await office.HandsInFor("malee", revised);
        Assert.Equal(revised.Content, office.Filed(number)[$"01-analyse-partner/{Report.Name}"]);
        await office.Presses("malee", "done");
        await office.Presses("malee", "done");
        var second = office.Card("somchai", "ข้อ ๓ จาก ๘ · ครั้งที่ ๒");
        await office.Presses("somchai", second, "approve");
        Decided(office, "somchai", second, "อนุมัติแล้ว", Somchai, "ข้อ ๔");
        Assert.Contains("ส่งกลับแก้ไข", Office.Text(office.Reload("somchai", decision)), StringComparison.Ordinal);
        var considered = (await office.Case(number)).Case.FindVisit("approve-coordination", 2)!.Considered;
        Assert.Equal(["1", "2"], considered.Where(c => c.Name == Report.Name).Select(c => c.Version).Order());
        Assert.Contains("ข้อ ๔ ประสานงานและจัดทำร่าง MoU", office.ChannelCard(number.ToString()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sent_back_at_step_six_the_draft_is_made_anew()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("decide-signing");
        var choice = office.Card("somchai", "ข้อ ๖ จาก ๘");
        Assert.Equal(PressOutcome.InvalidInputs, (await office.Teams.PressAsync("somchai", choice.Id, "choose/redraft")).Outcome);
        await office.Presses("somchai", "choose/redraft", new Dictionary<string, string> { ["reason-redraft"] = "ปรับข้อ ๕ เรื่องค่าใช้จ่าย" });
        Decided(office, "somchai", choice, "ส่งกลับไปทบทวนและปรับแก้ไข", Somchai, "ข้อ ๔ ประสานงานและจัดทำร่าง MoU");

        var again = office.Card("malee", "ข้อ ๔ จาก ๘ · ครั้งที่ ๒");
        Assert.Contains("ปรับข้อ ๕ เรื่องค่าใช้จ่าย", Office.Text(again), StringComparison.Ordinal);
        await office.DoesARow("malee", Letter, Draft);
        await office.DoesARow("malee", Proposal);
        await office.Presses("somchai", office.Card("somchai", "ข้อ ๖ จาก ๘ · ครั้งที่ ๒"), "choose/signed");
        await office.DoesARow("malee", Signed);
        Assert.Equal(CaseStatus.Closed, (await office.Case(number)).Case.Status);
        Assert.Contains("ข้อ ๔ ประสานงานและจัดทำร่าง MoU (ครั้งที่ ๒)", Office.Text(office.Card("malee", "สรุปเรื่อง")), StringComparison.Ordinal);
    }

    /// <summary>The card tells who, when and what, where the case went, and nothing on it can be pressed.</summary>
    private static void Decided(Office office, string person, SimulatedMessage card, string what, string who, string next)
    {
        var now = office.Reload(person, card);
        foreach (var said in new[] { what, $"โดย: {who}", "เมื่อ: ", "พฤศจิกายน ๒๕๖๙ เวลา", $"ต่อไป: {next}" }) Assert.Contains(said, Office.Text(now), StringComparison.Ordinal);
        Assert.Empty(Office.Deciding(now));
    }
}

using OnesqaBot.Workflow.Cases;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>Whole sentences over HTTP: what the officer says is done, answered or asked about, and nothing changes by itself.</summary>
public sealed class TalkTests
{
    [Fact]
    public async Task A_sentence_opens_the_questions_with_what_it_already_says()
    {
        await using var office = await Office.Open();
        var shown = Assert.Single(await office.Says("malee", "พี่คะ หนูอยากทำเอ็มโอยูกับ NIAD-QE ญี่ปุ่น เรื่องแลกเปลี่ยนผู้ประเมินค่ะ"));
        foreach (var part in new[] { "NIAD-QE (ญี่ปุ่น)", "แลกเปลี่ยนผู้ประเมิน" }) Assert.Contains(part, Office.Text(shown), StringComparison.Ordinal);
        Assert.Empty(await office.Store.OpenedBy("malee", 10, CancellationToken.None));

        // A correction typed at the confirmation is taken, and nothing is opened before the tap.
        var corrected = Assert.Single(await office.Says("malee", "ประเทศเป็นเกาหลีใต้ค่ะ"));
        Assert.Contains("NIAD-QE (เกาหลีใต้)", Office.Text(corrected), StringComparison.Ordinal);
        await office.Presses("malee", corrected, "dialog-choose/open");
        Assert.Equal("NIAD-QE (เกาหลีใต้)", Assert.Single(await office.Store.OpenedBy("malee", 10, CancellationToken.None)).Subject);
    }

    [Fact]
    public async Task A_missing_answer_is_asked_and_the_rest_is_not()
    {
        await using var office = await Office.Open();
        var question = Assert.Single(await office.Says("malee", "ขอเปิดเรื่อง MoU กับ TEQSA ออสเตรเลีย"));
        foreach (var part in new[] { "รับไว้แล้ว", "TEQSA", "ออสเตรเลีย", "ต้องการร่วมมือกันในเรื่องใด" }) Assert.Contains(part, Office.Text(question), StringComparison.Ordinal);
        Assert.DoesNotContain("⚠", Office.Text(question), StringComparison.Ordinal);

        // A question about the handbook is answered in between, and the question asked again.
        var answered = await office.Says("malee", "ทำ MoU ต้องใช้เอกสารอะไรบ้างคะ");
        Assert.Contains("รายงานการวิเคราะห์ข้อมูลหน่วยงานต่างประเทศ", Office.Text(answered[0]), StringComparison.Ordinal);
        Assert.Contains("ต้องการร่วมมือกันในเรื่องใด", Office.Text(answered[^1]), StringComparison.Ordinal);
        Assert.Contains("TEQSA (ออสเตรเลีย)", Office.Text(Assert.Single(await office.Says("malee", "การรับรองร่วม"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ใครรับผิดชอบงบประมาณ", "ทำ:", "คู่มือการปฏิบัติงาน")]
    [InlineData("อยากทำเอ็มโอยูกับออสเตรเลียต้องเริ่มยังไงคะ", "ข้อ ๑", "คู่มือการปฏิบัติงาน")]
    [InlineData("ใครอนุมัติคำของบประมาณ", "ข้อ ๗", "เสนอคำของบประมาณต่อผู้อำนวยการ/คณะกรรมการ สมศ./รัฐมนตรีที่กำกับดูแลเพื่อลงนาม")]
    [InlineData("ถ้า ผอ. ไม่อนุมัติให้ประสานงานกับหน่วยงานต่างประเทศต้องทำยังไง", "กลับไปข้อ ๑", "หากไม่อนุมัติให้นำไปทบทวนการวิเคราะห์ข้อมูลหรือเสนอหน่วยงานใหม่")]
    [InlineData("แบบประเมิน ก.พ.ร. ต้องส่งเมื่อไหร่", "สิงหาคม", "เสนอผู้อำนวยการและคณะกรรมการเห็นชอบตัวชี้วัด")]
    [InlineData("รายงานประเมินตนเองของ ก.พ.ร. ต้องส่งเมื่อไหร่", "คู่มือไม่ได้กำหนดเวลาของข้อนี้", "สิงหาคม")]
    [InlineData("ผอ. อนุมัติหลักการแลกเปลี่ยนบุคลากรแล้วต้องทำอะไรต่อ", "ข้อ ๔", "แจ้งชื่อบุคลากรที่ได้รับมอบหมาย")]
    [InlineData("ต้องทำประมาณการรายจ่ายล่วงหน้าเดือนไหน", "ธันวาคม", "ปรับปรุงฐานข้อมูลล่วงหน้าระยะปานกลาง")]
    public async Task A_question_is_answered_in_the_words_of_the_handbook_with_the_place(string question, string answer, string words)
    {
        await using var office = await Office.Open();
        var shown = Office.Text(Assert.Single(await office.Says("niran", question)));
        Assert.Contains(answer, shown, StringComparison.Ordinal);
        Assert.Contains(words, shown, StringComparison.Ordinal);
        Assert.Contains("หน้า ", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("กฎหมาย", "พระราชบัญญัติวิธีการงบประมาณ พ.ศ. ๒๕๖๑")]
    [InlineData("ระเบียบ", "ระเบียบสำนักงานว่าด้วยการเดินทางไปปฏิบัติราชการ")]
    [InlineData("วิสัยทัศน์", "เป็นหน่วยงานที่เชี่ยวชาญการกำหนดนโยบาย")]
    [InlineData("คำย่อ", "เครือข่ายการประกันคุณภาพการศึกษารุ่นเยาว์ของอาเซียน")]
    public async Task The_laws_and_the_chapters_of_the_handbook_are_shown(string said, string words)
    {
        await using var office = await Office.Open();
        var answer = Assert.Single(await office.Says("niran", said));
        Assert.Contains(words, Office.Text(answer), StringComparison.Ordinal);
        // What Teams shows in the notification is the card's own title.
        Assert.StartsWith((string)answer.Activity["summary"]!, Office.Text(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_is_found_by_its_subject()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACase();
        foreach (var said in new[] { "เรื่องญี่ปุ่นถึงไหนแล้วคะ", "หาเรื่อง NIAD-QE", "MoU ญี่ปุ่น อยู่ที่ใครแล้ว" })
            Assert.Contains(number.ToString(), Office.Text(Assert.Single(await office.Says("malee", said))), StringComparison.Ordinal);
        Assert.Contains("ไม่พบเรื่อง", Office.Text(Assert.Single(await office.Says("malee", "เรื่องบราซิลถึงไหนแล้ว"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ทวงเรื่อง NIAD")]
    [InlineData("ทวงเรื่องญี่ปุ่นหน่อยค่ะ")]
    [InlineData("remind them about NIAD")]
    public async Task A_case_is_asked_for_by_its_subject_with_one_press(string said)
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("approve-coordination");
        var found = Assert.Single(await office.Says("malee", said));
        Assert.Contains(number.ToString(), Office.Text(found), StringComparison.Ordinal);
        await office.Presses("malee", found, "chase");
        Assert.NotNull((await office.Case(number)).Case.Current!.Chased);
    }

    [Fact]
    public async Task A_case_of_a_colleague_is_found_by_partner_country_year_state_and_person()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACase();
        foreach (var said in new[] { "หาเรื่อง ญี่ปุ่น", "หาเรื่อง มาลี", "หาเรื่อง NIAD-QE ปี 2570", "ค้นหาเรื่อง MoU ที่ค้าง" })
            Assert.Contains(number.ToString(), Office.Text(Assert.Single(await office.Says("niran", said))), StringComparison.Ordinal);
        foreach (var said in new[] { "หาเรื่อง บราซิล", "หาเรื่อง ญี่ปุ่น ปี 2565", "หาเรื่อง MoU ที่ยกเลิก" })
            Assert.Contains("ไม่พบเรื่อง", Office.Text(Assert.Single(await office.Says("niran", said))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ลบเรื่อง MoU ญี่ปุ่นทิ้ง")]
    [InlineData("อนุมัติเรื่องญี่ปุ่นเลย")]
    [InlineData("อนุมัติให้หมดทุกเรื่องเลย")]
    [InlineData("ยกเลิกเรื่องทั้งหมด")]
    [InlineData("ไม่อนุมัติเรื่อง NIAD-QE")]
    public async Task A_wish_that_changes_a_case_is_never_carried_out_from_a_sentence(string said)
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("approve-coordination");
        var before = await office.Case(number);
        foreach (var person in new[] { "malee", "somchai" }) Assert.Single(await office.Says(person, said));
        var after = await office.Case(number);
        Assert.Equal((CaseStatus.Open, before.Events.Count), (after.Case.Status, after.Events.Count));
    }

    [Theory]
    [InlineData("พรุ่งนี้หยุดไหม", "วันทำการ")]
    [InlineData("สงกรานต์หยุดกี่วัน", "สงกรานต์หยุด")]
    [InlineData("มีงานไหนเลยกำหนดบ้าง", "เลยกำหนด")]
    [InlineData("เดือนหน้ามีกำหนดอะไรบ้าง", "เดือนธันวาคม ๒๕๖๙")]
    [InlineData("ไตรมาสนี้เหลืออะไร", "ไตรมาส ๑")]
    [InlineData("บอทโง่จัง", "ขออภัย")]
    [InlineData("ร้านข้าวแถวนี้", "ตามคู่มือ")]
    public async Task Times_holidays_and_small_talk_are_answered(string said, string answer)
    {
        await using var office = await Office.Open();
        Assert.Contains(answer, Office.Text(Assert.Single(await office.Says("malee", said))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_not_understood_is_counted_for_administrators_without_the_sentence()
    {
        await using var office = await Office.Open();
        var asked = Assert.Single(await office.Says("malee", "ฟ้าสีเขียวแปลว่ากระไร"));
        await office.Presses("malee", asked, "help");
        var list = Office.Text(Assert.Single(await office.Says("chai", "ที่ยังไม่เข้าใจ")));
        Assert.Contains("๑ ครั้ง", list, StringComparison.Ordinal);
        Assert.Contains("วิธีใช้ ๑", list, StringComparison.Ordinal);
        Assert.DoesNotContain("ฟ้าสีเขียว", list, StringComparison.Ordinal);
        Assert.DoesNotContain("๑ ครั้ง", Office.Text(Assert.Single(await office.Says("malee", "ที่ยังไม่เข้าใจ"))), StringComparison.Ordinal);
    }
}

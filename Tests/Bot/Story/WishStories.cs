using OnesqaBot.Bot.Tests.Story.Forms;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>Wishes typed where the bot expects something else: nothing is taken for an answer by mistake, and nothing typed is lost.</summary>
public sealed class WishStories
{
    [Fact]
    public async Task A_wish_typed_at_a_question_is_no_answer()
    {
        await using var office = await Office.Open();
        var earlier = await office.OpensACase();
        await office.Says("malee", "MoU");
        foreach (var (said, shown) in new[] { ("งานของฉันมีอะไรบ้าง", earlier.ToString()), ("สถานะ MOU-2570-001", earlier.ToString()), ("ขอความช่วยเหลือ", "วิธีใช้") })
        {
            var answers = await office.Says("malee", said);
            Assert.Contains(shown, Office.Text(answers[0]), StringComparison.Ordinal);
            Assert.Contains("คำถามที่ ๑ จาก ๓", Office.Text(answers[^1]), StringComparison.Ordinal);
        }

        // Understood, but an answer may look like it: two buttons.
        var asked = Assert.Single(await office.Says("malee", "ยกเลิกเรื่อง MoU ญี่ปุ่น"));
        foreach (var part in new[] { "“ยกเลิกเรื่อง MoU ญี่ปุ่น” เป็นคำตอบของคำถามนี้ หรือเป็นคำขอ", "คำถามที่ ๑ จาก ๓" }) Assert.Contains(part, Office.Text(asked), StringComparison.Ordinal);
        await office.Presses("malee", asked, "dialog-choose/request");
        Assert.NotNull(office.Card("malee", "ยกเลิกเรื่อง", earlier.ToString()).FindAction("cancel-case"));
        Assert.Contains("คำถามที่ ๑ จาก ๓", Office.Text(office.Newest("malee")), StringComparison.Ordinal);

        var again = Assert.Single(await office.Says("malee", "ยกเลิกเรื่อง MoU ญี่ปุ่น"));
        await office.Presses("malee", again, "dialog-choose/answer");
        await office.Says("malee", "ญี่ปุ่น");
        await office.Says("malee", "สถานะโครงการวิจัย");
        var opened = await office.Confirms("malee");
        var fields = (await office.Case(opened)).Case.Fields;
        Assert.Equal(("ยกเลิกเรื่อง MoU ญี่ปุ่น", "สถานะโครงการวิจัย"), (fields["partner"], fields["topic"]));
    }

    [Theory]
    [InlineData("แก้หน่วยงานเป็น สทศ.", "field-partner", "สทศ.")]
    [InlineData("เปลี่ยนประเทศเป็นเกาหลี", "field-country", "เกาหลี")]
    [InlineData("ผิดค่ะ ขอแก้เรื่องที่ร่วมมือเป็น การรับรองร่วม นะคะ", "field-topic", "การรับรองร่วม")]
    [InlineData("change the country to Korea", "field-country", "Korea")]
    public async Task What_was_just_opened_is_corrected_in_words_without_its_number(string said, string field, string value)
    {
        await using var office = await Office.Open();
        await office.OpensACase(partner: "TEQSA");
        office.Clock.Advance(TimeSpan.FromHours(2));
        var number = await office.OpensACase();
        var form = Assert.Single(await office.Says("malee", said));
        Assert.Contains(number.ToString(), Office.Text(form), StringComparison.Ordinal);
        Assert.Equal(value, (string?)RefusedForm.Inputs(form.Card!["body"]).Single(i => (string?)i["id"] == field)["value"]);
        await office.Presses("malee", form, "correct-case");
        Assert.Equal(value, (await office.Case(number)).Case.Fields[field["field-".Length..]]);
    }

    [Theory]
    [InlineData("คณะเวียดนามเลื่อนเป็น 19-21 ม.ค.", "๑๙–๒๑ มกราคม ๒๕๗๐")]
    [InlineData("คณะจากเวียดนามขอเลื่อนวันไปเป็นวันที่ 20 ม.ค. ค่ะ", "๒๐ มกราคม ๒๕๗๐")]
    [InlineData("ดูงานเวียดนามเลื่อนไปเดือนหน้า", "ธันวาคม ๒๕๖๙")]
    [InlineData("the visit from เวียดนาม is postponed to 20 January", "๒๐ มกราคม ๒๕๗๐")]
    public async Task New_days_of_a_case_that_is_named_by_its_subject_come_in_its_form(string said, string days)
    {
        await using var office = await Office.Open();
        var number = await OpensAVisit(office, "คณะจากเวียดนาม");
        await OpensAVisit(office, "คณะจากลาว");
        var form = Assert.Single(await office.Says("malee", said));
        Assert.Contains(number.ToString(), Office.Text(form), StringComparison.Ordinal);
        await office.Presses("malee", form, "correct-case");
        Assert.Equal(days, (await office.Case(number)).Case.Fields["date"]);
    }

    [Fact]
    public async Task New_days_without_a_name_are_those_of_the_case_just_opened_or_asked_about()
    {
        await using var office = await Office.Open();
        var first = await OpensAVisit(office, "คณะจากเวียดนาม");
        office.Clock.Advance(TimeSpan.FromHours(2));
        var second = await OpensAVisit(office, "คณะจากลาว");
        Assert.Contains(second.ToString(), Office.Text(Assert.Single(await office.Says("malee", "เลื่อนเป็น 20 ม.ค."))), StringComparison.Ordinal);
        office.Clock.Advance(TimeSpan.FromHours(2));
        var asked = Office.Text(Assert.Single(await office.Says("malee", "เลื่อนเป็น 20 ม.ค.")));
        foreach (var number in new[] { first, second }) Assert.Contains(number.ToString(), asked, StringComparison.Ordinal);
        Assert.Contains("ไม่มีเรื่องของท่าน", Office.Text(Assert.Single(await office.Says("malee", "คณะบราซิลเลื่อนเป็น 20 ม.ค."))), StringComparison.Ordinal);
    }

    private static async Task<Workflow.Cases.CaseNumber> OpensAVisit(Office office, string visitor)
    {
        foreach (var said in new[] { "ศึกษาดูงาน", visitor, "12-14 ม.ค. 70", "การประเมินภายนอก" }) await office.Says("malee", said);
        return await office.Confirms("malee");
    }

    [Fact]
    public async Task A_correction_that_may_be_of_several_cases_is_asked_about_and_what_was_said_is_kept()
    {
        await using var office = await Office.Open();
        var first = await office.OpensACase(partner: "TEQSA");
        var second = await office.OpensACase();
        var asked = Assert.Single(await office.Says("malee", "เปลี่ยนประเทศเป็นเกาหลี"));
        foreach (var number in new[] { first, second }) Assert.Contains(number.ToString(), Office.Text(asked), StringComparison.Ordinal);
        var (verb, data) = Office.Behind(asked, asked.Actions.Single(a => (string?)a.Data?["case"] == first.ToString()).Key);
        await office.Posts("malee", asked.Id, verb, data);
        await office.Settles();
        await office.Presses("malee", "correct-case");
        Assert.Equal(("เกาหลี", "ญี่ปุ่น"), ((await office.Case(first)).Case.Fields["country"], (await office.Case(second)).Case.Fields["country"]));
    }

    [Fact]
    public async Task Who_has_no_such_case_or_comes_too_late_is_told_so()
    {
        await using var office = await Office.Open();
        Assert.Contains("ไม่มีเรื่องของท่าน", Office.Text(Assert.Single(await office.Says("malee", "เปลี่ยนประเทศเป็นเกาหลี"))), StringComparison.Ordinal);
        await office.OpensACaseAt("draft-mou");
        Assert.Contains("จึงแก้ไขข้อมูลเรื่องไม่ได้", Office.Text(Assert.Single(await office.Says("malee", "เปลี่ยนประเทศเป็นเกาหลี"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ผิด ลบเรื่องนี้")]
    [InlineData("ลบเรื่องนี้")]
    [InlineData("เปิดผิดค่ะ ยกเลิกเรื่องนี้ทิ้งเลย")]
    public async Task This_case_is_the_one_just_opened(string said)
    {
        await using var office = await Office.Open();
        await office.OpensACase(partner: "TEQSA");
        office.Clock.Advance(TimeSpan.FromHours(2));
        var number = await office.OpensACase();
        var asked = Assert.Single(await office.Says("malee", said));
        Assert.Contains(number.ToString(), Office.Text(asked), StringComparison.Ordinal);
        await office.Presses("malee", asked, "cancel-case", new { reason = "เปิดผิด" });
        Assert.Equal(Workflow.Cases.CaseStatus.Cancelled, (await office.Case(number)).Case.Status);

        // Later, or of several, it is asked which.
        office.Clock.Advance(TimeSpan.FromHours(2));
        await office.OpensACase(partner: "MQA");
        await office.OpensACase(partner: "NAAC");
        Assert.DoesNotContain(Assert.Single(await office.Says("malee", said)).Actions, a => a.Verb == "cancel-case");
    }

    [Fact]
    public async Task An_answer_given_before_is_corrected_in_words_while_others_are_asked_for()
    {
        await using var office = await Office.Open();
        foreach (var said in new[] { "MoU", "NIAD-QE", "ญี่ปุ่น" }) await office.Says("malee", said);
        var asked = Assert.Single(await office.Says("malee", "เปลี่ยนประเทศเป็นเกาหลี"));
        await office.Presses("malee", asked, "dialog-choose/request");
        Assert.Contains("คำถามที่ ๓ จาก ๓", Office.Text(office.Newest("malee")), StringComparison.Ordinal);
        await office.Says("malee", "การประเมินร่วม");
        Assert.Equal("NIAD-QE (เกาหลี)", (await office.Case(await office.Confirms("malee"))).Case.Subject);
    }

    [Fact]
    public async Task A_case_for_a_year_two_ahead_is_warned_of_before_it_opens()
    {
        await using var office = await Office.Open();
        await office.Says("niran", "คำของบประมาณ");
        var asked = Assert.Single(await office.Says("niran", "2572"));
        Assert.Contains("ปี ๒๕๗๒ ยังอีก ๒ ปี (ปีงบประมาณนี้คือ ๒๕๗๐)", Office.Text(asked), StringComparison.Ordinal);
        await office.Says("niran", "แก้ไข");
        Assert.DoesNotContain("กรุณาตรวจปี", Office.Text(Assert.Single(await office.Says("niran", "2571"))), StringComparison.Ordinal);
    }
}

using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>What people say of the work before them, in their own words: whose it is, what is late, what comes first, and what went wrong.</summary>
public sealed class WorkTalkStories
{
    [Fact]
    public async Task The_work_of_somebody_who_is_named_is_shown_instead_of_ones_own()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACase();
        var shown = Office.Text(Assert.Single(await office.Says("somsak", "งานของมาลี")));
        foreach (var part in new[] { "งานของ นางสาวมาลี ใจงาม", number.ToString() }) Assert.Contains(part, shown, StringComparison.Ordinal);
        Assert.DoesNotContain(number.ToString(), Office.Text(Assert.Single(await office.Says("somsak", "งานของกานดา"))), StringComparison.Ordinal);
        // One's own name, and what is no name, are one's own work.
        foreach (var said in new[] { "งานของมาลี", "งานของฝ่าย" }) Assert.StartsWith("งานของฉัน", Office.Text(Assert.Single(await office.Says("malee", said))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ones_own_late_work_is_told_from_the_offices()
    {
        await using var office = await Office.Open();
        const string Late = "บริหารความเสี่ยง";
        foreach (var said in new[] { "งานเลยกำหนดของฉัน", "งานที่ล่าช้าของฉัน", "my overdue work" })
        {
            var own = Office.Text(Assert.Single(await office.Says("malee", said)));
            Assert.Contains("ท่านไม่มีงานเลยกำหนด", own, StringComparison.Ordinal);
            Assert.DoesNotContain(Late, own, StringComparison.Ordinal);
            Assert.Contains(Late, Office.Text(Assert.Single(await office.Says("niran", said))), StringComparison.Ordinal);
        }

        Assert.Contains(Late, Office.Text(Assert.Single(await office.Says("malee", "งานเลยกำหนด"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ขอดูประมาณการหน่อย")]
    [InlineData("ขอดูเอกสารที่เสนอมา")]
    [InlineData("เรื่องนี้ใครเสนอมา")]
    [InlineData("ใครเสนอเรื่องนี้ขึ้นมาครับ")]
    public async Task The_paper_that_waits_is_shown_to_its_decider(string said)
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("approve-coordination");
        Assert.Contains(number.ToString(), Office.Text(Assert.Single(await office.Says("somchai", said))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ส่งผิดไฟล์ เอาออก")]
    [InlineData("ลบไฟล์เมื่อกี้")]
    [InlineData("sorry, wrong file")]
    public async Task A_wrong_file_is_taken_out_from_the_card_that_comes(string said)
    {
        await using var office = await Office.Open();
        Assert.Contains("ไม่มีไฟล์ของท่านที่ยังนำออกได้", Office.Text(Assert.Single(await office.Says("malee", said))), StringComparison.Ordinal);
        await office.OpensACase(partner: "TEQSA");
        var number = await office.OpensACase();
        var wrong = Office.File("แมว.pdf");
        // Of two steps that take files.
        await office.HandsIn("malee", wrong.Name, wrong.Content);
        await office.Says("malee", number.ToString());
        var card = Assert.Single(await office.Says("malee", said));
        Assert.Contains("แมว.pdf", Office.Text(card), StringComparison.Ordinal);
        await office.Presses("malee", card, "remove-file");
        Assert.All((await office.Case(number)).Case.Documents, d => Assert.False(d.Counts));
    }

    [Fact]
    public async Task The_first_step_is_that_of_what_was_just_spoken_of()
    {
        await using var office = await Office.Open();
        const string First = "วิเคราะห์ข้อมูลหน่วยงานต่างประเทศ";
        Assert.DoesNotContain(First, Office.Text(Assert.Single(await office.Says("malee", "ขั้นแรกต้องทำอะไร"))), StringComparison.Ordinal);
        await office.Says("malee", "MoU");
        var answers = await office.Says("malee", "ขั้นตอนแรกคืออะไร");
        Assert.Contains(First, Office.Text(answers[0]), StringComparison.Ordinal);
        Assert.Contains("คำถามที่ ๑ จาก ๓", Office.Text(answers[^1]), StringComparison.Ordinal);
        await office.Says("malee", "ยกเลิก");
        await office.OpensACase();
        Assert.Contains(First, Office.Text(Assert.Single(await office.Says("malee", "ขั้นแรกต้องทำอะไร"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_due_date_is_put_off_on_the_status_of_the_case()
    {
        await using var office = await Office.Open();
        var number = await OpensABudgetRequest(office, "2571");
        foreach (var said in new[] { "ขอเลื่อนวันส่ง", "ส่งไม่ทัน ขอเลื่อน", "ขอเลื่อนกำหนดส่งคำของบประมาณ" })
        {
            var status = Assert.Single(await office.Says("niran", said));
            Assert.Contains(number.ToString(), Office.Text(status), StringComparison.Ordinal);
            Assert.NotNull(status.FindAction("set-target"));
        }

        office.Clock.Advance(TimeSpan.FromHours(2));
        var other = await OpensABudgetRequest(office, "2570");
        office.Clock.Advance(TimeSpan.FromHours(2));
        var asked = Office.Text(Assert.Single(await office.Says("niran", "ขอเลื่อนวันส่ง")));
        foreach (var part in new[] { "เลื่อนกำหนดของเรื่องใด", number.ToString(), other.ToString() }) Assert.Contains(part, asked, StringComparison.Ordinal);
    }

    private static async Task<Workflow.Cases.CaseNumber> OpensABudgetRequest(Office office, string year)
    {
        await office.Says("niran", "คำของบประมาณ");
        await office.Says("niran", year);
        return await office.Confirms("niran");
    }

    [Fact]
    public async Task Leave_without_days_gets_the_form()
    {
        await using var office = await Office.Open();
        Assert.NotNull(Assert.Single(await office.Says("malee", "ขอลาคลอด")).FindAction("request-acting"));
    }
}

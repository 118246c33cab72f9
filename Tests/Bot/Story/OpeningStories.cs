using OnesqaBot.Workflow.Cases;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>From the greeting to a case with a number.</summary>
public sealed class OpeningStories
{
    private static readonly CaseNumber First = CaseNumber.Parse("2570-MOU-001");

    [Fact]
    public async Task Everyone_is_greeted_and_an_officer_is_offered_what_officers_may_start()
    {
        await using var office = await Office.Open();
        var greeting = Assert.Single(office.Teams.Seen("malee"));
        Assert.Contains("ยินดีต้อนรับสู่ OnesqaBot", Office.Text(greeting), StringComparison.Ordinal);
        Assert.Contains("นางสาวมาลี ใจงาม", Office.Text(greeting), StringComparison.Ordinal);
        Assert.Contains("พาทำงานตามคู่มือ", Office.Text(greeting), StringComparison.Ordinal);
        Assert.Equal(9, greeting.Actions.Count(a => a.Verb == "start"));

        var director = Assert.Single(office.Teams.Seen("somchai"));
        Assert.Contains("ยินดีต้อนรับสู่ OnesqaBot", Office.Text(director), StringComparison.Ordinal);
        Assert.DoesNotContain(director.Actions, a => a.Verb == "start");
        Assert.Empty(office.Teams.Messages(office.Channel));
    }

    [Theory]
    [InlineData("ทำ MoU กับหน่วยงานต่างประเทศ")]
    [InlineData("MoU")]
    [InlineData("mou ค่ะ")]
    [InlineData("สร้างความร่วมมือ")]
    [InlineData("memorandum of understanding")]
    public async Task A_procedure_is_started_by_its_names(string said)
    {
        await using var office = await Office.Open();
        var question = Assert.Single(await office.Says("malee", said));
        Assert.Contains("คำถามที่ ๑ จาก ๓", Office.Text(question), StringComparison.Ordinal);
        Assert.Contains("หน่วยงานต่างประเทศใด", Office.Text(question), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("คู่มือ")]
    public async Task A_procedure_is_started_from_the_list(string? list)
    {
        await using var office = await Office.Open();
        if (list is not null) await office.Says("malee", list);
        await office.Starts("malee");
        Assert.Contains("คำถามที่ ๑ จาก ๓", Office.Text(office.Newest("malee")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Three_questions_open_a_case_and_the_next_one_gets_the_next_number()
    {
        await using var office = await Office.Open();
        Assert.Contains("หน่วยงานต่างประเทศใด", Office.Text(Assert.Single(await office.Says("malee", "MoU"))), StringComparison.Ordinal);
        Assert.Contains("ประเทศใด", Office.Text(Assert.Single(await office.Says("malee", "NIAD-QE"))), StringComparison.Ordinal);
        Assert.Contains("เรื่องใดหรือด้านใด", Office.Text(Assert.Single(await office.Says("malee", "ญี่ปุ่น"))), StringComparison.Ordinal);
        var confirm = Office.Text(Assert.Single(await office.Says("malee", "การประเมินร่วม")));
        foreach (var part in new[] { "ตรวจคำตอบก่อนเปิดเรื่อง", "NIAD-QE", "ญี่ปุ่น", "การประเมินร่วม", "การสร้างความร่วมมือทางวิชาการด้านการประกันคุณภาพการศึกษากับหน่วยงานต่างประเทศ", "๒๕๗๐" })
            Assert.Contains(part, confirm, StringComparison.Ordinal);
        Assert.Null(await office.Store.Find(First, default));
        Assert.Empty(office.Teams.Messages(office.Channel));
        var answers = await office.Says("malee", "ตกลงค่ะ");

        Assert.Equal(2, answers.Count);
        Assert.Contains(answers, m => Office.Text(m).Contains("เปิดเรื่อง 2570-MOU-001 แล้ว", StringComparison.Ordinal));
        var row = office.Card("malee", "2570-MOU-001 · ข้อ ๑ จาก ๘");
        Assert.Contains("วิเคราะห์ข้อมูลหน่วยงานต่างประเทศที่น่าสนใจและต้องการสร้างความร่วมมือ", Office.Text(row), StringComparison.Ordinal);
        Assert.Contains("รายงานการวิเคราะห์ข้อมูลหน่วยงานต่างประเทศ", Office.Text(row), StringComparison.Ordinal);
        Assert.Contains("NIAD-QE (ญี่ปุ่น)", Office.Text(row), StringComparison.Ordinal);
        Assert.Contains("ข้อ ๑ วิเคราะห์ข้อมูลหน่วยงานต่างประเทศ", office.ChannelCard("2570-MOU-001"), StringComparison.Ordinal);
        Assert.Equal(CaseNumber.Parse("2570-MOU-002"), await office.OpensACase("kanda", "TEQSA"));
        Assert.Equal("การประเมินร่วม", (await office.Case(First)).Case.Fields["topic"]);
    }

    [Theory]
    [InlineData(1, "ยกเลิก")]
    [InlineData(2, "cancel")]
    [InlineData(3, "ยกเลิกค่ะ")]
    public async Task Questions_can_be_called_off_at_each(int question, string said)
    {
        await using var office = await Office.Open();
        await Comes(office, question);
        Assert.Contains("ยังไม่ได้เปิดเรื่อง", Office.Text(Assert.Single(await office.Says("malee", said))), StringComparison.Ordinal);
        Assert.Null(await office.Store.Find(First, default));

        // Called off is called off: what follows is no answer.
        await office.Says("malee", "ญี่ปุ่น");
        await office.Says("malee", "ตามที่หารือกันเมื่อวาน");
        Assert.Null(await office.Store.Find(First, default));

        await Comes(office, question);
        var pressed = await office.Presses("malee", office.Newest("malee"), "dialog-cancel");
        Assert.Contains("ยังไม่ได้เปิดเรื่อง", CardText.Read(pressed.Card), StringComparison.Ordinal);
        Assert.Empty(Office.Buttons(office.Newest("malee")));
        Assert.Null(await office.Store.Find(First, default));
        Assert.Empty(office.Teams.Messages(office.Channel));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public async Task One_can_go_back_at_each_question_by_word_and_by_button(int question)
    {
        await using var office = await Office.Open();
        await Comes(office, question);
        var earlier = Office.Text(Assert.Single(await office.Says("malee", "ย้อนกลับ")));
        Assert.Contains($"คำถามที่ {"๐๑๒"[question - 1]} จาก ๓", earlier, StringComparison.Ordinal);
        Assert.Contains($"คำตอบเดิม: {Answers[question - 2]}", earlier, StringComparison.Ordinal);
        await office.Says("malee", "แก้แล้ว");

        await office.Presses("malee", office.Newest("malee"), "dialog-back");
        Assert.Contains("คำตอบเดิม: แก้แล้ว", Office.Text(office.Newest("malee")), StringComparison.Ordinal);
        foreach (var answer in Answers.Skip(question - 2)) await office.Says("malee", answer);
        await office.Confirms("malee");
        Assert.Equal("NIAD-QE (ญี่ปุ่น)", (await office.Case(First)).Case.Subject);
    }

    [Fact]
    public async Task At_the_first_question_there_is_no_way_back()
    {
        await using var office = await Office.Open();
        await Comes(office, 1);
        Assert.DoesNotContain(office.Newest("malee").Actions, a => a.Verb == "dialog-back");
        var again = Office.Text(Assert.Single(await office.Says("malee", "back")));
        Assert.Contains("คำถามแรก", again, StringComparison.Ordinal);
        Assert.Contains("คำถามที่ ๑ จาก ๓", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_of_a_question_that_has_passed_changes_nothing()
    {
        await using var office = await Office.Open();
        await Comes(office, 2);
        var stale = office.Newest("malee");
        await office.Says("malee", "ญี่ปุ่น");
        var pressed = await office.Presses("malee", stale, "dialog-back");
        Assert.Contains("ไม่มีอะไรเปลี่ยนแปลง", CardText.Read(pressed.Card), StringComparison.Ordinal);
        await office.Says("malee", "การประเมินร่วม");
        await office.Confirms("malee");
        Assert.Equal("NIAD-QE (ญี่ปุ่น)", (await office.Case(First)).Case.Subject);
    }

    [Fact]
    public async Task Only_an_officer_of_international_relations_opens_an_mou()
    {
        await using var office = await Office.Open();
        foreach (var person in new[] { "somchai", "niran" })
        {
            var refusal = Office.Text(Assert.Single(await office.Says(person, "MoU")));
            Assert.Contains("เปิดได้เฉพาะเจ้าหน้าที่งานวิเทศสัมพันธ์", refusal, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_answer_of_a_question_can_wait_for_help()
    {
        await using var office = await Office.Open();
        await Comes(office, 2);
        var answers = await office.Says("malee", "ช่วยเหลือ");
        Assert.Contains("วิธีใช้", Office.Text(answers[0]), StringComparison.Ordinal);
        Assert.Contains("คำถามที่ ๒ จาก ๓", Office.Text(answers[1]), StringComparison.Ordinal);
    }

    private static readonly string[] Answers = ["NIAD-QE", "ญี่ปุ่น", "การประเมินร่วม"];

    private static async Task Comes(Office office, int question)
    {
        await office.Says("malee", "MoU");
        foreach (var answer in Answers.Take(question - 1)) await office.Says("malee", answer);
    }
}

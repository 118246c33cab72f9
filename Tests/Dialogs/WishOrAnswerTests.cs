using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Dialogs.Questions;
using OnesqaBot.Dialogs.Tests.Sentences;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;
using Xunit;

namespace OnesqaBot.Dialogs.Tests;

/// <summary>What is typed at a question for text: an answer is taken, a wish is carried out or asked about, and neither is lost.</summary>
public sealed class WishOrAnswerTests
{
    private static readonly ProcedureLibrary Handbook = new(EmbeddedDefinitions.Procedures());

    private readonly DialogHost _host = Host();

    /// <summary>What officers answered or may answer: the answers within labelled sentences, the forms' examples, and titles of work.</summary>
    [Fact]
    public void Answers_are_taken_without_being_doubted()
    {
        var answers = new[] { "given", "build", "test", "office-build", "voices-build", "voices-test" }.SelectMany(LabelledSentence.Read).SelectMany(s => s.Slots.Values)
            .Concat(Handbook.Current.SelectMany(p => p.Fields).Select(f => f.Example)).Concat(Handbook.Current.SelectMany(p => p.Steps).Select(s => s.Title.Th)).Concat(Handbook.Current.Select(p => p.ShortTitle.Th))
            .Concat(["สถานะโครงการวิจัย", "การติดตามงานที่ล่าช้า", "สถิติการประเมินรอบห้า", "ประวัติศาสตร์การประกันคุณภาพ", "งานที่ค้างจากปีก่อน", "การมอบหมายงานระหว่างหน่วยงาน", "เดือนหน้า", "การขอความช่วยเหลือทางวิชาการ", "ยกเลิกมาตรฐานเดิม", "ยกเลิกสัญญากับ NIAD", "ไม่อนุมัติให้ขยายเวลา", "draft standards for accreditation", "ปฏิทินการประเมิน"])
            .Where(a => a.Length <= 120).Distinct().ToList();
        Assert.True(answers.Count > 180, $"Only {answers.Count} answers.");
        var lost = answers.FindAll(a => At(a) != "answer");
        Assert.Empty(lost);
    }

    [Fact]
    public void Wishes_are_hardly_ever_taken_for_answers()
    {
        var wishes = new[] { "given", "build", "test", "office-build", "voices-build", "voices-test" }.SelectMany(LabelledSentence.Read)
            .Where(s => s.Kind is not ("start" or "ask" or "unknown" or "thanks" or "greeting")).ToList();
        Assert.InRange(wishes.Count(s => At(s.Text) == "answer"), 0, wishes.Count / 10);
    }

    [Theory]
    [InlineData("งานของฉันมีอะไรบ้าง", "done")]
    [InlineData("สถานะ MOU-2570-001", "done")]
    [InlineData("ขอความช่วยเหลือ", "done")]
    [InlineData("ยกเลิก", "left")]
    [InlineData("สถานะ MOU 1", "doubted")]
    [InlineData("อนุมัติ 2570-MOU-001", "doubted")]
    [InlineData("มอบหมาย 2570-MOU-001 ให้ กานดา", "doubted")]
    [InlineData("แก้ไข 2570-MOU-001", "doubted")]
    [InlineData("พรุ่งนี้ลา ให้รองเซ็นแทน", "doubted")]
    [InlineData("ย้ายงานของสมชายให้มาลี", "doubted")]
    [InlineData("ส่งมอบงานของสมชาย", "doubted")]
    [InlineData("ยกเลิกเรื่องญี่ปุ่น", "doubted")]
    [InlineData("ขอไฟล์ MoU เกาหลี", "doubted")]
    [InlineData("งานที่ล่าช้า", "doubted")]
    [InlineData("มีอะไรต้องทำก่อนปีใหม่ไหม", "doubted")]
    [InlineData("ทำไมถูกตีกลับ", "doubted")]
    [InlineData("มอบหมายเรื่องเวียดนามให้วิภา", "doubted")]
    [InlineData("ส่งผิดไฟล์ เอาออก", "doubted")]
    [InlineData("คณะเวียดนามเลื่อนเป็น 19-21 ม.ค.", "doubted")]
    [InlineData("ทวงหน่วยที่ยังไม่ตอบให้ด้วย", "doubted")]
    [InlineData("เดือนหน้ามีกำหนดอะไรบ้าง", "doubted")]
    [InlineData("remind the units that have not submitted", "doubted")]
    public void A_wish_is_carried_out_or_asked_about(string said, string becomes) => Assert.Equal(becomes, At(said));

    [Theory]
    [InlineData("แก้หน่วยงานเป็น สทศ.")]
    [InlineData("ผิดค่ะ เปลี่ยนประเทศเป็นเกาหลีนะคะ")]
    [InlineData("ขอแก้ปีงบประมาณเป็น 2572")]
    [InlineData("change the country to Korea")]
    public void A_correction_names_the_answer_by_its_label(string said)
    {
        Assert.Equal(new CorrectOwnCaseIntent(said), new IntentRecognizer(Handbook).Recognize(said));
        Assert.Equal("doubted", At(said));
    }

    [Theory]
    [InlineData("เปลี่ยนคนทำเรื่องนี้เป็นสมหญิง")]
    [InlineData("แก้ร่างสัญญาเช่าเครื่องถ่ายเอกสาร")]
    [InlineData("เปลี่ยนภาษาเป็นอังกฤษ")]
    [InlineData("การเปลี่ยนประเทศเป็นสังคมแห่งการเรียนรู้")]
    public void What_changes_something_else_is_no_correction(string said) => Assert.IsNotType<CorrectOwnCaseIntent>(new IntentRecognizer(Handbook).Recognize(said));

    [Theory]
    [InlineData("ผิด ลบเรื่องนี้", true)]
    [InlineData("เปิดผิดค่ะ ยกเลิกเรื่องนี้ทิ้งเลย", true)]
    [InlineData("ยกเลิกเรื่องนี้", true)]
    [InlineData("ยกเลิกเรื่อง", false)]
    public void This_case_is_told_from_any(string said, bool isThis) => Assert.Equal(new CancelCaseIntent(null) { IsThis = isThis }, new IntentRecognizer(Handbook).Recognize(said));

    [Theory]
    [InlineData("I want to open an MoU with a foreign agency")]
    [InlineData("please start an MoU")]
    [InlineData("อยากทำ MoU กับหน่วยงานต่างประเทศ")]
    public void The_opening_sentence_said_again_is_no_answer(string said)
    {
        var host = Host();
        host.Say(said);
        var again = host.Say(said);
        Assert.Contains("ยังมีคำถามค้างอยู่", again.Text, StringComparison.Ordinal);
        Assert.Empty(Assert.IsType<OpenCaseDialog>(host.State.Open).Answers);
    }

    [Fact]
    public void What_is_to_be_done_before_New_Year_is_the_last_quarter_of_the_year() =>
        Assert.Equal(new PeriodIntent(new(new(2026, 10, 1), new(2026, 12, 31))), new IntentRecognizer(Handbook).Recognize("มีอะไรต้องทำก่อนปีใหม่ไหมคะ", Accuracy.Today));

    [Fact]
    public void A_code_before_the_year_is_a_case_too() =>
        Assert.Equal(new StatusIntent(CaseNumber.Parse("2570-MOU-001")), new IntentRecognizer(Handbook).Recognize("MOU-2570-001"));

    [Fact]
    public void The_buttons_tell_a_wish_from_an_answer()
    {
        const string Said = "ยกเลิกเรื่องญี่ปุ่น";
        _host.Open();
        var doubted = _host.Say(Said);
        Assert.Equal(["เป็นคำตอบ", "เป็นคำขอ"], Assert.IsType<QuestionMessage>(doubted.Shown).Choices.Select(c => c.Title));

        // A word in between takes nothing away.
        var thanked = _host.Say("ขอบคุณค่ะ");
        Assert.Contains(Said, thanked.Text, StringComparison.Ordinal);

        var request = _host.Press(thanked.Button(ButtonMove.Choose, Doubt.Request));
        Assert.Equal(CaseWish.Cancel, Assert.IsType<FindCasesIntent>(request.Result.Intent).Wish);
        Assert.Empty(Assert.IsType<QuestionMessage>(request.Shown).Choices);
        Assert.IsType<NoticeMessage>(_host.Press(doubted.Button(ButtonMove.Choose, Doubt.Answer)).Result.Pressed);
        Assert.Equal(0, Answered);

        var again = _host.Say(Said);
        _host.Press(again.Button(ButtonMove.Choose, Doubt.Answer));
        Assert.Equal(Said, Assert.Single(Assert.IsType<OpenCaseDialog>(_host.State.Open).Answers).Text);
        Assert.Null(_host.State.Open!.Doubted);
    }

    [Fact]
    public void Whoever_goes_back_is_not_asked_about_it_any_more()
    {
        _host.Open();
        _host.Say("NIAD-QE");
        _host.Say("ยกเลิกเรื่องญี่ปุ่น");
        Assert.Empty(Assert.IsType<QuestionMessage>(_host.Say("ย้อนกลับ").Shown).Choices);
        Assert.Null(_host.State.Open!.Doubted);
    }

    [Theory]
    [InlineData("budget-request")]
    [InlineData("confirm")]
    [InlineData("edit")]
    public void What_cannot_be_the_answer_is_carried_out_at_once(string question)
    {
        _host.Open(question == "budget-request" ? question : "mou");
        foreach (var answer in question == "budget-request" ? [] : new[] { "NIAD-QE", "ญี่ปุ่น", "การประเมินร่วม" }) _host.Say(answer);
        if (question == "edit") _host.Say("แก้ไข");
        var turn = _host.Say("ยกเลิกเรื่องญี่ปุ่น");
        Assert.IsType<FindCasesIntent>(turn.Result.Intent);
        Assert.Null(_host.State.Open!.Doubted);
    }

    private int Answered => Assert.IsType<OpenCaseDialog>(_host.State.Open).Answers.Count;

    private static DialogHost Host()
    {
        var host = new DialogHost(Handbook);
        host.Actor = host.Actor with { Capacities = [new("policy-officer", null), new("international-relations-officer", null)] };
        return host;
    }

    /// <summary>What a text becomes at the question for the agency.</summary>
    private static string At(string said)
    {
        var host = Host();
        host.Open();
        var turn = host.Say(said);
        return !turn.IsOpen ? "left" : turn.Result.Intent is not null ? "done" : host.State.Open is { Doubted: not null } ? "doubted"
            : host.State.Open is OpenCaseDialog { Answers: [var answer] } && answer.Text == said ? "answer" : turn.Text;
    }
}

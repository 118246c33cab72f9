using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Dialogs.Tests;

public sealed class OpenCaseDialogTests
{
    private static readonly string[] Answers = ["NIAD-QE", "ญี่ปุ่น", "การประเมินร่วม"];

    private readonly DialogHost _host = new();

    [Fact]
    public void Every_field_is_asked_for_in_turn_and_nothing_opens_before_it_is_confirmed()
    {
        var turn = _host.Open();
        foreach (var (field, answer) in SampleProcedures.Mou.Fields.Zip(Answers))
        {
            Assert.True(turn.Asks);
            Assert.Contains(field.Ask.Th, turn.Text, StringComparison.Ordinal);
            turn = _host.Say(answer);
        }

        var shown = Assert.IsType<ConfirmationMessage>(turn.Shown);
        Assert.Equal(("NIAD-QE (ญี่ปุ่น)", 2570), (shown.Subject, shown.Year));
        Assert.Equal(SampleProcedures.Mou.Fields.Zip(Answers, (f, a) => new AnswerLine(f.Label.Th, a)), shown.Answers);
        Assert.Null(turn.Result.Command);
        turn = _host.Press(turn.Button(ButtonMove.Choose, ConfirmationMessage.Open));
        Opens(turn, Answers);
        Assert.Contains("NIAD-QE (ญี่ปุ่น)", turn.PressedText, StringComparison.Ordinal);
        Assert.False(_host.IsOpen);
    }

    [Theory]
    [InlineData("  a \n\t b\u00A0c ", "a b c")]
    [InlineData("a\u0000b\u202Ec\u200Bd", "abcd")]
    [InlineData("**x** <at>y</at> <b>&amp;</b> [l](http://z)", "**x** <at>y</at> <b>&amp;</b> [l](http://z)")]
    [InlineData("👩‍👧 ไทย", "👩‍👧 ไทย")]
    [InlineData("ก\u3164ข\u2800", "ก ข")]
    [InlineData("2026-11-23T10:00:00Z", "2026-11-23T10:00:00Z")]
    [InlineData("/Date(1700000000000)/", "/Date(1700000000000)/")]
    [InlineData("{\"$type\":\"System.Object\"}", "{\"$type\":\"System.Object\"}")]
    [InlineData("a\uD800b", "ab")]
    [InlineData("mou", "mou")]
    [InlineData("เริ่ม MoU", "เริ่ม MoU")]
    [InlineData("คู่มือการประเมินร่วมกับ NIAD", "คู่มือการประเมินร่วมกับ NIAD")]
    [InlineData("ปฏิทินการศึกษา", "ปฏิทินการศึกษา")]
    [InlineData("ปีงบประมาณ 2571", "ปีงบประมาณ 2571")]
    [InlineData("สัปดาห์หน้า", "สัปดาห์หน้า")]
    [InlineData("2570-MOU-001", "2570-MOU-001")]
    [InlineData("ยกเลิกสัญญากับ NIAD", "ยกเลิกสัญญากับ NIAD")]
    [InlineData("Bank", "Bank")]
    [InlineData("1", "1")]
    public void An_answer_is_kept_as_it_was_typed(string typed, string kept)
    {
        _host.Open();
        _host.Say(typed);
        _host.Say(typed);
        _host.Say(typed);
        Opens(_host.Say("ตกลงค่ะ"), [kept, kept, kept]);
    }

    [Fact]
    public void A_year_is_asked_for_until_it_is_one_and_shown_as_the_office_writes_it()
    {
        var mou = SampleProcedures.Mou;
        var host = new DialogHost(new ProcedureLibrary([mou with { Fields = [mou.Fields[0], mou.Fields[1] with { Example = "๒๕๗๑", Type = FieldType.FiscalYear }, mou.Fields[2]] }]));
        host.Open();
        host.Say(Answers[0]);
        Assert.Contains("กรุณาพิมพ์ปีเป็นตัวเลข เช่น ๒๕๗๑", host.Say("เดือนหน้า").Text, StringComparison.Ordinal);
        host.Say("71");
        var shown = Assert.IsType<ConfirmationMessage>(host.Say(Answers[2]).Shown);
        Assert.Equal("๒๕๗๑", shown.Answers[1].Answer);
        Assert.Contains("กรุณาพิมพ์ปีเป็นตัวเลข", host.Say("แก้ประเทศเป็น ญี่ปุ่น").Text, StringComparison.Ordinal);
        shown = Assert.IsType<ConfirmationMessage>(host.Say("แก้ประเทศเป็น 2029").Shown);
        Assert.Equal("๒๕๗๒", shown.Answers[1].Answer);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData(" \n ")]
    [InlineData("\u200B\u200D\u202E")]
    [InlineData("\u0007")]
    [InlineData("\u3164\u2800\u00AD")]
    public void Nothing_is_no_answer(string? nothing)
    {
        _host.Open();
        _host.Say(Answers[0]);
        var turn = _host.Say(nothing);
        Assert.Contains("กรุณาพิมพ์คำตอบ", turn.Text, StringComparison.Ordinal);
        Assert.Contains("อยู่ในประเทศใด", turn.Text, StringComparison.Ordinal);
        AnswerFrom(1);
    }

    [Fact]
    public void A_file_is_no_answer()
    {
        _host.Open();
        Assert.Contains("ยังไม่ได้เก็บไฟล์", _host.HandIn(HandInDialogTests.Request(1, HandInDialogTests.Row(1, 2))).Text, StringComparison.Ordinal);
        AnswerFrom(0);
    }

    [Theory]
    [InlineData(121)]
    [InlineData(5000)]
    public void Too_long_is_asked_again(int length)
    {
        _host.Open();
        var turn = _host.Say(Thai(length));
        Assert.Contains($"ยาว {ThaiNumerals.Format(length)} ตัวอักษร", turn.Text, StringComparison.Ordinal);
        Assert.Contains("๑๒๐", turn.Text, StringComparison.Ordinal);
        Assert.True(turn.Asks);
        AnswerFrom(0);
    }

    [Fact]
    public void As_long_as_can_be_is_taken()
    {
        _host.Open();
        Assert.Contains("อยู่ในประเทศใด", (_host.Say(Thai(120))).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    public void Back_asks_the_question_before_and_shows_its_answer(int from, bool pressed)
    {
        var turn = _host.Open();
        for (var i = 0; i < from; i++) turn = _host.Say(Answers[i]);
        turn = pressed ? _host.Press(turn.Button(ButtonMove.Back)) : _host.Say("ย้อนกลับค่ะ");
        Assert.Contains($"คำตอบเดิม: {Answers[from - 1]}", turn.Text, StringComparison.Ordinal);
        Assert.Contains(SampleProcedures.Mou.Fields[from - 1].Ask.Th, turn.Text, StringComparison.Ordinal);
        if (pressed) Assert.Contains("ย้อนกลับ", turn.PressedText, StringComparison.Ordinal);
        AnswerFrom(from - 1);
    }

    [Fact]
    public void Back_at_the_first_question_says_so()
    {
        _host.Open();
        Assert.Contains("คำถามแรก", (_host.Say("back")).Text, StringComparison.Ordinal);
        AnswerFrom(0);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(3, true)]
    public void Cancel_ends_it_at_every_question(int at, bool pressed)
    {
        var turn = _host.Open();
        for (var i = 0; i < at; i++) turn = _host.Say(Answers[i]);
        turn = pressed ? _host.Press(turn.Button(ButtonMove.Cancel)) : _host.Say("ยกเลิก");
        Assert.Null(turn.Result.Command);
        if (pressed) Assert.Empty(turn.Result.Show);
        Assert.Contains("ยังไม่ได้เปิดเรื่อง", pressed ? turn.PressedText : turn.Text, StringComparison.Ordinal);
        Assert.False(_host.IsOpen);
    }

    [Fact]
    public void A_stale_press_changes_nothing()
    {
        var first = _host.Open();
        var second = _host.Say(Answers[0]);
        foreach (var stale in new[]
        {
            first.Button(ButtonMove.Cancel),
            second.Button(ButtonMove.Back) with { Asked = 3 },
            second.Button(ButtonMove.Cancel) with { Run = "open-other" },
        })
        {
            var turn = _host.Press(stale);
            Assert.True(turn.Asks);
            Assert.Empty(turn.Result.Show);
            Assert.Contains("คำถามนี้ผ่านไปแล้ว", turn.PressedText, StringComparison.Ordinal);
        }

        AnswerFrom(1);
        var late = _host.Press(second.Button(ButtonMove.Back));
        Assert.Contains("คำถามนี้ผ่านไปแล้ว", late.PressedText, StringComparison.Ordinal);
        _host.Open(command: "activity-2");
        Assert.Contains("คำถามนี้ผ่านไปแล้ว", (_host.Press(first.Button(ButtonMove.Back))).PressedText, StringComparison.Ordinal);
        Assert.True(_host.IsOpen);
    }

    [Fact]
    public void A_choice_that_was_not_offered_is_no_answer()
    {
        var turn = _host.Open();
        var made = turn.Button(ButtonMove.Cancel) with { Move = ButtonMove.Choose, Choice = "1" };
        Assert.Contains("กรุณาพิมพ์คำตอบ", (_host.Press(made)).Text, StringComparison.Ordinal);
        AnswerFrom(0);
    }

    [Fact]
    public void Beginning_again_asks_the_open_question_again()
    {
        _host.Open();
        _host.Say(Answers[0]);
        var turn = _host.Open("aqan", "activity-9");
        Assert.Contains("ยังมีคำถามค้างอยู่", turn.Text, StringComparison.Ordinal);
        Assert.Contains("อยู่ในประเทศใด", turn.Text, StringComparison.Ordinal);
        AnswerFrom(1);
    }

    [Fact]
    public void A_procedure_that_is_gone_ends_it()
    {
        Assert.Contains("ไม่พบกระบวนการ", _host.Open("nothing").Text, StringComparison.Ordinal);
        Assert.False(_host.IsOpen);
        _host.Open();
        _host.Procedures = SampleProcedures.None;
        var turn = _host.Say("x");
        Assert.Contains("ไม่พบกระบวนการ", turn.Text, StringComparison.Ordinal);
        Assert.False(_host.IsOpen);
    }

    [Fact]
    public void An_edition_that_asks_for_more_goes_on_where_it_was()
    {
        _host.Open();
        _host.Say(Answers[0]);
        _host.Say(Answers[1]);
        var extra = SampleProcedures.Mou.Fields[0] with { Key = "extra", Ask = new("ถามเพิ่ม", "One more?") };
        _host.Procedures = new([SampleProcedures.Mou with { Fields = [.. SampleProcedures.Mou.Fields, extra] }]);
        Assert.Contains("ถามเพิ่ม", (_host.Say(Answers[2])).Text, StringComparison.Ordinal);
        Assert.IsType<ConfirmationMessage>(_host.Say("x").Shown);
    }

    [Fact]
    public void A_procedure_that_asks_nothing_is_confirmed_too()
    {
        _host.Procedures = new([SampleProcedures.Mou with { Fields = [], Subject = "MoU" }]);
        Assert.IsType<ConfirmationMessage>(_host.Open().Shown);
        Opens(_host.Say("เปิดเลย"), []);
    }

    private void AnswerFrom(int question)
    {
        for (var i = question; i < Answers.Length; i++) Assert.True(_host.Say(Answers[i]).Asks);
        Opens(_host.Say("ใช่ค่ะ"), Answers);
    }

    private static void Opens(Turn turn, IReadOnlyList<string> answers)
    {
        var command = Assert.IsType<OpenCaseCommand>(turn.Result.Command);
        Assert.Empty(turn.Result.Show);
        Assert.Equal(("mou", "activity-1"), (command.Procedure, command.CommandId));
        Assert.Equal(SampleProcedures.Mou.Fields.Zip(answers).ToDictionary(f => f.First.Key, f => f.Second), command.Fields);
    }

    private static string Thai(int length) => string.Concat(Enumerable.Repeat("กี่น้ำ", length))[..length];
}

using Microsoft.Bot.Builder;
using OnesqaBot.Cards;
using OnesqaBot.Dialogs;
using OnesqaBot.Workflow;
using Xunit;

namespace OnesqaBot.Tests.Dialogs;

public sealed class OpenCaseTalkTests
{
    private static readonly string[] Answers = ["NIAD-QE", "ญี่ปุ่น", "การประเมินร่วม"];

    private readonly TalkHost _host = new(new PlainJsonStorage());

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_field_is_asked_for_in_turn(bool typedStorage)
    {
        var host = new TalkHost(typedStorage ? new MemoryStorage() : new PlainJsonStorage());
        var turn = await host.Open();
        foreach (var (field, answer) in SampleProcedures.Mou.Fields.Zip(Answers))
        {
            Assert.IsType<WaitsForAnswer>(turn.Outcome);
            Assert.Contains(field.Ask.Th, turn.Text, StringComparison.Ordinal);
            Assert.True(await host.IsOpen());
            turn = await host.Say(answer);
        }

        AssertAnswered(turn, Answers);
        Assert.Empty(turn.Sent);
        Assert.False(await host.IsOpen());
        Assert.IsType<NothingAsked>((await host.Say("more")).Outcome);
    }

    [Theory]
    [InlineData("  a \n\t b\u00A0c ", "a b c")]
    [InlineData("a\u0000b\u202Ec\u200Bd", "abcd")]
    [InlineData("**x** <at>y</at> <b>&amp;</b> [l](http://z)", "**x** <at>y</at> <b>&amp;</b> [l](http://z)")]
    [InlineData("👩‍👧 ไทย", "👩‍👧 ไทย")]
    [InlineData("2026-11-23T10:00:00Z", "2026-11-23T10:00:00Z")]
    [InlineData("/Date(1700000000000)/", "/Date(1700000000000)/")]
    [InlineData("{\"$type\":\"System.Object\"}", "{\"$type\":\"System.Object\"}")]
    [InlineData("a\uD800b", "ab")]
    [InlineData("mou", "mou")]
    [InlineData("เริ่ม MoU", "เริ่ม MoU")]
    [InlineData("รายการกระบวนการ", "รายการกระบวนการ")]
    [InlineData("2570-MOU-001", "2570-MOU-001")]
    [InlineData("ยกเลิกสัญญากับ NIAD", "ยกเลิกสัญญากับ NIAD")]
    [InlineData("Bank", "Bank")]
    [InlineData("1", "1")]
    public async Task An_answer_is_kept_as_it_was_typed(string typed, string kept)
    {
        await _host.Open();
        await _host.Say(typed);
        await _host.Say(typed);
        AssertAnswered(await _host.Say(typed), [kept, kept, kept]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData(" \n ")]
    [InlineData("\u200B\u200D\u202E")]
    [InlineData("\u0007")]
    public async Task Nothing_is_no_answer(string? nothing)
    {
        await _host.Open();
        await _host.Say(Answers[0]);
        var turn = await _host.Say(nothing);
        Assert.Contains("กรุณาพิมพ์คำตอบ", turn.Text, StringComparison.Ordinal);
        Assert.Contains("อยู่ในประเทศใด", turn.Text, StringComparison.Ordinal);
        await AnswerFrom(1);
    }

    [Fact]
    public async Task A_file_is_no_answer()
    {
        await _host.Open();
        Assert.Contains("กรุณาพิมพ์คำตอบ", (await _host.SendFile()).Text, StringComparison.Ordinal);
        Assert.Contains("ไฟล์ยังไม่ได้ถูกเก็บ", (await _host.HandIn(HandInTalkTests.Request(1, HandInTalkTests.Row(1, 2)))).Text, StringComparison.Ordinal);
        await AnswerFrom(0);
    }

    [Theory]
    [InlineData(121)]
    [InlineData(5000)]
    public async Task Too_long_is_asked_again(int length)
    {
        await _host.Open();
        var turn = await _host.Say(Thai(length));
        Assert.Contains($"ยาว {ThaiFormat.Number(length)} ตัวอักษร", turn.Text, StringComparison.Ordinal);
        Assert.Contains("๑๒๐", turn.Text, StringComparison.Ordinal);
        Assert.IsType<WaitsForAnswer>(turn.Outcome);
        await AnswerFrom(0);
    }

    [Fact]
    public async Task As_long_as_can_be_is_taken()
    {
        await _host.Open();
        Assert.Contains("อยู่ในประเทศใด", (await _host.Say(Thai(120))).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    public async Task Back_asks_the_question_before_and_shows_its_answer(int from, bool pressed)
    {
        var turn = await _host.Open();
        for (var i = 0; i < from; i++) turn = await _host.Say(Answers[i]);
        turn = pressed ? await _host.Press(turn.Button(DialogMove.Back)) : await _host.Say("ย้อนกลับค่ะ");
        Assert.Contains($"คำตอบเดิม: {Answers[from - 1]}", turn.Text, StringComparison.Ordinal);
        Assert.Contains(SampleProcedures.Mou.Fields[from - 1].Ask.Th, turn.Text, StringComparison.Ordinal);
        if (pressed) Assert.Contains("ย้อนกลับ", turn.PressedText, StringComparison.Ordinal);
        await AnswerFrom(from - 1);
    }

    [Fact]
    public async Task Back_at_the_first_question_says_so()
    {
        await _host.Open();
        Assert.Contains("คำถามแรก", (await _host.Say("back")).Text, StringComparison.Ordinal);
        await AnswerFrom(0);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    public async Task Cancel_ends_it_at_every_question(int at, bool pressed)
    {
        var turn = await _host.Open();
        for (var i = 0; i < at; i++) turn = await _host.Say(Answers[i]);
        turn = pressed ? await _host.Press(turn.Button(DialogMove.Cancel)) : await _host.Say("ยกเลิก");
        Assert.IsType<CalledOff>(turn.Outcome);
        if (pressed) Assert.Empty(turn.Sent);
        Assert.Contains("ยังไม่ได้เปิดเรื่อง", pressed ? turn.PressedText : turn.Text, StringComparison.Ordinal);
        Assert.False(await _host.IsOpen());
    }

    [Fact]
    public async Task A_stale_press_changes_nothing()
    {
        var first = await _host.Open();
        var second = await _host.Say(Answers[0]);
        foreach (var stale in new[]
        {
            first.Button(DialogMove.Cancel),
            second.Button(DialogMove.Back) with { Question = 3 },
            second.Button(DialogMove.Cancel) with { Dialog = "open-other" },
        })
        {
            var turn = await _host.Press(stale);
            Assert.IsType<WaitsForAnswer>(turn.Outcome);
            Assert.Empty(turn.Sent);
            Assert.Contains("คำถามนี้ผ่านไปแล้ว", turn.PressedText, StringComparison.Ordinal);
        }

        await AnswerFrom(1);
        var late = await _host.Press(second.Button(DialogMove.Back));
        Assert.IsType<NothingAsked>(late.Outcome);
        Assert.Contains("คำถามนี้ผ่านไปแล้ว", late.PressedText, StringComparison.Ordinal);
        await _host.Open(command: "activity-2");
        Assert.Contains("คำถามนี้ผ่านไปแล้ว", (await _host.Press(first.Button(DialogMove.Cancel))).PressedText, StringComparison.Ordinal);
        Assert.True(await _host.IsOpen());
    }

    [Fact]
    public async Task A_choice_that_was_not_offered_is_no_answer()
    {
        var turn = await _host.Open();
        var made = turn.Button(DialogMove.Cancel) with { Move = DialogMove.Choose, Choice = "1" };
        Assert.Contains("กรุณาพิมพ์คำตอบ", (await _host.Press(made)).Text, StringComparison.Ordinal);
        await AnswerFrom(0);
    }

    [Fact]
    public async Task Beginning_again_asks_the_open_question_again()
    {
        await _host.Open();
        await _host.Say(Answers[0]);
        var turn = await _host.Open("aqan", "activity-9");
        Assert.Contains("ยังมีคำถามค้างอยู่", turn.Text, StringComparison.Ordinal);
        Assert.Contains("อยู่ในประเทศใด", turn.Text, StringComparison.Ordinal);
        await AnswerFrom(1);
    }

    [Fact]
    public async Task A_procedure_that_is_gone_ends_it()
    {
        Assert.IsType<CalledOff>((await _host.Open("nothing")).Outcome);
        Assert.False(await _host.IsOpen());
        await _host.Open();
        _host.Procedures = SampleProcedures.None;
        var turn = await _host.Say("x");
        Assert.IsType<CalledOff>(turn.Outcome);
        Assert.Contains("ไม่พบกระบวนการ", turn.Text, StringComparison.Ordinal);
        Assert.False(await _host.IsOpen());
    }

    [Fact]
    public async Task An_edition_that_asks_for_more_goes_on_where_it_was()
    {
        await _host.Open();
        await _host.Say(Answers[0]);
        await _host.Say(Answers[1]);
        var extra = SampleProcedures.Mou.Fields[0] with { Key = "extra", Ask = new("ถามเพิ่ม", "One more?") };
        _host.Procedures = new([SampleProcedures.Mou with { Fields = [.. SampleProcedures.Mou.Fields, extra] }]);
        Assert.Contains("ถามเพิ่ม", (await _host.Say(Answers[2])).Text, StringComparison.Ordinal);
        Assert.IsType<CaseRequested>((await _host.Say("x")).Outcome);
    }

    [Fact]
    public async Task A_procedure_that_asks_nothing_is_begun_at_once()
    {
        _host.Procedures = new([SampleProcedures.Mou with { Fields = [] }]);
        AssertAnswered(await _host.Open(), []);
    }

    private async Task AnswerFrom(int question)
    {
        for (var i = question; i < Answers.Length - 1; i++) Assert.IsType<WaitsForAnswer>((await _host.Say(Answers[i])).Outcome);
        AssertAnswered(await _host.Say(Answers[^1]), Answers);
    }

    private static void AssertAnswered(Turn turn, IReadOnlyList<string> answers)
    {
        var request = Assert.IsType<CaseRequested>(turn.Outcome).Request;
        Assert.Equal(("mou", "activity-1"), (request.Procedure, request.CommandId));
        Assert.Equal(SampleProcedures.Mou.Fields.Zip(answers).ToDictionary(f => f.First.Key, f => f.Second), request.Fields);
    }

    private static string Thai(int length) => string.Concat(Enumerable.Repeat("กี่น้ำ", length))[..length];
}

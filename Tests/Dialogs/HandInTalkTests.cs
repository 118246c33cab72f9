using System.Globalization;
using OnesqaBot.Cards;
using OnesqaBot.Dialogs;
using OnesqaBot.Workflow;
using Xunit;

namespace OnesqaBot.Tests.Dialogs;

public sealed class HandInTalkTests
{
    private static readonly string[] Titles = ["บันทึกข้อความ", "ร่าง MoU", "กำหนดการ"];

    private readonly TalkHost _host = new(new PlainJsonStorage());

    [Theory]
    [InlineData(1, 0, null)]
    [InlineData(3, 0, null)]
    [InlineData(1, 1, "doc-1")]
    public async Task What_is_plain_is_not_asked(int files, int expected, string? key)
    {
        var turn = await _host.HandIn(Request(files, Row(1, expected)));
        Assert.Empty(turn.Sent);
        AssertPlaced(turn, 1, [.. Enumerable.Repeat(key, files)]);
        Assert.False(await _host.IsOpen());
    }

    [Theory]
    [InlineData("1", "doc-1")]
    [InlineData("๒", "doc-2")]
    [InlineData("ข้อ ๒ ครับ", "doc-2")]
    [InlineData("2.", "doc-2")]
    [InlineData("ร่าง mou", "doc-2")]
    [InlineData("ร่าง", "doc-2")]
    [InlineData("บันทึกข้อควาน", "doc-1")]
    [InlineData("กําหนดการค่ะ", "doc-3")]
    [InlineData("เอกสารอื่น", null)]
    [InlineData("4", null)]
    public async Task A_choice_may_be_typed(string typed, string? key)
    {
        Assert.IsType<WaitsForAnswer>((await _host.HandIn(Request(1, Row(1, 3)))).Outcome);
        AssertPlaced(await _host.Say(typed), 1, [key]);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("5")]
    [InlineData("99999999999999999999")]
    [InlineData("ก")]
    [InlineData("อะไรก็ได้")]
    [InlineData("")]
    [InlineData("👍")]
    public async Task What_is_no_choice_is_asked_again(string typed)
    {
        await _host.HandIn(Request(1, Row(1, 3)));
        var turn = await _host.Say(typed);
        Assert.Contains("กรุณาเลือกจากรายการ", turn.Text, StringComparison.Ordinal);
        AssertPlaced(await _host.Press(turn.Button(DialogMove.Choose, "2")), 1, ["doc-2"]);
    }

    [Fact]
    public async Task The_row_then_each_file_are_asked()
    {
        var turn = await _host.HandIn(Request(2, Row(1, 2), Row(2, 3)));
        Assert.Contains("แถวที่ 2", turn.Text, StringComparison.Ordinal);
        turn = await _host.Press(turn.Button(DialogMove.Choose, "2"));
        Assert.Contains("แถวที่ 2", turn.PressedText, StringComparison.Ordinal);
        Assert.Contains("file1.docx", turn.Text, StringComparison.Ordinal);
        turn = await _host.Press(turn.Button(DialogMove.Choose, "3"));
        Assert.Contains("file2.docx", turn.Text, StringComparison.Ordinal);
        AssertPlaced(await _host.Say("อื่น"), 2, ["doc-3", null]);
    }

    [Fact]
    public async Task A_row_that_makes_all_plain_ends_it()
    {
        var turn = await _host.HandIn(Request(1, Row(1, 3), Row(2, 1)));
        turn = await _host.Press(turn.Button(DialogMove.Choose, "2"));
        AssertPlaced(turn, 2, ["doc-1"]);
        Assert.Contains("แถวที่ 2", turn.PressedText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_files_for_one_document_are_asked_about()
    {
        await _host.HandIn(Request(2, Row(1, 1)));
        await _host.Say("2");
        AssertPlaced(await _host.Say("1"), 1, [null, "doc-1"]);
    }

    [Fact]
    public async Task Back_goes_file_by_file_to_the_row()
    {
        await _host.HandIn(Request(2, Row(1, 2), Row(2, 2)));
        await _host.Say("1");
        await _host.Say("2");
        Assert.Contains($"คำตอบเดิม: {Titles[1]}", (await _host.Say("ย้อนกลับ")).Text, StringComparison.Ordinal);
        Assert.Contains("คำตอบเดิม: แถวที่ 1", (await _host.Say("ย้อนกลับ")).Text, StringComparison.Ordinal);
        Assert.Contains("คำถามแรก", (await _host.Say("ย้อนกลับ")).Text, StringComparison.Ordinal);
        await _host.Say("2");
        await _host.Say("1");
        AssertPlaced(await _host.Say("3"), 2, ["doc-1", null]);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(0, false)]
    [InlineData(2, false)]
    public async Task Cancel_says_that_the_file_was_not_kept(int at, bool pressed)
    {
        var turn = await _host.HandIn(Request(2, Row(1, 2), Row(2, 2)));
        for (var i = 0; i < at; i++) turn = await _host.Say("1");
        turn = pressed ? await _host.Press(turn.Button(DialogMove.Cancel)) : await _host.Say("cancel");
        Assert.IsType<CalledOff>(turn.Outcome);
        Assert.Contains("ไม่ได้ถูกเก็บ", pressed ? turn.PressedText : turn.Text, StringComparison.Ordinal);
        Assert.False(await _host.IsOpen());
    }

    [Fact]
    public async Task A_second_press_of_the_same_choice_answers_nothing_more()
    {
        var turn = await _host.HandIn(Request(3, Row(1, 2)));
        var choice = turn.Button(DialogMove.Choose, "1");
        await _host.Press(choice);
        var again = await _host.Press(choice);
        Assert.Empty(again.Sent);
        Assert.Contains("คำถามนี้ผ่านไปแล้ว", again.PressedText, StringComparison.Ordinal);
        await _host.Say("2");
        AssertPlaced(await _host.Say("3"), 1, ["doc-1", "doc-2", null]);
    }

    [Fact]
    public async Task Files_that_come_meanwhile_join()
    {
        await _host.HandIn(Request(1, Row(1, 2)));
        var more = Request(1, Row(1, 2)) with { CommandPrefix = "second" };
        Assert.Contains("เพิ่มอีก ๑ ไฟล์แล้ว", (await _host.HandIn(more)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("เพิ่มอีก", (await _host.HandIn(more)).Text, StringComparison.Ordinal);
        await _host.Say("1");
        var placed = Assert.IsType<FilesPlaced>((await _host.Say("2")).Outcome).Answers.Files;
        Assert.Equal([("first/0", "doc-1"), ("second/0", "doc-2")], placed.Select(p => (p.CommandId, p.Expected)));
    }

    [Fact]
    public async Task Too_many_files_are_told()
    {
        await _host.HandIn(Request(15, Row(1, 2)));
        var turn = await _host.HandIn(Request(10, Row(1, 2)) with { CommandPrefix = "second" });
        Assert.Contains("ไฟล์ยังไม่ได้ถูกเก็บ", turn.Text, StringComparison.Ordinal);
        for (var i = 0; i < 14; i++) await _host.Say("1");
        AssertPlaced(await _host.Say("1"), 1, [.. Enumerable.Repeat("doc-1", 15)]);
    }

    [Fact]
    public async Task Commands_interrupt_here_too()
    {
        await _host.HandIn(Request(1, Row(1, 2)));
        Assert.Equal(new Interrupted(new MyWorkIntent()), (await _host.Say("งานของฉัน")).Outcome);
        Assert.Contains("file1.docx", (await _host.AskAgain()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_about_nothing_is_a_bug()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => _host.HandIn(Request(0, Row(1, 1))));
        await Assert.ThrowsAsync<ArgumentException>(() => _host.HandIn(Request(1)));
    }

    internal static HandInRequest Request(int files, params HandInCandidate[] rows) => new("first",
        [.. Enumerable.Range(0, files).Select(i => new HandInFile(Text(i), $"file{Text(i + 1)}.docx", new Uri($"https://files.example/{Text(i)}?sig=a%2Fb")))], rows);

    internal static HandInCandidate Row(int number, int expected) => new(
        CaseNumber.Parse($"2570-MOU-{Text(number)}"), "draft", number, $"แถวที่ {Text(number)}",
        [.. Enumerable.Range(1, expected).Select(i => new ExpectedChoice($"doc-{Text(i)}", Titles[i - 1]))]);

    private static void AssertPlaced(Turn turn, int row, IReadOnlyList<string?> expected)
    {
        var answers = Assert.IsType<FilesPlaced>(turn.Outcome).Answers;
        Assert.Equal((Row(row, 0).Case, "draft", row), (answers.Case, answers.Step, answers.Visit));
        Assert.Equal(expected, answers.Files.Select(f => f.Expected));
        Assert.Equal(Request(expected.Count).Files, answers.Files.Select(f => f.File));
        Assert.Equal(expected.Select((_, i) => $"first/{Text(i)}"), answers.Files.Select(f => f.CommandId));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

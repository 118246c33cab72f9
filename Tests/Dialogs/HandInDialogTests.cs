using System.Globalization;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Dialogs.Questions;
using OnesqaBot.Workflow.Cases;
using Xunit;

namespace OnesqaBot.Dialogs.Tests;

public sealed class HandInDialogTests
{
    private static readonly string[] Titles = ["บันทึกข้อความ", "ร่าง MoU", "กำหนดการ"];

    private readonly DialogHost _host = new();

    [Theory]
    [InlineData(1, 0, null)]
    [InlineData(3, 0, null)]
    [InlineData(1, 1, "doc-1")]
    public void What_is_plain_is_not_asked(int files, int expected, string? key)
    {
        var turn = _host.HandIn(Request(files, Row(1, expected)));
        Assert.Empty(turn.Result.Show);
        AssertPlaced(turn, 1, [.. Enumerable.Repeat(key, files)]);
        Assert.False(_host.IsOpen);
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
    [InlineData("อันแรก", "doc-1")]
    [InlineData("ข้อแรกค่ะ", "doc-1")]
    [InlineData("อันที่ 2", "doc-2")]
    [InlineData("อันสุดท้าย", null)]
    public void A_choice_may_be_typed(string typed, string? key)
    {
        Assert.True(_host.HandIn(Request(1, Row(1, 3))).Asks);
        AssertPlaced(_host.Say(typed), 1, [key]);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("5")]
    [InlineData("99999999999999999999")]
    [InlineData("ก")]
    [InlineData("อะไรก็ได้")]
    [InlineData("")]
    public void What_is_no_choice_is_asked_again(string typed)
    {
        _host.HandIn(Request(1, Row(1, 3)));
        var turn = _host.Say(typed);
        Assert.Contains("กรุณาเลือกจากรายการ", turn.Text, StringComparison.Ordinal);
        AssertPlaced(_host.Press(turn.Button(ButtonMove.Choose, "2")), 1, ["doc-2"]);
    }

    [Theory]
    [InlineData(1, "ไฟล์ “file1.docx” เป็นของเรื่องและข้อใด")]
    [InlineData(3, "ไฟล์ “file1.docx” และอีก ๒ ไฟล์ เป็นของเรื่องและข้อใด")]
    public void The_question_for_the_step_names_the_files(int files, string question) =>
        Assert.Contains(question, _host.HandIn(Request(files, Row(1, 1), Row(2, 1))).Text, StringComparison.Ordinal);

    /// <summary>A list of choices leaves no doubt: a command is no choice, so nobody is asked which of both it is.</summary>
    [Fact]
    public void A_command_between_choices_is_carried_out_at_once_and_the_question_asked_again()
    {
        _host.HandIn(Request(1, Row(1, 1), Row(2, 1)));
        var turn = _host.Say("งานฉันมีอะไรค้างบ้าง");
        Assert.IsType<MyWorkIntent>(turn.Result.Intent);
        Assert.DoesNotContain("หรือเป็นคำขอ", turn.Text, StringComparison.Ordinal);
        Assert.Contains("เป็นของเรื่องและข้อใด", turn.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ทำไมถูกตีกลับ", typeof(FindCasesIntent))]
    [InlineData("ขอดูงานของฉัน", typeof(MyWorkIntent))]
    [InlineData("งานที่ล่าช้า", typeof(LateIntent))]
    [InlineData("งานของมาลี", typeof(WorkOfIntent))]
    [InlineData("พรุ่งนี้ลา", typeof(AwayIntent))]
    public void Another_wish_at_the_question_for_the_document_is_carried_out_and_the_question_stays(string said, Type wish)
    {
        _host.HandIn(Request(1, Row(1, 3)));
        var turn = _host.Say(said);
        Assert.IsType(wish, turn.Result.Intent);
        Assert.DoesNotContain("ไม่พบคำตอบนี้", turn.Text, StringComparison.Ordinal);
        Assert.Contains("คือเอกสารใด", turn.Text, StringComparison.Ordinal);
        AssertPlaced(_host.Say("2"), 1, ["doc-2"]);
    }

    [Theory]
    [InlineData("รายงานประชุม")]
    [InlineData("หนังสือเวียนฉบับลงนาม")]
    [InlineData("ไม่รู้จัก")]
    public void What_may_name_a_document_is_no_wish(string said)
    {
        _host.HandIn(Request(1, Row(1, 3)));
        var turn = _host.Say(said);
        Assert.Null(turn.Result.Intent);
        Assert.Contains("ไม่พบคำตอบนี้", turn.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_step_then_each_file_are_asked()
    {
        var turn = _host.HandIn(Request(2, Row(1, 2), Row(2, 3)));
        Assert.Contains("แถวที่ 2", turn.Text, StringComparison.Ordinal);
        turn = _host.Press(turn.Button(ButtonMove.Choose, "2"));
        Assert.Contains("แถวที่ 2", turn.PressedText, StringComparison.Ordinal);
        Assert.Contains("file1.docx", turn.Text, StringComparison.Ordinal);
        turn = _host.Press(turn.Button(ButtonMove.Choose, "3"));
        Assert.Contains("file2.docx", turn.Text, StringComparison.Ordinal);
        AssertPlaced(_host.Say("อื่น"), 2, ["doc-3", null]);
    }

    [Fact]
    public void A_step_that_leaves_no_doubt_ends_it()
    {
        var turn = _host.HandIn(Request(1, Row(1, 3), Row(2, 1)));
        turn = _host.Press(turn.Button(ButtonMove.Choose, "2"));
        AssertPlaced(turn, 2, ["doc-1"]);
        Assert.Contains("แถวที่ 2", turn.PressedText, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_files_for_one_document_are_asked_about()
    {
        _host.HandIn(Request(2, Row(1, 1)));
        _host.Say("2");
        AssertPlaced(_host.Say("1"), 1, [null, "doc-1"]);
    }

    [Fact]
    public void Several_files_are_placed_at_once()
    {
        var turn = _host.HandIn(Request(3, Row(1, 2)));
        var asked = Assert.IsType<PlacementMessage>(turn.Shown);
        Assert.Equal(["file1.docx", "file2.docx", "file3.docx"], asked.Files);
        AssertPlaced(_host.PressAll(turn.Button(ButtonMove.Choose), "2", "3", "1"), 1, ["doc-2", null, "doc-1"]);
    }

    [Theory]
    [InlineData("2,3")]
    [InlineData("2,3,9")]
    [InlineData("2,,1")]
    [InlineData("files")]
    public void Files_that_are_not_all_placed_are_asked_about_again(string choice)
    {
        var turn = _host.HandIn(Request(3, Row(1, 2)));
        var again = _host.PressAll(turn.Button(ButtonMove.Choose), choice.Split(','));
        Assert.True(Assert.IsType<PlacementMessage>(again.Shown).IsProblem);
        AssertPlaced(_host.PressAll(again.Button(ButtonMove.Choose), "1", "2", "3"), 1, ["doc-1", "doc-2", null]);
    }

    [Fact]
    public void A_file_for_a_full_place_replaces_what_is_there_or_is_one_more()
    {
        var turn = _host.HandIn(Request(1, Full));
        Assert.Contains("1. ", turn.Text.Replace('๑', '1'), StringComparison.Ordinal);
        Assert.Contains("แทนไฟล์ “เดิม.pdf” (บันทึกข้อความ)", turn.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("แถม.pdf", turn.Text, StringComparison.Ordinal);
        var placed = Assert.Single(Assert.IsType<HandInCommand>(_host.Say("1").Result.Command).Files);
        Assert.Equal(("doc-1", "old"), (placed.Expected, placed.Replaces));
        _host.HandIn(Request(1, Full));
        placed = Assert.Single(Assert.IsType<HandInCommand>(_host.Say("2").Result.Command).Files);
        Assert.Equal((null, null), (placed.Expected, placed.Replaces));
    }

    [Theory]
    [InlineData("old", "doc-1")]
    [InlineData("extra", null)]
    public void The_next_file_replaces_the_one_whose_button_was_pressed(string document, string? expected)
    {
        _host.Run(new StepInput(_host.Actor, "row", "chat/row", new(Full.Case.ToString(), "draft", 1, null) { Replaces = document }));
        var placed = Assert.Single(Assert.IsType<HandInCommand>(_host.HandIn(Request(1, Full)).Result.Command).Files);
        Assert.Equal((expected, document), (placed.Expected, placed.Replaces));
        // What follows is one more.
        Assert.Null(_host.State.Step!.Replaces);
        Assert.True(_host.HandIn(Request(1, Full) with { CommandId = "second" }).Asks);
    }

    private static HandInCandidate Full => Row(1, 0) with { Filled = [new("old", "doc-1", "เดิม.pdf", Titles[0]), new("extra", null, "แถม.pdf", null)] };

    [Fact]
    public void Back_goes_file_by_file_to_the_row()
    {
        _host.HandIn(Request(2, Row(1, 2), Row(2, 2)));
        _host.Say("1");
        _host.Say("2");
        Assert.Contains($"คำตอบเดิม: {Titles[1]}", (_host.Say("ย้อนกลับ")).Text, StringComparison.Ordinal);
        Assert.Contains("คำตอบเดิม: แถวที่ 1", (_host.Say("ย้อนกลับ")).Text, StringComparison.Ordinal);
        Assert.Contains("คำถามแรก", (_host.Say("ย้อนกลับ")).Text, StringComparison.Ordinal);
        _host.Say("2");
        _host.Say("1");
        AssertPlaced(_host.Say("3"), 2, ["doc-1", null]);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(0, false)]
    [InlineData(2, false)]
    public void Cancel_says_that_the_file_was_not_kept(int at, bool pressed)
    {
        var turn = _host.HandIn(Request(2, Row(1, 2), Row(2, 2)));
        for (var i = 0; i < at; i++) turn = _host.Say("1");
        turn = pressed ? _host.Press(turn.Button(ButtonMove.Cancel)) : _host.Say("cancel");
        Assert.Null(turn.Result.Command);
        Assert.Contains("ไม่ได้เก็บ", pressed ? turn.PressedText : turn.Text, StringComparison.Ordinal);
        Assert.False(_host.IsOpen);
    }

    [Fact]
    public void A_second_press_of_the_same_choice_answers_nothing_more()
    {
        var turn = _host.HandIn(Request(3, Row(1, 2)));
        var choice = turn.Button(ButtonMove.Choose, "1");
        _host.Press(choice);
        var again = _host.Press(choice);
        Assert.Empty(again.Result.Show);
        Assert.Contains(Titles[0], again.PressedText, StringComparison.Ordinal);
        _host.Say("2");
        AssertPlaced(_host.Say("3"), 1, ["doc-1", "doc-2", null]);
    }

    [Fact]
    public void Files_that_come_meanwhile_join()
    {
        _host.HandIn(Request(1, Row(1, 2)));
        var more = Request(1, Row(1, 2)) with { CommandId = "second" };
        Assert.Contains("เพิ่มอีก ๑ ไฟล์แล้ว", (_host.HandIn(more)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("เพิ่มอีก", (_host.HandIn(more)).Text, StringComparison.Ordinal);
        _host.Say("1");
        var placed = Assert.IsType<HandInCommand>(_host.Say("2").Result.Command).Files;
        Assert.Equal([("first/0", "doc-1"), ("second/0", "doc-2")], placed.Select(p => (p.CommandId, p.Expected)));
    }

    [Fact]
    public void Too_many_files_are_told()
    {
        _host.HandIn(Request(10, Row(1, 2)));
        _host.HandIn(Request(10, Row(1, 2)) with { CommandId = "second" });
        var turn = _host.HandIn(Request(10, Row(1, 2)) with { CommandId = "third" });
        Assert.Contains("ยังไม่ได้เก็บไฟล์", turn.Text, StringComparison.Ordinal);
        for (var i = 0; i < 19; i++) _host.Say("1");
        Assert.Equal(20, Assert.IsType<HandInCommand>(_host.Say("1").Result.Command).Files.Count);
        Assert.Contains("ไม่เกิน ๑๐ ไฟล์", _host.HandIn(Request(11, Row(1, 2))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Commands_interrupt_here_too()
    {
        _host.HandIn(Request(1, Row(1, 2)));
        var turn = _host.Say("งานของฉัน");
        Assert.Equal(new MyWorkIntent(), turn.Result.Intent);
        Assert.Contains("file1.docx", turn.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_no_step_takes_are_not_kept() =>
        Assert.Contains("จึงไม่ได้เก็บ", _host.HandIn(Request(1)).Text, StringComparison.Ordinal);

    [Fact]
    public void Files_that_the_person_was_not_told_of_are_asked_about_once_when_they_come_again()
    {
        _host.Run(Request(1, Row(1, 2)) with { Key = "a" }, Delivery.Failed);
        _host.Run(Request(1, Row(1, 2)) with { Key = "b" });
        AssertPlaced(_host.Say("1"), 1, ["doc-1"]);
    }

    [Fact]
    public void The_attach_button_between_does_not_make_an_unseen_question_seen()
    {
        _host.Run(Request(1, Row(1, 2)) with { Key = "a" }, Delivery.Pending);
        _host.Run(new StepInput(_host.Actor, "row", "chat/row", new(Row(1, 2).Case.ToString(), "draft", 1, null)));
        _host.Run(Request(1, Row(1, 2)) with { Key = "b", CommandId = "again" });
        Assert.Equal(["again/0"], Assert.IsType<HandInCommand>(_host.Say("1").Result.Command).Files.Select(f => f.CommandId));
    }

    [Fact]
    public void It_is_asked_again_only_before_what_the_file_may_belong_to_is_handed_on()
    {
        var unit = Respondent.Unit("communications");
        _host.HandIn(Request(1, Row(1, 2) with { Respondent = unit.ToString() }, Row(2, 2)));
        Assert.NotNull(Before(1, unit));
        Assert.NotNull(Before(2, null));
        // Another's request, the collection itself, or another visit.
        Assert.Null(Before(1, Respondent.Unit("information-technology")));
        Assert.Null(Before(1, null));
        Assert.Null(Before(3, null));
        _host.Say("2");
        Assert.Null(Before(1, unit));
        Assert.NotNull(Before(2, null));

        DialogMessage? Before(int row, Respondent? respondent) =>
            Assert.IsType<HandInDialog>(_host.State.Open).AskBefore(Row(row, 0).Case, "draft", row, respondent, _host.Procedures, DialogHost.Now);
    }

    internal static FilesInput Request(int files, params HandInCandidate[] rows) => new(new DialogHost().Actor, null, "first",
        [.. Enumerable.Range(0, files).Select(i => new HandInFile(Text(i), $"file{Text(i + 1)}.docx", new Uri($"https://files.example/{Text(i)}?sig=a%2Fb")))], rows);

    internal static HandInCandidate Row(int number, int expected) => new(
        CaseNumber.Parse($"2570-MOU-{Text(number)}"), "draft", number, $"แถวที่ {Text(number)}",
        [.. Enumerable.Range(1, expected).Select(i => new ExpectedChoice($"doc-{Text(i)}", Titles[i - 1]))]);

    private static void AssertPlaced(Turn turn, int row, IReadOnlyList<string?> expected)
    {
        var answers = Assert.IsType<HandInCommand>(turn.Result.Command);
        Assert.Equal((Row(row, 0).Case, "draft", row), (answers.Case, answers.Step, answers.Visit));
        Assert.Equal(expected, answers.Files.Select(f => f.Expected));
        Assert.Equal(Request(expected.Count).Files, answers.Files.Select(f => f.File));
        Assert.Equal(expected.Select((_, i) => $"first/{Text(i)}"), answers.Files.Select(f => f.CommandId));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using CsCheck;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Dialogs.Questions;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases;
using Xunit;

namespace OnesqaBot.Dialogs.Tests;

/// <summary>What is kept of a conversation, by this build and by others.</summary>
public sealed class DialogStateTests
{
    private readonly DialogHost _host = new();

    [Fact]
    public void Questions_begun_before_version_1_go_on()
    {
        _host.Stored = Fixture("state-before-1-opening");
        // A card of that build: it numbers its questions from 1.
        var dialog = Assert.IsType<OpenCaseDialog>(_host.State.Open);
        Assert.Equal(("mou", "a:1malee-7Hk2yQpD3oXvB/1795399201516", 2), (dialog.Procedure, dialog.CommandId, dialog.Asked));
        Assert.Empty(_host.Say("NIAD-QE", "1795399201571").Result.Show);
        Assert.Contains("ร่วมมือเรื่องใด", _host.Say("ญี่ปุ่น").Text, StringComparison.Ordinal);
        _host.Say("การประเมินร่วม");
        Assert.Equal("NIAD-QE", _host.Say("ใช่").Fields["partner"]);
    }

    [Fact]
    public void Files_asked_about_before_version_1_find_their_row()
    {
        _host.Stored = Fixture("state-before-1-files");
        var command = Assert.IsType<HandInCommand>(_host.Say("2").Result.Command);
        Assert.Equal((CaseNumber.Parse("2570-MOU-002"), "analyse-partner", 1), (command.Case, command.Step, command.Visit));
        Assert.Equal(("รายงาน.pdf", "analysis-report"), (command.Files[0].File.Name, command.Files[0].Expected));
    }

    [Fact]
    public void The_step_chosen_before_version_1_is_still_chosen() =>
        Assert.Equal(new ChosenStep("2570-MOU-002", "analyse-partner", 1, null), DialogStateJson.Read(Fixture("state-before-1-row")).Step);

    [Theory]
    [InlineData("""{"version":2,"open":{"kind":"dance"}}""")]
    [InlineData("""{"version":"1"}""")]
    [InlineData("""{"version":99999999999999}""")]
    [InlineData("""{"version":1,"open":{"kind":"dance"}}""")]
    [InlineData("""{"version":1,"open":{"kind":"open-case"}}""")]
    [InlineData("""{"version":1,"outcomes":null}""")]
    [InlineData("""{"talk":{"dialogStack":[{"id":"OpenCaseDialog","state":{"said":"{}"}}]}}""")]
    [InlineData("""{"talk":{"dialogStack":[{"id":"Other","state":{"said":"{}"}}]}}""")]
    [InlineData("""{"talk":{"dialogStack":[{}]}}""")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("")]
    [InlineData("{")]
    public void What_cannot_be_read_ends_with_a_friendly_sentence(string stored)
    {
        _host.Stored = stored;
        Assert.Contains("กรุณาเริ่มใหม่", _host.Say("ญี่ปุ่น").Text, StringComparison.Ordinal);
        Assert.DoesNotContain("กรุณาเริ่มใหม่", _host.Say("ญี่ปุ่น").Text, StringComparison.Ordinal);
        _host.Stored = stored;
        Assert.Equal(new MyWorkIntent(), _host.Say("งานของฉัน").Result.Intent);
        _host.Stored = stored;
        Assert.Contains("คำถามนี้ผ่านไปแล้ว", _host.Press(new("open-1", 1, ButtonMove.Cancel, null)).PressedText, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Culture", "Any")]
    public void Any_text_at_any_point_has_one_answer_and_changes_nothing_by_itself() => Talks.Sample(talk =>
    {
        var host = new DialogHost();
        foreach (var (at, text) in talk)
        {
            switch (at)
            {
                case 0: host.Open(); break;
                case 1: host.HandIn(HandInDialogTests.Request(2, HandInDialogTests.Row(1, 3), HandInDialogTests.Row(2, 2))); break;
                case 2: host.Say("NIAD-QE"); break;
                case 3: host.Say("แก้ไข"); break;
            }

            var confirmable = host.State.Open is OpenCaseDialog { Editing: null, Answers.Count: 3 };
            var files = host.State.Open is HandInDialog;
            var turn = host.Say(text).Result;
            Assert.True((turn.Intent is null ? 0 : 1) + (turn.Command is null ? 0 : 1) + turn.Show.Count is 1 or 2, text);
            if (turn.Command is OpenCaseCommand) Assert.True(confirmable, text);
            if (turn.Command is HandInCommand) Assert.True(files, text);
        }
    }, iter: 1500);

    private static string Fixture(string name) => File.ReadAllText(Path.Combine(Repository.Root, "Tests/Dialogs/Fixtures", $"{name}.json"));

    private static readonly string[] Pieces =
        ["ขอ", "ยกเลิก", "เรื่อง", "2570-MOU-001", "mou", "ไม่", "ครับ", "งานของฉัน", "ใช่", " ", "1", "\uD800", "\u0E48", "👍", "แก้ไข", "ย้อนกลับ", "\u200B", "<at>x</at>", "อนุมัติ"];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String, Gen.String[Gen.Char['\u0E00', '\u0E7F'], 0, 60], Gen.Int[0, Pieces.Length - 1].List[0, 5].Select(p => string.Concat(p.Select(i => Pieces[i]))));

    private static readonly Gen<List<(int At, string Text)>> Talks = Gen.Select(Gen.Int[0, 6], Texts).List[1, 8];
}

using OnesqaBot.Dialogs.Questions;
using Xunit;

namespace OnesqaBot.Dialogs.Tests;

public sealed class ConfirmationTests
{
    private readonly DialogHost _host = new();

    [Theory]
    [InlineData("ใช่")]
    [InlineData("ใช่ค่ะ")]
    [InlineData("ตกลงครับ")]
    [InlineData("เปิดเลย")]
    [InlineData("เปิดเรื่องได้เลยค่ะ")]
    [InlineData("โอเคค่ะ")]
    [InlineData("OK")]
    [InlineData("yes please")]
    public void A_typed_yes_opens(string yes)
    {
        Answered();
        Assert.IsType<OpenCaseCommand>(_host.Say(yes).Result.Command);
    }

    [Theory]
    [InlineData("ไม่แน่ใจ")]
    [InlineData("ใช่หรือเปล่า")]
    [InlineData("เปิดประตู")]
    [InlineData("1")]
    [InlineData("เกาหลี")]
    public void Anything_else_does_not(string said)
    {
        Answered();
        Assert.Null(_host.Say(said).Result.Command);
        Assert.True(_host.IsOpen);
    }

    [Fact]
    public void Whoever_begins_another_case_is_told_that_this_one_is_not_open_yet()
    {
        Answered();
        var turn = _host.Say("ขอทำคำของบประมาณปี 71");
        Assert.Contains("เรื่องนี้ยังไม่ได้เปิด", turn.Text, StringComparison.Ordinal);
        Assert.Contains("เพื่อเริ่ม “คำของบประมาณ”", turn.Text, StringComparison.Ordinal);
        Assert.IsType<OpenCaseCommand>(_host.Say("ใช่").Result.Command);
    }

    [Theory]
    [InlineData("แก้ไขค่ะ")]
    [InlineData("ไม่ใช่ค่ะ")]
    [InlineData(null)]
    public void One_answer_is_changed_and_all_are_shown_again(string? said)
    {
        var confirm = Answered();
        var which = said is null ? _host.Press(confirm.Button(ButtonMove.Choose, ConfirmationMessage.Edit)) : _host.Say(said);
        Assert.Equal(["หน่วยงาน", "ประเทศ", "หัวข้อ"], Assert.IsType<QuestionMessage>(which.Shown).Choices.Select(c => c.Title));
        Assert.Contains("อยู่ในประเทศใด", _host.Press(which.Button(ButtonMove.Choose, "2")).Text, StringComparison.Ordinal);
        var again = _host.Say("เกาหลีใต้");
        Assert.Equal("NIAD-QE (เกาหลีใต้)", Assert.IsType<ConfirmationMessage>(again.Shown).Subject);
        Assert.Contains("คำถามนี้ผ่านไปแล้ว", _host.Press(confirm.Button(ButtonMove.Choose, ConfirmationMessage.Open)).PressedText, StringComparison.Ordinal);
        Assert.Equal("เกาหลีใต้", _host.Press(again.Button(ButtonMove.Choose, ConfirmationMessage.Open)).Fields["country"]);
    }

    [Fact]
    public void The_answer_to_change_may_be_named_and_one_can_go_back_from_it()
    {
        Answered();
        _host.Say("แก้ไข");
        Assert.Contains("ร่วมมือเรื่องใด", _host.Say("หัวข้อ").Text, StringComparison.Ordinal);
        Assert.IsType<ConfirmationMessage>(_host.Say("ย้อนกลับ").Shown);
        Assert.Contains("คำตอบเดิม: การประเมินร่วม", _host.Say("ย้อนกลับ").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_message_corrects_its_answer()
    {
        _host.Open();
        _host.Say("NAID-QE", "typo");
        var turn = _host.Edit("typo", "NIAD-QE");
        Assert.Contains("แก้ “หน่วยงาน” เป็น “NIAD-QE” แล้ว", turn.Text, StringComparison.Ordinal);
        Assert.Contains("อยู่ในประเทศใด", turn.Text, StringComparison.Ordinal);
        Assert.Contains("ยาว", _host.Edit("typo", new string('x', 200)).Text, StringComparison.Ordinal);
        _host.Say("ญี่ปุ่น");
        _host.Say("x");
        Assert.Equal("NIAD-QE", _host.Say("ใช่").Fields["partner"]);
        Assert.Contains("ไม่มีผล", _host.Edit("typo", "JUAA").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_another_message_says_how_to_go_back()
    {
        _host.Open();
        _host.Say("NIAD-QE", "a");
        Assert.Contains("ย้อนกลับ", _host.Edit("other", "JUAA").Text, StringComparison.Ordinal);
        Assert.Equal("NIAD-QE", Assert.Single(Assert.IsType<OpenCaseDialog>(_host.State.Open).Answers).Text);
    }

    private Turn Answered()
    {
        _host.Open();
        _host.Say("NIAD-QE");
        _host.Say("ญี่ปุ่น");
        return _host.Say("การประเมินร่วม");
    }
}

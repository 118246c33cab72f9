using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Dialogs.Questions;
using Xunit;

namespace OnesqaBot.Dialogs.Tests;

/// <summary>The same activity again: in the middle, after a crash, after an answer that did not arrive.</summary>
public sealed class RepeatTests
{
    private readonly DialogHost _host = new();

    [Fact]
    public void An_answer_that_comes_again_is_not_the_next_answer_and_says_nothing()
    {
        _host.Open();
        _host.Say("NIAD-QE", "a");
        var again = _host.Say("NIAD-QE", "a");
        Assert.Empty(again.Result.Show);
        Assert.Equal("NIAD-QE", Assert.Single(Assert.IsType<OpenCaseDialog>(_host.State.Open).Answers).Text);
    }

    [Fact]
    public void Killed_between_saving_and_sending_the_repeat_sends_the_present_question()
    {
        _host.Open();
        var first = _host.Say("NIAD-QE", "a", Delivery.Pending);
        var again = _host.Say("NIAD-QE", "a");
        Assert.Equal(first.Shown, again.Shown, (a, b) => DialogStateJson.Write(new() { Outcomes = [new("", Delivery.Sent, a)] }) == DialogStateJson.Write(new() { Outcomes = [new("", Delivery.Sent, b)] }));
        Assert.Contains("อยู่ในประเทศใด", again.Text, StringComparison.Ordinal);
        Assert.Contains("ร่วมมือเรื่องใด", _host.Say("ญี่ปุ่น").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Delivery.Pending)]
    [InlineData(Delivery.Failed)]
    public void What_is_typed_after_an_answer_that_may_not_have_arrived_is_no_answer(Delivery delivery)
    {
        _host.Open();
        _host.Say("NIAD-QE", "a", delivery);
        Assert.Contains("อาจส่งไปไม่ถึง", _host.Say("NIAD-QE").Text, StringComparison.Ordinal);
        _host.Say("ญี่ปุ่น");
        _host.Say("การประเมินร่วม");
        Assert.Equal(("NIAD-QE", "ญี่ปุ่น"), _host.Say("ใช่").Fields is var f ? (f["partner"], f["country"]) : default);
    }

    [Fact]
    public void A_press_on_an_older_card_does_not_make_an_unseen_question_seen()
    {
        var first = _host.Open().Button(ButtonMove.Back);
        _host.Say("NIAD-QE", "a", Delivery.Pending);
        _host.Press(first);
        Assert.Contains("อาจส่งไปไม่ถึง", _host.Say("NIAD-QE").Text, StringComparison.Ordinal);
        Assert.Contains("ร่วมมือเรื่องใด", _host.Say("ญี่ปุ่น").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_whose_process_died_is_given_again_with_the_same_id()
    {
        Answered();
        var first = _host.Say("ใช่", "yes", Delivery.Pending).Result.Command;
        Assert.False(_host.IsOpen);
        Assert.Equal(DialogStateJson.Write(new() { Outcomes = [new("", Delivery.Sent, null) { Command = first }] }),
            DialogStateJson.Write(new() { Outcomes = [new("", Delivery.Sent, null) { Command = _host.Say("ใช่", "yes").Result.Command }] }));
        Assert.Null(_host.Say("ใช่", "yes").Result.Command);
    }

    [Fact]
    public void A_wish_whose_answer_did_not_arrive_is_answered_when_it_comes_again()
    {
        _host.Say("งานของฉัน", "w", Delivery.Failed);
        Assert.Equal(new MyWorkIntent(), _host.Say("งานของฉัน", "w").Result.Intent);
        Assert.Null(_host.Say("งานของฉัน", "w").Result.Intent);
        _host.Open();
        _host.Say("ปฏิทิน", "y", Delivery.Failed);
        Assert.Equal(new YearIntent(null), _host.Say("ปฏิทิน", "y").Result.Intent);
    }

    [Fact]
    public void Two_taps_of_one_button_are_one()
    {
        var confirm = Answered();
        var open = confirm.Button(ButtonMove.Choose, ConfirmationMessage.Open);
        Assert.NotNull(_host.Press(open).Result.Command);
        var second = _host.Press(open);
        Assert.Null(second.Result.Command);
        Assert.Contains("ยืนยันเปิดเรื่อง", second.PressedText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_press_counts_though_the_card_was_not_known_to_have_arrived()
    {
        _host.Open();
        _host.Say("NIAD-QE");
        _host.Say("ญี่ปุ่น");
        var confirm = _host.Say("การประเมินร่วม", "c", Delivery.Failed);
        Assert.NotNull(_host.Press(confirm.Button(ButtonMove.Choose, ConfirmationMessage.Open)).Result.Command);
    }

    [Fact]
    public void No_more_is_kept_than_the_latest_activities()
    {
        for (var i = 0; i < 100; i++) _host.Say("งานของฉัน", $"a{i}");
        Assert.Equal(20, _host.State.Outcomes.Count);
        Assert.InRange(_host.Stored!.Length, 0, 2500);
    }

    private Turn Answered()
    {
        _host.Open();
        _host.Say("NIAD-QE");
        _host.Say("ญี่ปุ่น");
        return _host.Say("การประเมินร่วม");
    }
}

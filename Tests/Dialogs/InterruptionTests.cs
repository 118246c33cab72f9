using OnesqaBot.Dialogs;
using OnesqaBot.Workflow;
using Xunit;

namespace OnesqaBot.Tests.Dialogs;

public sealed class InterruptionTests
{
    private readonly TalkHost _host = new(new PlainJsonStorage());

    public static TheoryData<string, Intent> Commands => new()
    {
        { "ช่วยเหลือ", new HelpIntent() },
        { "help please", new HelpIntent() },
        { "งานของฉัน", new MyWorkIntent() },
        { "ขอดูงานของฉันหน่อยค่ะ", new MyWorkIntent() },
        { "รออนุมัติ", new WaitingIntent() },
        { "สถานะ 2570-MOU-001", new StatusIntent(CaseNumber.Parse("2570-MOU-001")) },
        { "เรื่อง ๒๕๗๐-MOU-๐๐๑ ถึงไหนแล้ว", new StatusIntent(CaseNumber.Parse("2570-MOU-001")) },
        { "ประวัติ 2570-MOU-001", new HistoryIntent(CaseNumber.Parse("2570-MOU-001")) },
        { "ยกเลิกเรื่อง", new CancelCaseIntent(null) },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_command_in_the_middle_loses_nothing(string said, Intent intent)
    {
        await _host.Open();
        await _host.Say("NIAD-QE");
        var turn = await _host.Say(said);
        Assert.Equal(new Interrupted(intent), turn.Outcome);
        Assert.Empty(turn.Sent);
        Assert.Contains("อยู่ในประเทศใด", (await _host.AskAgain()).Text, StringComparison.Ordinal);
        await _host.Say("ญี่ปุ่น");
        Assert.Equal("NIAD-QE", Assert.IsType<CaseRequested>((await _host.Say("x")).Outcome).Request.Fields["partner"]);
    }

    [Theory]
    [InlineData("hlep")]
    [InlineData("งานของชัน")]
    [InlineData("mou")]
    [InlineData("ข้อ 1")]
    [InlineData("2570-MOU-001")]
    [InlineData("ต่อเนื่องจาก 2570-MOU-001")]
    [InlineData("สถานะ")]
    [InlineData("เริ่มงาน")]
    [InlineData("help desk")]
    public async Task Anything_else_is_an_answer(string said)
    {
        await _host.Open();
        Assert.Contains("อยู่ในประเทศใด", (await _host.Say(said)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asking_again_without_a_question_says_nothing()
    {
        Assert.Empty((await _host.AskAgain()).Sent);
        Assert.IsType<NothingAsked>((await _host.Say("help")).Outcome);
    }
}

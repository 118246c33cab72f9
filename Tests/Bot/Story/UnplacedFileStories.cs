using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>A file of which the bot does not know yet what it is does not stay behind when the step is handed on.</summary>
public sealed class UnplacedFileStories
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_step_is_not_handed_on_while_it_is_asked_what_a_file_is(bool cancels)
    {
        await using var office = await Office.Open();
        var number = await office.OpensACase();
        await office.HandsInFor("malee", Office.File("วิเคราะห์.pdf"));
        var second = Office.File("วิเคราะห์ แก้ไข.pdf");
        Assert.Contains("จะแทนไฟล์เดิม", Office.Text(Assert.Single(await office.HandsIn("malee", second.Name, second.Content))), StringComparison.Ordinal);

        await office.Presses("malee", "done");
        var question = Office.Text(office.Newest("malee"));
        Assert.Contains("ยังส่งต่อไม่ได้", question, StringComparison.Ordinal);
        Assert.Contains("วิเคราะห์ แก้ไข.pdf", question, StringComparison.Ordinal);
        Assert.Equal("analyse-partner", (await office.Case(number)).Case.Current!.Step);

        if (cancels) await office.Presses("malee", "dialog-cancel");
        else await office.Says("malee", "1");
        await office.Presses("malee", "done");
        var passed = (await office.Case(number)).Case;
        Assert.NotEqual("analyse-partner", passed.Current!.Step);
        Assert.Equal(cancels ? "วิเคราะห์.pdf" : "วิเคราะห์ แก้ไข.pdf", Assert.Single(passed.Documents, d => d.Counts).FileName);
    }

    [Fact]
    public async Task Whoever_hands_on_what_a_colleague_has_handed_on_meanwhile_is_told_so_and_not_asked_what_a_file_is()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACase();
        await office.HandsInFor("malee", Office.File("วิเคราะห์.pdf"));
        var second = Office.File("วิเคราะห์ แก้ไข.pdf");
        await office.HandsIn("malee", second.Name, second.Content);
        var card = office.Teams.Seen("malee").Last(m => m.FindAction("done") is not null);

        await office.Says("kanda", $"{number}");
        var (verb, data) = Office.Behind(card, "done");
        await office.Posts("kanda", office.Newest("kanda").Id, verb, data.DeepClone());
        Assert.NotEqual("analyse-partner", (await office.Case(number)).Case.Current!.Step);
        var told = await office.Posts("malee", card.Id, verb, data);
        Assert.DoesNotContain("ยังส่งต่อไม่ได้", $"{told} {Office.Text(office.Newest("malee"))}", StringComparison.Ordinal);
    }
}

using OnesqaBot.Workflow.Cases;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>The whole bot on Azure Table Storage.</summary>
public sealed class SharedStateTests(SharedAzurite azurite) : IClassFixture<SharedAzurite>
{
    [Fact]
    public async Task A_case_runs_to_its_end_and_over_a_restart()
    {
        await using var office = await Office.Open(Settings());
        var number = await office.OpensACaseAt("draft-mou");
        await office.RestartsTheBot();
        await office.DoesARow("malee", Office.File("หนังสือ.pdf"), Office.File("ร่าง.docx"));
        await office.SkipsTheDocuments();
        await office.Presses("somchai", "choose/signed");
        await office.DoesARow("malee", Office.File("ลงนามแล้ว.pdf"));

        Assert.Equal(CaseStatus.Closed, (await office.Case(number)).Case.Status);
        Assert.Equal(3, office.Filed(number).Count);
        Assert.Equal(1, office.Cards("malee", "สรุปเรื่อง", number.ToString()));
        Assert.Contains("ไม่มี", Office.Text((await office.Says("malee", "งานของฉัน"))[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_decide_at_once_through_the_shared_store_are_one_decision()
    {
        await using var office = await Office.Open(Settings());
        var number = await office.OpensACaseAt("approve-coordination");
        var before = (await office.Case(number)).Case.Version;
        await Task.WhenAll(office.Presses("somchai", "approve"), office.Presses("somchai", "approve"));
        var after = (await office.Case(number)).Case;
        Assert.Equal("draft-mou", after.Current!.Step);
        Assert.Equal(before + 2, after.Version);
    }

    private string[] Settings() => ["--Tables:ConnectionString", azurite.ConnectionString, "--Tables:Table", $"t{Guid.NewGuid():N}"];
}

using System.Text.Json.Nodes;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story.Forms;

/// <summary>What was sent and refused is kept for the person and the row, until it is sent well.</summary>
public sealed class DraftTests
{
    private static readonly JsonObject Typed = new() { ["field-projects"] = "ประเมินรอบที่ห้า", ["field-amount"] = "๔๕,๐๐๐,๐๐๐", ["field-details"] = "๔,๐๐๐ แห่ง" };

    [Fact]
    public async Task A_draft_lives_through_a_restart_a_file_and_another_device_and_goes_when_it_is_sent()
    {
        await using var office = await Office.Open();
        await office.BudgetReachesTheCollection();
        await office.Refuses("thanakorn", "send-answer", "ยังขาดเอกสาร", Typed);
        await office.RestartsTheBot();

        // On another device the card comes into view as the bot has it.
        var (card, _) = office.Find("thanakorn", "send-answer");
        await office.Looks("thanakorn");
        RefusedForm.Holds(office.Reload("thanakorn", card).Card!, Typed);

        // A file does not touch the form: a short card says that it is in.
        var version = office.Reload("thanakorn", card).Version;
        var (name, content) = Office.File("งบประมาณ.xlsx");
        var told = Assert.Single(await office.HandsIn("thanakorn", name, content));
        Assert.Contains("รับไฟล์แล้ว", Office.Text(told), StringComparison.Ordinal);
        Assert.Contains("✅", Office.Text(told), StringComparison.Ordinal);
        Assert.Equal(version, office.Reload("thanakorn", card).Version);

        // Asked for below, it comes with the draft and the file on it.
        await office.Presses("thanakorn", told, "open");
        var (below, _) = office.Find("thanakorn", "send-answer");
        Assert.NotEqual(card.Id, below.Id);
        RefusedForm.Holds(below.Card!, Typed);
        Assert.Contains(name, Office.Text(below), StringComparison.Ordinal);

        await office.Presses("thanakorn", "send-answer", Typed);
        var number = CaseNumber.Parse("2570-BUDGET-001");
        Assert.Equal("๔๕,๐๐๐,๐๐๐", (await office.Case(number)).Case.Current!.Submissions[0].Fields["amount"]);
        await office.Looks("thanakorn");
        Assert.DoesNotContain("ร่างที่ท่านกรอกไว้", Office.Text(office.Newest("thanakorn")), StringComparison.Ordinal);
        Assert.Empty(await ((IKeyValueStore)office.Services.GetService(typeof(IKeyValueStore))!).Read(["draft/thanakorn/2570-BUDGET-001/collect-details/1/answer/unit:assessment"], default));
    }

    [Fact]
    public async Task A_draft_is_its_owners_alone()
    {
        await using var office = await Office.Open();
        await office.OpensACaseAt("signing-ceremony");
        await office.Refuses("malee", "set-meeting", "ให้ครบ", new() { ["date"] = "2570-01-20", ["place"] = "ห้องลับ" }, new() { ["date"] = "2027-01-20" });
        var (card, _) = office.Find("malee", "set-meeting");
        var others = await office.Posts(
            "kanda", card.Id, "refresh", new JsonObject { ["case"] = "2570-MOU-001", ["card"] = "step", ["step"] = "signing-ceremony", ["visit"] = 1 });
        Assert.Contains("สถานที่", others, StringComparison.Ordinal);
        Assert.DoesNotContain("ห้องลับ", others, StringComparison.Ordinal);
        await office.Looks("malee");
        Assert.Contains("ห้องลับ", Office.Text(office.Reload("malee", card)), StringComparison.Ordinal);
    }
}

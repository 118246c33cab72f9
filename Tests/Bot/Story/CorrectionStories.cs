using System.Text.Json.Nodes;
using OnesqaBot.Bot.Tests.Story.Forms;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>A case that was opened with a slip is corrected: whatever names it follows, and the history keeps what it was.</summary>
public sealed class CorrectionStories
{
    private static readonly JsonObject Typed = new() { ["field-partner"] = "NIAD-QE", ["field-country"] = "เกาหลีใต้", ["field-topic"] = "การประเมินร่วม" };

    [Theory]
    [InlineData("สถานะ {0}")]
    [InlineData("แก้ไขเรื่อง {0}")]
    public async Task The_opener_corrects_the_subject_until_the_director_decides(string said)
    {
        await using var office = await Office.Open();
        var number = await office.OpensACase();
        await office.Says("malee", string.Format(System.Globalization.CultureInfo.InvariantCulture, said, number));
        if (said.StartsWith("สถานะ", StringComparison.Ordinal)) await office.Presses("malee", "ask-correction");
        await office.Refuses("malee", "correct-case", "ประเทศ", new() { ["field-partner"] = "NIAD-QE (ญี่ปุ่น)", ["field-country"] = " ", ["field-topic"] = "*ร่วม*" });
        await office.Presses("malee", "correct-case", Typed);
        Assert.Contains("NIAD-QE (เกาหลีใต้)", Office.Text(office.Newest("malee")), StringComparison.Ordinal);
        await office.Settles();
        Assert.Contains("NIAD-QE (เกาหลีใต้)", Office.Text(office.Teams.Messages(office.Channel)[^1]), StringComparison.Ordinal);
        Assert.Contains("NIAD-QE (เกาหลีใต้)", Office.Text((await office.Says("malee", "งานของฉัน"))[0]), StringComparison.Ordinal);
        Assert.Contains(number.ToString(), Office.Text((await office.Says("malee", "หาเรื่อง เกาหลี"))[0]), StringComparison.Ordinal);
        var history = Office.Text((await office.Says("malee", $"ประวัติ {number}"))[0]);
        Assert.Contains("แก้ไขข้อมูลเรื่อง", history, StringComparison.Ordinal);
        Assert.Contains("ประเทศ: ญี่ปุ่น → เกาหลีใต้", history, StringComparison.Ordinal);

        await office.SkipsTheDocuments();
        await office.SkipsTheDocuments();
        await office.Presses("somchai", "approve");
        Assert.Contains("จึงแก้ไขข้อมูลเรื่องไม่ได้", Office.Text((await office.Says("malee", $"แก้ไขเรื่อง {number}"))[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_corrects_it()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACase();
        Assert.Contains("ผู้เปิดเรื่อง", Office.Text((await office.Says("kanda", $"แก้ไขเรื่อง {number}"))[^1]), StringComparison.Ordinal);
        await office.Says("malee", $"แก้ไขเรื่อง {number}");
        var (card, button) = office.Find("malee", "correct-case");
        var data = (JsonObject)button.Data!.DeepClone();
        foreach (var (id, value) in Typed) data[id] = value!.DeepClone();
        await office.Posts("kanda", card.Id, "correct-case", data);
        Assert.Equal("NIAD-QE (ญี่ปุ่น)", (await office.Case(number)).Case.Subject);
    }
}

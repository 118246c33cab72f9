using OnesqaBot.Bot.Tests.Story.Forms;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>A wrong file is corrected before anyone decides on it: by its buttons, or by just sending the right one.</summary>
public sealed class FileReplacementStories
{
    [Fact]
    public async Task A_wrong_file_is_taken_out_and_another_replaced()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACase();
        var wrong = Office.File("แมว.pdf");
        await office.HandsInFor("malee", wrong);
        Assert.Contains("แมว.pdf", Office.Text(office.Card("malee", "ข้อ ๑ จาก ๘")), StringComparison.Ordinal);
        await office.Presses("malee", "remove-file");
        Assert.DoesNotContain("แมว.pdf", Office.Text(office.Card("malee", "ข้อ ๑ จาก ๘")), StringComparison.Ordinal);

        await office.HandsInFor("malee", Office.File("ผิดฉบับ.pdf"));
        await office.Presses("malee", "replace-file");
        Assert.Contains("จะใช้แทนไฟล์ “ผิดฉบับ.pdf”", Office.Text(office.Newest("malee")), StringComparison.Ordinal);
        var right = Office.File("วิเคราะห์.pdf");
        await office.HandsIn("malee", right.Name, right.Content);
        var card = Office.Text(office.Card("malee", "ข้อ ๑ จาก ๘"));
        Assert.Contains("วิเคราะห์.pdf", card, StringComparison.Ordinal);
        Assert.DoesNotContain("ผิดฉบับ.pdf", card, StringComparison.Ordinal);

        // The next file is one more again.
        var documents = (await office.Case(number)).Case.Documents;
        Assert.Equal(["แมว.pdf", "ผิดฉบับ.pdf"], documents.Where(d => !d.Counts).Select(d => d.FileName));
        var history = Office.Text((await office.Says("malee", $"ประวัติ {number}"))[0]);
        Assert.Contains("นำไฟล์ออก", history, StringComparison.Ordinal);
        Assert.Contains("ใช้ “วิเคราะห์.pdf” แทน", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_for_a_full_place_asks_whether_it_replaces()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("draft-mou");
        var expected = (await office.Case(number)).Case.Current!;
        for (var i = 1; i <= 2; i++) await office.HandsInFor("malee", Office.File($"ฉบับ {i}.docx"));
        var more = Office.File("แก้ไขแล้ว.docx");
        var asked = Assert.Single(await office.HandsIn("malee", more.Name, more.Content));
        Assert.Contains("แทนไฟล์", Office.Text(asked), StringComparison.Ordinal);
        await office.Says("malee", "1");
        await office.Settles();
        var documents = (await office.Case(number)).Case.Documents.Where(d => d.Step == expected.Step).ToList();
        Assert.Equal("ฉบับ 1.docx", Assert.Single(documents, d => !d.Counts).FileName);
        Assert.Equal(documents[0].Expected, documents.Single(d => d.FileName == "แก้ไขแล้ว.docx").Expected);
    }

    [Fact]
    public async Task Several_files_are_asked_about_with_one_card()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("draft-mou");
        var (first, second) = (Office.File("ร่าง.docx"), Office.File("แถม.pdf"));
        await office.HandsIn("malee", first.Name, first.Content);
        var asked = Assert.Single(await office.HandsIn("malee", second.Name, second.Content));
        Assert.Equal(["file-0", "file-1"], RefusedForm.Inputs(asked.Card!["body"]).Select(i => (string?)i["id"]));
        await office.Presses("malee", asked, "dialog-choose/files", new System.Text.Json.Nodes.JsonObject { ["file-0"] = "2", ["file-1"] = "1" });
        await office.Settles();
        var documents = (await office.Case(number)).Case.Documents;
        Assert.NotNull(documents.Single(d => d.FileName == "ร่าง.docx").Expected);
        Assert.NotEqual(documents.Single(d => d.FileName == "ร่าง.docx").Expected, documents.Single(d => d.FileName == "แถม.pdf").Expected);
        Assert.Contains("ร่าง.docx: ", Office.Text(office.Reload("malee", asked)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_respondent_who_is_typing_keeps_what_was_typed_when_a_file_is_taken_out()
    {
        await using var office = await Office.Open();
        await office.BudgetReachesTheCollection();
        var (name, content) = Office.File("ผิด.xlsx");
        await office.HandsIn("thanakorn", name, content);
        await office.Presses("thanakorn", office.Newest("thanakorn"), "open");
        var (card, _) = office.Find("thanakorn", "remove-file");
        await office.Presses("thanakorn", "remove-file");
        Assert.Equal(card.Version, office.Reload("thanakorn", card).Version);
        Assert.Contains("นำไฟล์ออกแล้ว", Office.Text(office.Newest("thanakorn")), StringComparison.Ordinal);
    }
}

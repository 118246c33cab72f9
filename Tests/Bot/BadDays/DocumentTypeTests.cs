using System.Text;
using OnesqaBot.Bot.Tests.BadDays.Support;
using OnesqaBot.Tests.Support;
using Xunit;
using static OnesqaBot.Bot.Tests.BadDays.Support.AttachedMessages;

namespace OnesqaBot.Bot.Tests.BadDays;

/// <summary>Which files become documents: by their names and by what is in them.</summary>
public sealed class DocumentTypeTests
{
    [Theory]
    [InlineData("virus.exe", "MZ\u0090")]
    [InlineData("แมโคร.docm", "PK\u0003\u0004")]
    [InlineData("ติดตั้ง.ps1", "Write-Host")]
    [InlineData("ไม่มีนามสกุล", "%PDF-1.7")]
    [InlineData("รายงาน.pdf", "MZ\u0090\0\u0003")]
    [InlineData("รายงาน.txt", "#!/bin/sh")]
    [InlineData("รายงาน.zip", "Rar!\u001a")]
    public async Task What_is_no_document_is_named_and_not_taken(string name, string content)
    {
        await using var office = await Office.Open();
        var number = (await office.OpensACase()).ToString();
        await Attach(office, number);
        var answer = Assert.Single(await Says(office, () => office.Teams.SendFileAsync("malee", name, Encoding.Latin1.GetBytes(content))));
        Assert.True(answer.Shows($"“{name}”") && answer.Shows("รับได้เฉพาะ PDF, Word, Excel, PowerPoint, รูปภาพ, ข้อความ (.txt), CSV, ZIP"), string.Join('\n', answer.Lines()));
        await NothingIsFiled(office, number);
    }

    [Fact]
    public async Task The_good_file_of_a_message_is_filed_and_the_bad_one_is_not()
    {
        await using var office = await Office.Open();
        var number = (await office.OpensACase()).ToString();
        var (good, bad) = (await Upload(office, Pdf), await Upload(office, "MZ"u8.ToArray()));
        var answers = await Says(office, Message(office, "", Attached("ดี.pdf", good), Attached("ร้าย.exe", bad)));
        Assert.Contains(answers, m => m.Shows("“ร้าย.exe”"));
        await office.Teams.WaitForMessageAsync("malee", m => m.Offers("done") && m.Shows("✅") && m.Shows("ดี.pdf"));
        await Eventually.Holds(() => Filed(office).Count > 0, "it is filed");
        await Eventually.Holds(() => !Directory.EnumerateFiles(Path.Combine(office.Data, "incoming")).Any(), "nothing is on its way any more");
        Assert.Equal(["ดี.pdf"], Filed(office));
    }

    [Fact]
    public async Task A_file_that_is_another_when_it_is_fetched_is_not_filed()
    {
        await using var office = await Office.Open();
        await office.OpensACase();
        await using var source = await LoopbackServer.Start(
            async http => await http.Response.Body.WriteAsync(http.Request.Headers.Range.Count > 0 ? Pdf : "MZ"u8.ToArray()));
        await office.Post(Message(office, "", Attached("รายงาน.pdf", $"{source.Address}x")));
        await office.Teams.WaitForMessageAsync("malee", m => m.Shows("จัดเก็บไฟล์ไม่สำเร็จ") && m.Shows("รายงาน.pdf") && m.Shows("ชนิดที่ไม่รับ"));
        Assert.Empty(Filed(office));
    }

    [Fact]
    public async Task Which_types_are_taken_is_a_setting()
    {
        await using var office = await Office.Open("--Documents:AllowedTypes", ".DWG, pdf docx");
        await office.OpensACase();
        var answer = Assert.Single(await Says(office, () => office.Teams.SendFileAsync("malee", "รายงาน.xlsx", "PK\u0003\u0004"u8.ToArray())));
        Assert.True(answer.Shows("รับได้เฉพาะ PDF, .dwg, .docx"));
        await office.Teams.SendFileAsync("malee", "แบบแปลน.dwg", "AC1032"u8.ToArray());
        await office.Teams.WaitForMessageAsync("malee", m => m.Offers("done") && m.Shows("✅") && m.Shows("แบบแปลน.dwg"));
    }
}

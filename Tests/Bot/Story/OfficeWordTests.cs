using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Bot.Words;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>An administrator adds the office's own words for procedures in chat.</summary>
public sealed class OfficeWordTests(SharedAzurite azurite) : IClassFixture<SharedAzurite>
{
    public static TheoryData<bool> Stores => [false, true];

    private const string Word = "บันทึกช่วยจำ";

    [Theory, MemberData(nameof(Stores))]
    public async Task A_word_is_added_after_a_tap_works_at_once_everywhere_and_can_be_removed(bool onTables)
    {
        await using var office = await Opens(onTables);
        await using var other = await office.AnotherInstance();
        Assert.DoesNotContain("MoU", Office.Text((await office.Says("malee", Word))[^1]), StringComparison.Ordinal);
        await office.Says("somchai", $"เพิ่มคำ: {Word} = MoU");
        Assert.Contains($"เพิ่มคำ “{Word}” ให้หมายถึง", Office.Text(office.Newest("somchai")), StringComparison.Ordinal);
        // Nothing is changed by the sentence alone.
        Assert.Empty(office.Services.GetRequiredService<OfficeWords>().History);
        var card = office.Newest("somchai");
        await office.Presses("somchai", card, "change-word");
        var listed = Office.Text(office.Reload("somchai", card));
        Assert.Contains(Word, listed, StringComparison.Ordinal);
        Assert.Contains("สมชาย", listed, StringComparison.Ordinal);

        // It opens the case, and stays after a restart; the other instance learns of it.
        Assert.Contains("MoU", Office.Text((await office.Says("malee", Word))[^1]), StringComparison.Ordinal);
        await office.Says("malee", "NIAD-QE");
        await office.Says("malee", "ญี่ปุ่น");
        await office.Says("malee", "การประเมินร่วม");
        Assert.Equal("MOU", (await office.Confirms("malee")).Code);
        await other.Services.GetRequiredService<OfficeWords>().Refresh(default);
        Assert.Equal("mou", other.Services.GetRequiredService<OfficeWords>().Find(Word)!.Procedure);
        await office.RestartsTheBot();
        Assert.Contains("MoU", Office.Text((await office.Says("kanda", Word))[^1]), StringComparison.Ordinal);

        await office.Says("somchai", $"ลบคำ: {Word}");
        await office.Presses("somchai", "change-word");
        await office.Says("kanda", "ยกเลิก");
        Assert.DoesNotContain("MoU", Office.Text((await office.Says("kanda", Word))[^1]), StringComparison.Ordinal);
        await office.Says("somchai", "คำของสำนักงาน");
        var history = Office.Text(office.Newest("somchai"));
        Assert.Contains("คำที่ลบแล้ว", history, StringComparison.Ordinal);
        Assert.Equal(2, office.Services.GetRequiredService<OfficeWords>().History.Count);
    }

    [Theory]
    [InlineData("เพิ่มคำ: ยกเลิก = MoU", "เป็นคำสั่งของบอตอยู่แล้ว")]
    [InlineData("เพิ่มคำ: งานของฉัน = MoU", "เป็นคำสั่งของบอตอยู่แล้ว")]
    [InlineData("เพิ่มคำ: aqan = MoU", "อยู่แล้ว ใช้คำอื่น")]
    [InlineData("เพิ่มคำ: MoU = MoU", "อยู่แล้ว")]
    [InlineData("เพิ่มคำ: พลูโต = ดาวพลูโต", "ไม่พบกระบวนการ “ดาวพลูโต”")]
    [InlineData("เพิ่มคำ: ก = MoU", "ต้องยาว ๒ ถึง ๔๐ ตัวอักษร")]
    [InlineData("ลบคำ: พลูโต", "ไม่มีคำ “พลูโต”")]
    public async Task What_cannot_be_a_word_is_told(string text, string expected)
    {
        await using var office = await Office.Open();
        await office.Says("somchai", text);
        Assert.Contains(expected, Office.Text(office.Newest("somchai")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_does_not_look_after_the_bot_cannot_add_a_word_and_a_repeated_press_adds_it_once()
    {
        await using var office = await Office.Open();
        await office.Says("malee", $"เพิ่มคำ: {Word} = MoU");
        Assert.Contains("ผู้อำนวยการ", Office.Text(office.Newest("malee")), StringComparison.Ordinal);
        await office.Says("somchai", $"เพิ่มคำ {Word} = MoU");
        var card = office.Newest("somchai");
        var (verb, data) = Office.Behind(card, "change-word");
        await office.Posts("malee", card.Id, verb, data);
        Assert.Empty(office.Services.GetRequiredService<OfficeWords>().History);
        await office.Presses("somchai", card, "change-word");
        await office.Posts("somchai", card.Id, verb, data);
        Assert.Single(office.Services.GetRequiredService<OfficeWords>().History);
    }

    private Task<Office> Opens(bool onTables) =>
        Office.Open(onTables ? ["--Tables:ConnectionString", azurite.ConnectionString, "--Tables:Table", $"t{Guid.NewGuid():N}"] : []);
}

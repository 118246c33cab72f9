using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>A step whose time counts from an event that the officer enters.</summary>
public sealed class EventDateStories
{
    [Fact]
    public async Task What_is_missing_is_said_once()
    {
        await using var office = await Office.Open();
        await office.Says("suda", "แบบประเมิน ก.พ.ร.");
        await office.Says("suda", "๒๕๗๑");
        await office.Confirms("suda");
        await office.HandsInFor("suda", Office.File("สรุปการรับฟังคำชี้แจง.docx"));
        var card = Office.Text(office.Card("suda", "ข้อ ๑ จาก"));
        Assert.Single(Parts(card, "ยังไม่ได้ระบุวันที่"));
        Assert.DoesNotContain("เอกสารครบแล้ว", card, StringComparison.Ordinal);
        Assert.Contains("กด “ระบุวันที่เข้าร่วมประชุมชี้แจง” ก่อน", card, StringComparison.Ordinal);

        await office.Presses("suda", "event-date", new { date = "2026-11-20" });
        var complete = Office.Text(office.Card("suda", "ข้อ ๑ จาก"));
        Assert.DoesNotContain("ยังไม่ได้ระบุ", complete, StringComparison.Ordinal);
        Assert.Contains("เอกสารครบแล้ว", complete, StringComparison.Ordinal);
    }

    private static string[] Parts(string text, string what) => text.Split(what)[1..];
}

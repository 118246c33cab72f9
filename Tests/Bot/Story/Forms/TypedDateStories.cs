using System.Text.Json.Nodes;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story.Forms;

/// <summary>Days as people and foreign clients send them, over HTTP, to where they end: the calendar and the orders.</summary>
public sealed class TypedDateStories
{
    [Theory]
    [InlineData("2570-01-20", "09:00", "10:00")]
    [InlineData("01/20/2027 17:00:00", "9:00 AM", "10:00 AM")]
    [InlineData("๒๐/๐๑/๒๕๗๐", "๐๙:๐๐", "10.00")]
    public async Task A_meeting_is_in_the_calendar_on_the_day_that_was_meant(string date, string start, string end)
    {
        await using var office = await Office.Open();
        await office.OpensACaseAt("signing-ceremony");
        var (card, button) = office.Find("malee", "set-meeting");
        var data = (JsonObject)button.Data!.DeepClone();
        foreach (var (id, value) in new[] { ("date", date), ("start", start), ("end", end), ("place", "สมศ."), ("people", "ผู้อำนวยการ") }) data[id] = value;
        var shown = await office.Posts("malee", card.Id, "set-meeting", data);
        Assert.Contains("๒๐ มกราคม ๒๕๗๐", shown, StringComparison.Ordinal);
        Assert.Contains("DTSTART;TZID=Asia/Bangkok:20270120T090000", office.CalendarText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_named()
    {
        await using var office = await Office.Open();
        await office.OpensACaseAt("signing-ceremony");
        JsonObject Form(string date, string start) => new() { ["date"] = date, ["start"] = start, ["end"] = "10:00", ["place"] = "สมศ.", ["people"] = "ผู้อำนวยการ" };
        await office.Refuses("malee", "set-meeting", "วันที่ “01/02/2027” อ่านได้หลายวัน", Form("01/02/2027", "09:00"));
        await office.Refuses("malee", "set-meeting", "วันที่ “20/1/70” ยังไม่ชัดเจน หากหมายถึง ๒๐ มกราคม ๒๕๗๐", Form("20/1/70", "09:00"));
        await office.Refuses("malee", "set-meeting", "วันที่ “พรุ่งนี้” อ่านไม่ได้", Form("พรุ่งนี้", "09:00"));
        await office.Refuses("malee", "set-meeting", "เวลา “แปดโมง” อ่านไม่ได้", Form("2027-01-20", "แปดโมง"));
    }

    [Fact]
    public async Task An_order_of_the_Buddhist_era_holds_today()
    {
        await using var office = await Office.Open();
        await office.OpensACaseAt("approve-coordination");
        await office.Says("chai", "รักษาการ");
        var shown = await office.Posts(
            "chai", office.Newest("chai").Id, "set-acting", new JsonObject { ["choice"] = "director|somchai", ["people"] = "wanida", ["start"] = "2569-11-23", ["end"] = "2569-12-10" });
        Assert.Contains("๒๓ พฤศจิกายน ๒๕๖๙ ถึง ๑๐ ธันวาคม ๒๕๖๙", shown, StringComparison.Ordinal);
        Assert.Contains(office.Directory.Holders("director", new DateOnly(2026, 11, 23)), p => p.Id == "wanida");
    }
}

using OnesqaBot.Bot.Tests.Story.Forms;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>The days of a visit: whoever prepares it is reminded before them, and they can be put off after the director approved it.</summary>
public sealed class VisitDaysStories
{
    [Fact]
    public async Task A_visit_that_is_put_off_after_its_approval_reaches_the_director_and_the_reminders()
    {
        await using var office = await Office.Open();
        var number = await ApprovedVisit(office);
        Assert.Contains("ก่อนวันที่มา", Office.Text(office.Newest("malee")), StringComparison.Ordinal);
        Assert.Contains("๑๑ มกราคม ๒๕๗๐", Office.Text(office.Newest("malee")), StringComparison.Ordinal);

        await office.Says("malee", $"แก้ไขเรื่อง {number}");
        var form = Office.Text(office.Newest("malee"));
        Assert.Contains("แก้ไขได้เฉพาะวัน", form, StringComparison.Ordinal);
        Assert.DoesNotContain("หัวข้อที่สนใจ", form, StringComparison.Ordinal);
        await office.Refuses("malee", "correct-case", "วันสุดท้ายอยู่ก่อนวันแรก", new() { ["field-date"] = "21-19 ม.ค. 70" });
        await office.Presses("malee", "correct-case", new System.Text.Json.Nodes.JsonObject { ["field-date"] = "19-21 ม.ค. 70" });
        await office.Settles();

        var told = Office.Text(office.Newest("somchai"));
        Assert.Contains("มีการแก้ไขหลังการพิจารณานี้", told, StringComparison.Ordinal);
        Assert.Contains("วันที่มา: ๑๒–๑๔ มกราคม ๒๕๗๐ → ๑๙–๒๑ มกราคม ๒๕๗๐", told, StringComparison.Ordinal);
        Assert.Contains("คณะจากลาว (๑๙–๒๑ มกราคม ๒๕๗๐)", told, StringComparison.Ordinal);

        // Seven working days before the day by which all is to be ready.
        office.Clock.Advance(new DateTimeOffset(2027, 1, 7, 9, 0, 0, ThaiTime.Offset) - office.Clock.GetUtcNow());
        await office.Sweeps();
        await office.Settles();
        var reminder = Office.Text(office.Newest("malee"));
        Assert.Contains("ประสานงานและเตรียมการศึกษาดูงาน", reminder, StringComparison.Ordinal);
        Assert.Contains("๑๘ ม", reminder, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_meeting_of_a_visit_is_proposed_for_its_day_and_a_card_says_when_they_no_longer_agree()
    {
        await using var office = await Office.Open();
        var number = await ApprovedVisit(office);
        await office.SkipsTheDocuments();
        Assert.Contains("วันที่ 2027-01-12", Office.Text(office.Newest("malee")), StringComparison.Ordinal);
        await office.Presses("malee", "set-meeting", new { date = "2027-01-12", start = "09:00", end = "12:00", place = "ห้องประชุม ๑", people = "คณะจากลาว" });
        Assert.DoesNotContain("ไม่ตรงกับวันที่มา", Office.Text(office.Card("malee", "ข้อ ๖ จาก ๙")), StringComparison.Ordinal);

        Assert.Contains("นัดประชุม ๑๒ ม.ค. ๗๐", Office.Text((await office.Says("malee", "งานของฉัน"))[0]), StringComparison.Ordinal);
        await office.Says("malee", $"แก้ไขเรื่อง {number}");
        await office.Presses("malee", "correct-case", new System.Text.Json.Nodes.JsonObject { ["field-date"] = "19-21 ม.ค. 70" });
        await office.Settles();
        Assert.Contains("ไม่ตรงกับวันที่มาของเรื่อง (๑๙–๒๑ มกราคม ๒๕๗๐)", Office.Text(office.Card("malee", "ข้อ ๖ จาก ๙")), StringComparison.Ordinal);
    }

    private static async Task<CaseNumber> ApprovedVisit(Office office)
    {
        await office.Says("malee", "ศึกษาดูงาน");
        await office.Says("malee", "คณะจากลาว");
        await office.Says("malee", "12-14 ม.ค. 70");
        await office.Says("malee", "การประเมินภายนอก");
        var number = await office.Confirms("malee");
        for (var row = 1; row <= 3; row++) await office.SkipsTheDocuments();
        await office.Presses("somchai", "approve");
        await office.Settles();
        return number;
    }
}

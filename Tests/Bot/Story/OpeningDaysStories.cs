using System.Text.Json.Nodes;
using OnesqaBot.Bot.Tests.Story.Forms;
using OnesqaBot.Workflow.Cases;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>The days that a case is opened with: asked until they can be read, read back, and corrected afterwards. Today is 23 November 2026.</summary>
public sealed class OpeningDaysStories
{
    [Fact]
    public async Task A_study_visit_is_opened_with_days_that_are_asked_for_until_they_can_be_read()
    {
        await using var office = await Office.Open();
        await office.Says("malee", "ศึกษาดูงาน");
        await office.Says("malee", "คณะจากลาว");
        foreach (var (typed, why) in new[] { ("เร็ว ๆ นี้", "กรุณาพิมพ์วัน เดือน ปี"), ("20", "อ่านได้เป็น ๒๐ ธันวาคม ๒๕๖๙ หรือ ๒๐ มกราคม ๒๕๗๐"), ("31 พ.ย.", "ในปฏิทิน"), ("14-12 ม.ค. 70", "วันสุดท้ายอยู่ก่อนวันแรก"), ("1/2/2027", "อ่านได้เป็น ๑ กุมภาพันธ์ ๒๕๗๐ หรือ ๒ มกราคม ๒๕๗๐") })
        {
            var again = Office.Text(Assert.Single(await office.Says("malee", typed)));
            Assert.Contains(why, again, StringComparison.Ordinal);
            Assert.Contains("จะมาวันใด", again, StringComparison.Ordinal);
        }

        await office.Presses("malee", "dialog-choose/2027-01-02");
        var confirm = Office.Text(Assert.Single(await office.Says("malee", "การประเมินภายนอก")));
        Assert.Contains("คณะจากลาว (๒ มกราคม ๒๕๗๐)", confirm, StringComparison.Ordinal);
        Assert.DoesNotContain("ผ่านมาแล้ว", confirm, StringComparison.Ordinal);
        Assert.Contains("ผ่านมาแล้ว กรุณาตรวจก่อนยืนยัน", Office.Text(Assert.Single(await office.Says("malee", "แก้วันที่มาเป็น 12 พ.ย. 69"))), StringComparison.Ordinal);
        await office.Says("malee", "แก้วันที่มาเป็น 12-14 ม.ค. 70");
        var number = await office.Confirms("malee");
        Assert.Equal(("คณะจากลาว (๑๒–๑๔ มกราคม ๒๕๗๐)", "๑๒–๑๔ มกราคม ๒๕๗๐"), await Opened(office, number, "date"));
        Assert.Contains("๑๒–๑๔ มกราคม ๒๕๗๐", Office.Text(office.Teams.Messages(office.Channel)[^1]), StringComparison.Ordinal);

        // The form for corrections reads days in the same way.
        await office.Says("malee", $"แก้ไขเรื่อง {number}");
        JsonObject Form(string date) => new() { ["field-visitor"] = "คณะจากลาว", ["field-date"] = date, ["field-topic"] = "การประเมินภายนอก" };
        await office.Refuses("malee", "correct-case", "วันที่มา", Form("20"));
        await office.Refuses("malee", "correct-case", "วันสุดท้ายอยู่ก่อนวันแรก", Form("14-12 ม.ค. 70"));
        await office.Presses("malee", "correct-case", Form("28 ก.พ.–2 มี.ค. 70"));
        Assert.Equal(("คณะจากลาว (๒๘ กุมภาพันธ์ – ๒ มีนาคม ๒๕๗๐)", "๒๘ กุมภาพันธ์ – ๒ มีนาคม ๒๕๗๐"), await Opened(office, number, "date"));
        Assert.Contains("วันที่มา: ๑๒–๑๔ มกราคม ๒๕๗๐ → ๒๘ กุมภาพันธ์ – ๒ มีนาคม ๒๕๗๐", Office.Text((await office.Says("malee", $"ประวัติ {number}"))[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_reads_English_types_and_reads_days_in_English_and_the_office_files_them_in_Thai()
    {
        await using var office = await Office.Open();
        office.Teams.SetLocale("malee", "en-GB");
        await office.Says("malee", "host a study visit from Cambodia");
        await office.Says("malee", "Ministry of Education, Cambodia");
        Assert.Contains("such as 15 January 2027", Office.Text(Assert.Single(await office.Says("malee", "soon"))), StringComparison.Ordinal);
        await office.Says("malee", "12-14 January 2027");
        Assert.Contains("12–14 January 2027", Office.Text(Assert.Single(await office.Says("malee", "External reviews"))), StringComparison.Ordinal);
        await office.Presses("malee", "dialog-choose/open");
        var number = CaseNumber.Parse("2570-VISIT-001");
        Assert.Equal(("Ministry of Education, Cambodia (๑๒–๑๔ มกราคม ๒๕๗๐)", "๑๒–๑๔ มกราคม ๒๕๗๐"), await Opened(office, number, "date"));

        // The form holds the days in English; sent as it is, it changes nothing.
        await office.Says("malee", $"correct {number}");
        Assert.Contains("12–14 January 2027", Office.Text(office.Newest("malee")), StringComparison.Ordinal);
        var version = (await office.Case(number)).Case.Version;
        JsonObject Form(string date) => new() { ["field-visitor"] = "Ministry of Education, Cambodia", ["field-date"] = date, ["field-topic"] = "External reviews" };
        await office.Presses("malee", "correct-case", Form("12–14 January 2027"));
        Assert.Equal(version, (await office.Case(number)).Case.Version);
        await office.Says("malee", $"correct {number}");
        await office.Presses("malee", "correct-case", Form("not yet set"));
        Assert.Equal("ยังไม่กำหนด", (await Opened(office, number, "date")).Days);
        Assert.Contains("Date: 12–14 January 2027 → not yet set", Office.Text((await office.Says("malee", $"history {number}"))[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_with_its_days_asks_for_the_rest_alone()
    {
        await using var office = await Office.Open();
        var confirm = Office.Text(Assert.Single(await office.Says("malee", "ไปประชุม APQN ที่สิงคโปร์ 12-14 ม.ค. 70")));
        Assert.Contains("๑๒–๑๔ มกราคม ๒๕๗๐", confirm, StringComparison.Ordinal);
        Assert.Equal(("APQN (สิงคโปร์)", "๑๒–๑๔ มกราคม ๒๕๗๐"), await Opened(office, await office.Confirms("malee"), "dates"));
    }

    [Fact]
    public async Task A_conference_is_planned_for_a_month_or_for_days_that_are_not_set_yet()
    {
        await using var office = await Office.Open();
        foreach (var (typed, read) in new[] { ("ส.ค. 70", "สิงหาคม ๒๕๗๐"), ("ยังไม่กำหนด", "ยังไม่กำหนด") })
        {
            await office.Says("malee", "จัดประชุมวิชาการ");
            await office.Says("malee", "QA Forum");
            Assert.Contains($"QA Forum ({read})", Office.Text(Assert.Single(await office.Says("malee", typed))), StringComparison.Ordinal);
            Assert.Equal(($"QA Forum ({read})", read), await Opened(office, await office.Confirms("malee"), "date"));
        }
    }

    private static async Task<(string Subject, string Days)> Opened(Office office, CaseNumber number, string field) =>
        (await office.Case(number)).Case is var opened ? (opened.Subject, opened.Fields[field]) : default;
}

using System.Text.Json.Nodes;
using OnesqaBot.Bot.Tests.Story.Forms;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>A month's results are asked for from every unit; what each of them types is checked, and who has not answered is named.</summary>
public sealed class AwaitedAnswersStories
{
    private static JsonObject Answer(string progress, string day) => new()
    {
        ["field-results"] = "อบรมแล้ว ๑ รุ่น", ["field-progress"] = progress, ["field-spent"] = "320000", ["field-erp-date"] = day,
    };

    [Fact]
    public async Task Whoever_asks_who_has_not_answered_reads_their_names_and_answers_are_kept_as_what_they_are()
    {
        await using var office = await Office.Open();
        await office.Says("niran", "ติดตามผลการดำเนินงาน");
        await office.Says("niran", "2570");
        var number = await office.Confirms("niran");
        for (var row = 1; row <= 2; row++) await office.SkipsTheDocuments("niran");
        Assert.Contains("ต่อไป: ข้อ ๓ พิจารณาอนุมัติการแจ้งเวียน — รองผู้อำนวยการ สมศ.", Office.Text(office.Card("niran", "ข้อ ๒ จาก ๘")), StringComparison.Ordinal);
        await office.Presses("wanida", "approve");
        await office.Presses("somchai", "approve");
        await office.Settles();

        await office.Refuses("chai", "send-answer", "ต้องเป็นร้อยละ", Answer("สี่สิบห้า", "20 พ.ย. 69"));
        await office.Refuses("chai", "send-answer", "วันที่รายงานในระบบ ERP", Answer("45", "เร็ว ๆ นี้"));
        await office.Presses("chai", "send-answer", Answer("45 %", "เมื่อวาน"));
        var kept = Assert.Single((await office.Case(number)).Case.Current!.Submissions).Fields;
        Assert.Equal(("๔๕", "๓๒๐,๐๐๐", "๒๒ พฤศจิกายน ๒๕๖๙"), (kept["progress"], kept["spent"], kept["erp-date"]));

        var late = Office.Text((await office.Says("niran", "ใครยังไม่ส่งบ้าง"))[0]);
        Assert.Contains("ยังไม่ตอบ: ภารกิจพัฒนานโยบายและยุทธศาสตร์", late, StringComparison.Ordinal);
        Assert.DoesNotContain("ยังไม่ตอบ: ภารกิจเทคโนโลยีสารสนเทศและการสื่อสาร", late, StringComparison.Ordinal);
    }
}

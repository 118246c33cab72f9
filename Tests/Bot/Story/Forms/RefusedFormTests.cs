using System.Text.Json.Nodes;
using OnesqaBot.Simulator;
using OnesqaBot.Workflow.Cases;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story.Forms;

/// <summary>A form that is refused loses nothing: over HTTP, for each form that the bot has.</summary>
public sealed class RefusedFormTests
{
    private static readonly string TooLong = new('ก', CaseEngine.LongestReason + 1);

    [Fact]
    public async Task Forms_of_a_case_come_back_as_they_were_sent()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACase();
        await office.Presses("malee", "done");
        await office.Refuses("malee", "done", "ยาวเกินไป", new() { ["reason"] = TooLong });
        await office.Refuses("malee", "done", "ยังขาดเอกสาร", new() { ["reason"] = "  " });
        await office.Presses("malee", "done", new { reason = "ส่งเอกสารตามภายหลัง" });
        await office.SkipsTheDocuments();
        await office.Refuses("somchai", "return", "ยาวเกินไป", new() { ["reason"] = TooLong });

        // A form that opened behind a button can be closed again; then nothing of it is left.
        Assert.Contains("ร่างที่ท่านกรอกไว้", Office.Text(await Refreshed(office, "somchai", "return")), StringComparison.Ordinal);
        await office.Presses("somchai", "discard");
        Assert.DoesNotContain("ร่างที่ท่านกรอกไว้", Office.Text(await Refreshed(office, "somchai", "return")), StringComparison.Ordinal);
        await office.Presses("somchai", "approve");
        await office.SkipsTheDocuments();
        await office.SkipsTheDocuments();
        await office.Refuses("somchai", "choose", "ยาวเกินไป", new() { ["reason-redraft"] = TooLong }, choice: "redraft");
        await office.Presses("somchai", "choose/ceremony");
        await office.Refuses(
            "malee", "set-meeting", "เวลาสิ้นสุดต้องอยู่หลังเวลาเริ่ม",
            new() { ["date"] = "2570-01-20", ["start"] = "10:00 AM", ["end"] = "09.00", ["place"] = "ห้อง *๑*", ["people"] = "สมชาย\nวนิดา" },
            new() { ["date"] = "2027-01-20", ["start"] = "10:00", ["end"] = "09:00" });

        await office.Says("malee", $"ยกเลิกเรื่อง {number}");
        await office.Refuses("malee", "cancel-case", "ยาวเกินไป", new() { ["reason"] = TooLong });
    }

    [Fact]
    public async Task Forms_of_the_office_come_back_as_they_were_sent()
    {
        await using var office = await Office.Open();
        await office.Says("chai", "รักษาการ");
        await office.Refuses(
            "chai", "set-acting", "วันสิ้นสุดอยู่ก่อน", new() { ["choice"] = "director|somchai", ["people"] = "wanida", ["start"] = "2569-12-10", ["end"] = "1 ธ.ค. 2569" },
            new() { ["start"] = "2026-12-10", ["end"] = "2026-12-01" });
        await office.Says("chai", "วันหยุด");
        await office.Refuses(
            "chai", "add-holiday", "วันเสาร์อาทิตย์", new() { ["date"] = "2569-12-12", ["text"] = "วันหยุดพิเศษ", ["note"] = "มติ ครม." }, new() { ["date"] = "2026-12-12" });
        await office.Says("chai", "วันหยุด");
        await office.Refuses(
            "chai", "change-holiday", "วันที่ “01/02/2027” อ่านได้หลายวัน คือ ๑ กุมภาพันธ์ ๒๕๗๐ หรือ ๒ มกราคม ๒๕๗๐",
            new() { ["choice"] = "2026-12-10", ["end"] = "01/02/2027", ["reason"] = "มติ ครม." });
        await office.Says("niran", "งานประจำปี");
        await office.Refuses("niran", "set-recurring", "ระบุเหตุผล", new() { ["choice"] = "Skip|budget-request|2570", ["reason"] = " " });

        await office.Says("niran", "คำของบประมาณ");
        await office.Says("niran", "๒๕๗๑");
        await office.Confirms("niran");
        await office.Says("niran", "สถานะ 2570-BUDGET-001");
        await office.Refuses(
            "niran", "set-target", "วันหยุด", new() { ["choice"] = "plan-calendar|", ["date"] = "6/3/2570", ["reason"] = "รอสำนักงบประมาณ" }, new() { ["date"] = "2027-03-06" });
    }

    [Fact]
    public async Task A_respondents_answer_comes_back_and_may_go_without_its_documents_for_a_reason()
    {
        await using var office = await Office.Open();
        await office.BudgetReachesTheCollection();
        JsonObject typed = new() { ["field-projects"] = "ประเมินรอบที่ห้า", ["field-amount"] = "๔๕,๐๐๐,๐๐๐", ["field-details"] = "๔,๐๐๐ แห่ง" };
        await office.Refuses("thanakorn", "send-answer", "ยังไม่ได้กรอก", new() { ["field-projects"] = "ประเมินรอบที่ห้า", ["field-amount"] = "", ["field-details"] = "๔,๐๐๐ แห่ง" });
        var back = await office.Refuses("thanakorn", "send-answer", "หรือระบุเหตุผลที่ส่งต่อโดยไม่มีเอกสาร", typed);
        Assert.Contains(RefusedForm.Inputs(back["body"]), i => (string?)i["id"] == "reason");
        typed["reason"] = TooLong;
        await office.Refuses("thanakorn", "send-answer", "ยาวเกินไป", typed);
        typed["reason"] = " ";
        await office.Presses("thanakorn", "send-answer", typed);
        typed["reason"] = "รอผู้บริหารลงนาม";
        await office.Presses("thanakorn", "send-answer", typed);
        Assert.Contains("รอผู้บริหารลงนาม", Office.Text(office.Card("thanakorn", "ส่งแล้ว รอตรวจ")), StringComparison.Ordinal);

        // Whoever accepts it reads why, in the list and on the answer.
        Assert.Contains("เอกสารไม่ครบ", Office.Text(office.Card("niran", "ข้อ ๕ จาก ๙")), StringComparison.Ordinal);
        await office.Presses("niran", "show-answer");
        Assert.NotNull(office.Card("niran", "ส่งคำตอบโดยเอกสารไม่ครบ", "เหตุผล: รอผู้บริหารลงนาม").FindAction("accept"));
        await office.Refuses("niran", "return-answer", "ยาวเกินไป", new() { ["reason"] = TooLong });
        await office.Presses("niran", "accept");

        await office.Presses("niran", "done");
        await office.Refuses("niran", "done", "ยาวเกินไป", new() { ["reason"] = TooLong });
    }

    [Fact]
    public async Task People_who_are_picked_stay_picked()
    {
        await using var office = await Office.Open();
        await office.Says("malee", "ประชุมต่างประเทศ");
        foreach (var answer in (string[])["INQAAHE Forum", "กรุงเทพฯ", "มีนาคม ๒๕๗๐"]) await office.Says("malee", answer);
        await office.Confirms("malee");
        await office.SkipsTheDocuments();
        await office.SkipsTheDocuments();
        await office.Refuses("somchai", "choose", "ยาวเกินไป", new() { ["reason-revise"] = TooLong }, choice: "revise");
        // Nobody is in the directory under the second key: the first stays picked.
        await office.Refuses("somchai", "choose", "ไม่พบ", new() { ["people-delegate"] = "wanida,nobody" }, new() { ["people-delegate"] = "wanida" }, choice: "delegate");
    }

    /// <summary>The card as its reader sees it when it comes into view.</summary>
    private static async Task<SimulatedMessage> Refreshed(Office office, string person, string verb)
    {
        var (card, _) = office.Find(person, verb);
        await office.Looks(person);
        return office.Reload(person, card);
    }
}

using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Steps.Choices;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>Meetings that were held or are to come, and who is told. It is Monday 23 November 2026.</summary>
public sealed class TellingStories
{
    [Fact]
    public async Task A_ceremony_that_was_held_already_is_recorded_without_an_invitation()
    {
        await using var office = await Office.Open();
        var number = await AtTheCeremony(office);
        // One tap on the card of a decision.
        var decided = office.Card("somchai", "ข้อ ๖ จาก ๘");
        await office.Presses("somchai", decided, "watch");
        Assert.Contains("จะแจ้งท่านเมื่อเรื่องสิ้นสุด", Office.Text(office.Reload("somchai", decided)), StringComparison.Ordinal);
        await office.Presses("malee", "ask-held-meeting");
        await office.Presses("malee", "record-held-meeting", new { date = "2026-11-24", place = "ห้องประชุมใหญ่", people = "" });
        Assert.Contains("วันที่เลือกยังมาไม่ถึง", Office.Text(office.Newest("malee")), StringComparison.Ordinal);
        await office.Presses("malee", "record-held-meeting", new { date = "2026-11-20", place = "ห้องประชุมใหญ่", people = "นางสาวกานดา ศรีสุข" });
        foreach (var said in new[] { "จัดไปแล้ว", "เมื่อ: ๒๐ พฤศจิกายน ๒๕๖๙", "ห้องประชุมใหญ่" }) Assert.Contains(said, Office.Text(office.Newest("malee")), StringComparison.Ordinal);
        Assert.Equal(0, office.Cards("kanda", number.ToString()));
        await office.Presses("malee", "done");
        Assert.DoesNotContain("VEVENT", Calendar(office), StringComparison.Ordinal);

        // The last row: whoever approved and wished to hear it is told that the case has ended, once.
        await office.SkipsTheDocuments("malee");
        Assert.Equal(1, office.Cards("somchai", "เรื่องที่ท่านติดตามสิ้นสุดแล้ว", number.ToString()));
        Assert.Contains("จัดไปแล้ว", Office.Text(Assert.Single(await office.Says("malee", $"ประวัติ {number}"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_invited_gets_a_card_that_follows_the_meeting()
    {
        await using var office = await Office.Open();
        var number = await AtTheCeremony(office);
        await office.Presses("malee", "set-meeting", new { date = "2026-12-16", start = "09:00", end = "11:00", place = "ห้องประชุม ๑", people = "นางสาวกานดา ศรีสุข\nDr. Ali (MQA)" });
        foreach (var said in new[] { "ขอเชิญเข้าร่วม", number.ToString(), "๑๖ ธันวาคม ๒๕๖๙", "ห้องประชุม ๑" }) Assert.Contains(said, Office.Text(office.Newest("kanda")), StringComparison.Ordinal);
        await office.Presses("malee", "set-meeting", new { date = "2026-12-17", start = "09:00", end = "11:00", place = "ห้องประชุม ๑", people = "นางสาวกานดา ศรีสุข" });
        Assert.Contains("๑๗ ธันวาคม ๒๕๖๙", Office.Text(office.Newest("kanda")), StringComparison.Ordinal);
        Assert.Equal(1, office.Cards("kanda", number.ToString()));
        await office.Presses("malee", "cancel-meeting");
        Assert.Contains("ยกเลิกกำหนดการแล้ว", Office.Text(office.Newest("kanda")), StringComparison.Ordinal);
        Assert.Equal(1, office.Cards("kanda", number.ToString()));
    }

    [Fact]
    public async Task Whom_the_director_delegates_is_told_and_sees_in_what()
    {
        await using var office = await Office.Open();
        await office.Says("malee", "ประชุมต่างประเทศ");
        foreach (var answer in EmbeddedDefinitions.Procedures().Single(p => p.Id == "international-meeting").Fields) await office.Says("malee", answer.Example);
        await office.Confirms("malee");
        await office.SkipsTheDocuments("malee");
        await office.SkipsTheDocuments("malee");
        var card = office.Newest("somchai");
        var choice = ((ChoiceStep)EmbeddedDefinitions.Procedures().Single(p => p.Id == "international-meeting").Steps[2]).Outcomes.First(o => o.Participants == NamedParticipants.Named);
        await office.Presses("somchai", card, card.Actions.Single(a => a.Verb == "choose" && (string?)a.Data?["choice"] == choice.Key).Key, new Dictionary<string, string> { [$"people-{choice.Key}"] = "kanda,wanida" });
        foreach (var person in new[] { "kanda", "wanida" })
        foreach (var said in new[] { "ท่านได้รับมอบหมายให้เข้าร่วม", "นางสาวกานดา ศรีสุข, นางวนิดา พงษ์ไพบูลย์", "มอบหมายโดย: นายสมชาย วัฒนกุล", "บอตจะส่งแบบรายงานถึงท่าน" })
            Assert.Contains(said, Office.Text(office.Card(person, "ท่านได้รับมอบหมายให้เข้าร่วม")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_week_after_the_briefing_is_counted_from_the_day_that_the_analyst_enters()
    {
        await using var office = await Office.Open();
        await office.Says("suda", "แบบประเมิน ก.พ.ร.");
        await office.Says("suda", "๒๕๗๑");
        await office.Confirms("suda");
        var text = Office.Text(office.Newest("suda"));
        foreach (var said in new[] { "ภายใน ๑ สัปดาห์ นับแต่เข้าร่วมประชุมชี้แจง", "ยังไม่มีวันครบกำหนด เพราะยังไม่ได้ระบุวันที่เข้าร่วมประชุมชี้แจง" }) Assert.Contains(said, text, StringComparison.Ordinal);
        await office.Presses("suda", "event-date", new { date = "2026-11-24" });
        Assert.Contains("วันที่เลือกยังมาไม่ถึง", Office.Text(office.Newest("suda")), StringComparison.Ordinal);
        await office.Presses("suda", "event-date", new { date = "2026-11-19" });
        text = Office.Text(office.Newest("suda"));
        foreach (var said in new[] { "๒๖ พฤศจิกายน ๒๕๖๙", "ภายใน ๗ วันนับแต่เข้าร่วมประชุมชี้แจง" }) Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20261126", office.CalendarText(), StringComparison.Ordinal);
    }

    /// <summary>Empty where nothing was ever put into it.</summary>
    private static string Calendar(Office office) =>
        string.Concat(Directory.EnumerateFiles(office.Data, "*.ics", SearchOption.AllDirectories).Select(File.ReadAllText));

    private static async Task<CaseNumber> AtTheCeremony(Office office)
    {
        var number = await office.OpensACase();
        await office.SkipsTheDocuments("malee");
        await office.SkipsTheDocuments("malee");
        await office.Presses("somchai", "approve");
        await office.SkipsTheDocuments("malee");
        await office.SkipsTheDocuments("malee");
        await office.Presses("somchai", "choose/ceremony");
        return number;
    }
}

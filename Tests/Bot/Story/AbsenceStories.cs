using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Bot.People;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>ไม่อยู่: people say when they are away and who acts meanwhile; whoever may give acting orders confirms it.</summary>
public sealed class AbsenceStories
{
    private const string Ask = "request-acting", Confirm = "set-acting";

    [Fact]
    public async Task A_director_says_so_and_confirms_it_with_one_tap()
    {
        await using var office = await Office.Open();
        await office.Says("somchai", "10–14 ก.พ. ไม่อยู่ ให้รองเซ็นแทน");
        var form = office.Newest("somchai");
        var text = Office.Text(form);
        Assert.Contains("ผู้ทำแทน wanida", text, StringComparison.Ordinal);
        Assert.Contains("2027-02-10", text, StringComparison.Ordinal);
        Assert.Contains("2027-02-14", text, StringComparison.Ordinal);
        await office.Presses("somchai", form, Ask, new { choice = "director|somchai", people = "wanida", start = "2027-02-10", end = "2027-02-14" });
        Assert.Contains("นางวนิดา พงษ์ไพบูลย์ รักษาการแทน นายสมชาย วัฒนกุล", Office.Text(office.Reload("somchai", form)), StringComparison.Ordinal);
        Assert.Contains(office.Directory.Holders("director", new DateOnly(2027, 2, 12)), p => p.Id == "wanida");
        Assert.DoesNotContain(office.Directory.Holders("director", new DateOnly(2027, 2, 15)), p => p.Id == "wanida");
    }

    [Fact]
    public async Task Others_ask_the_administrators_of_whom_one_confirms_it_and_they_are_told()
    {
        await using var office = await Office.Open();
        await office.Says("orathai", "พรุ่งนี้ลา");
        var form = office.Newest("orathai");
        // Without a name, it is whoever stands in for the position.
        Assert.Contains("ผู้ทำแทน prasert", Office.Text(form), StringComparison.Ordinal);
        var wish = new { choice = "head-of-policy-work|orathai", people = "prasert", start = "2026-11-24", end = "2026-11-24" };
        await office.Presses("orathai", form, Ask, wish);
        Assert.Contains("ส่งคำขอถึง นายสมชาย วัฒนกุล, นางรัตนา มั่นคง, นายชัย รัตนพงศ์ แล้ว", Office.Text(office.Reload("orathai", form)), StringComparison.Ordinal);
        Assert.DoesNotContain(office.Directory.Holders("head-of-policy-work", new DateOnly(2026, 11, 24)), p => p.Id == "prasert");

        var asked = office.Card("chai", "นางอรทัย บุญเรือง แจ้งไม่อยู่ ๒๔ พฤศจิกายน ๒๕๖๙ ขอให้ นายประเสริฐ ทองดี รักษาการแทน");
        await office.Presses("chai", asked, Confirm, wish);
        Assert.Contains("ยืนยันแล้ว นายประเสริฐ ทองดี รักษาการแทนท่าน ๒๔ พฤศจิกายน ๒๕๖๙", Office.Text(office.Newest("orathai")), StringComparison.Ordinal);
        // Another administrator who confirms it too changes nothing.
        await office.Presses("ratana", office.Card("ratana", "แจ้งไม่อยู่"), Confirm, wish);
        Assert.Single(office.Services.GetRequiredService<DirectoryProvider>().Orders);
    }

    [Fact]
    public async Task Only_ones_own_position_can_be_asked_for()
    {
        await using var office = await Office.Open();
        await office.Says("malee", "พรุ่งนี้ไม่อยู่ ให้กานดาทำแทน");
        var form = office.Newest("malee");
        await office.Presses("malee", form, Ask, new { choice = "director|somchai", people = "kanda", start = "2026-11-24", end = "2026-11-24" });
        Assert.Equal(0, office.Cards("chai", "แจ้งไม่อยู่"));
        await office.Presses("malee", form, Ask, new { choice = "international-relations-officer|malee", people = "kanda", start = "2026-11-24", end = "2026-11-24" });
        Assert.Contains("ดำรงตำแหน่งนี้อยู่แล้ว", Office.Text(office.Reload("malee", form)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_sends_a_paper_sees_before_that_its_decider_is_away_and_who_decides_instead()
    {
        await using var office = await Office.Acting("  - person: wanida", "    position: director", "    instead-of: somchai", "    from: 2026-11-23", "    to: 2026-11-27");
        await office.OpensACaseAt("request-coordination");
        Assert.Contains("นายสมชาย วัฒนกุล ไม่อยู่", Office.Text(office.Card("malee", "ข้อ ๒ จาก ๘")), StringComparison.Ordinal);
        Assert.Contains("นางวนิดา พงษ์ไพบูลย์ พิจารณาแทน", Office.Text(office.Card("malee", "ข้อ ๒ จาก ๘")), StringComparison.Ordinal);
    }
}

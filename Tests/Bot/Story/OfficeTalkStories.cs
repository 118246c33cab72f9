using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>What people say of the office as a whole leads each to what they may see and do.</summary>
public sealed class OfficeTalkStories
{
    [Fact]
    public async Task An_overview_is_the_figures_for_heads_and_the_years_calendar_for_others()
    {
        await using var office = await Office.Open();
        await office.OpensACase();
        Assert.Contains("สถิติปีงบประมาณ ๒๕๗๐", Office.Text((await office.Says("somchai", "ขอดูภาพรวม"))[^1]), StringComparison.Ordinal);
        var year = Office.Text((await office.Says("kanda", "ขอดูภาพรวมหน่อยค่ะ"))[^1]);
        Assert.Contains("ปฏิทินปีงบประมาณ ๒๕๗๐", year, StringComparison.Ordinal);
        Assert.DoesNotContain("สถิติ", year, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_administrators_are_named_and_yearly_work_is_skipped_where_it_can_be()
    {
        await using var office = await Office.Open();
        var named = Office.Text(Assert.Single(await office.Says("malee", "ใครเป็นผู้ดูแลบอต")));
        Assert.Contains("ผู้ดูแลระบบคือ นายสมชาย วัฒนกุล, นางรัตนา มั่นคง, นายชัย รัตนพงศ์", named, StringComparison.Ordinal);
        var yearly = (await office.Says("niran", "ปีนี้ไม่มีโครงการค่ะ"))[^1];
        await office.Presses("niran", yearly, "set-recurring", new { choice = "Skip|budget-request|2570", reason = "ไม่มีโครงการ" });
        Assert.Contains("ข้ามปีนี้: ไม่มีโครงการ", Office.Text(office.Reload("niran", yearly)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_not_away_after_all_ends_the_order_or_learns_that_there_is_none()
    {
        await using var office = await Office.Open();
        await office.Says("somchai", "พรุ่งนี้ลา ให้รองเซ็นแทน");
        var form = office.Newest("somchai");
        // Nothing was sent yet.
        Assert.Contains("ไม่มีผู้รักษาการแทนท่าน", Office.Text((await office.Says("somchai", "ไม่ไปแล้ว"))[^1]), StringComparison.Ordinal);

        await office.Presses("somchai", form, "request-acting", new { choice = "director|somchai", people = "wanida", start = "2026-11-24", end = "2026-11-24" });
        Assert.Contains(office.Directory.Holders("director", new DateOnly(2026, 11, 24)), p => p.Id == "wanida");
        var orders = (await office.Says("somchai", "ไม่ไปแล้ว"))[^1];
        await office.Presses("somchai", orders, "revoke-acting");
        Assert.DoesNotContain(office.Directory.Holders("director", new DateOnly(2026, 11, 24)), p => p.Id == "wanida");

        // Whoever is concerned by no order is told whom to tell.
        Assert.Contains("หากส่งคำขอไปแล้ว กรุณาแจ้ง นายสมชาย วัฒนกุล", Office.Text((await office.Says("orathai", "ไม่ลาแล้วค่ะ"))[^1]), StringComparison.Ordinal);
    }
}

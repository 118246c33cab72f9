using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Tests;
using OnesqaBot.Workflow.Tests.Year;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;
using Xunit;

namespace OnesqaBot.Cards.Tests;

public sealed class YearCardTests
{
    [Fact]
    public void The_fullest_year_fits_a_message()
    {
        // A year behind, three hundred cases, and nothing of it done.
        var mou = new CaseRun();
        Years.AssertAccepted(mou.Open("malee"));
        IReadOnlyList<YearCase> cases =
        [
            .. Enumerable.Range(1, 250).Select(i => mou.ToYearCase($"2570-MOU-{i:000}")),
            .. from many in new (string Id, string Code, int Cases)[] { ("budget-request", "BUDGET", 10), ("performance-monitoring", "MONITOR", 10), ("risk-management", "RISK", 20), ("action-plan", "PLAN", 10) }
               from i in Enumerable.Range(1, many.Cases)
               select CaseRun.Start(many.Id, "niran").ToYearCase($"2570-{many.Code}-{i:000}"),
        ];
        var plan = YearGallery.Plan(new(2028, 9, 30), cases);
        Assert.True(plan.Counts.Late > 700, $"{plan.Counts}");
        Assert.True(YearGallery.Draw(plan).Bytes <= DetailLevel.MaxBytes);
    }

    [Fact]
    public void An_ordinary_year_loses_nothing() =>
        Assert.DoesNotContain("และอีก", YearGallery.Draw(YearGallery.Plan(new(2027, 1, 18), YearGallery.Cases())).Json, StringComparison.Ordinal);

    [Fact]
    public void A_year_before_the_first_case_calls_nothing_late_and_leads_to_the_present_one()
    {
        var card = YearGallery.Draw(YearGallery.Plan(new(2028, 9, 30), [])).Json;
        Assert.Contains("ในปีนั้นยังไม่มีเรื่องใดอยู่ในระบบ", card, StringComparison.Ordinal);
        Assert.Contains("\"title\":\"ปฏิทินปีงบประมาณ ๒๕๗๑\"", card, StringComparison.Ordinal);
        Assert.DoesNotContain("เลยกำหนด", card, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_present_month_is_open_and_each_can_be_opened()
    {
        var card = YearGallery.Draw(YearGallery.Plan(new(2027, 1, 18), YearGallery.Cases()));
        var months = card.Content.Body.OfType<AdaptiveCards.AdaptiveContainer>().Where(c => c.Id is not null).ToList();
        Assert.Equal("m1", Assert.Single(months, m => m.IsVisible).Id);
        var json = card.Json;
        Assert.All(months, m => Assert.Contains($"\"elementId\":\"{m.Id}\"", json, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-11-23", "2026-11-23")]
    [InlineData("2026-11-29", "2026-11-23")]
    [InlineData("2027-01-01", "2026-12-28")]
    public void A_week_begins_on_Monday(string day, string monday) =>
        Assert.Equal(DateOnly.ParseExact(monday, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            CalendarWeek.MondayOf(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
}

using OnesqaBot.Cards;
using OnesqaBot.Tests.Workflow;
using OnesqaBot.Tests.Workflow.Year;
using OnesqaBot.Workflow;
using Xunit;

namespace OnesqaBot.Tests.Cards;

public sealed class YearCardTests
{
    [Fact]
    public void The_fullest_year_fits_a_message()
    {
        // A year behind, three hundred cases, and nothing of it done.
        var mou = new CaseRun();
        Years.Taken(mou.Open("malee"));
        IReadOnlyList<YearCase> cases =
        [
            .. Enumerable.Range(1, 250).Select(i => mou.As($"2570-MOU-{i:000}")),
            .. ((string, string, string)[])[("budget-request", "BUDGET", "niran"), ("performance-monitoring", "MONITOR", "niran"), ("risk-management", "RISK", "niran"), ("action-plan", "PLAN", "niran")]
                .Zip([10, 10, 20, 10]).SelectMany(p => Enumerable.Range(1, p.Second).Select(i => CaseRun.Of(p.First.Item1, p.First.Item3).As($"2570-{p.First.Item2}-{i:000}"))),
        ];
        var plan = YearGallery.Plan(new(2028, 9, 30), cases);
        Assert.True(plan.Counts.Late > 700, $"{plan.Counts}");
        Assert.True(Extent.Bytes(YearGallery.Draw(plan)) <= Extent.MostBytes);
    }

    [Fact]
    public void Only_the_present_month_is_open_and_each_can_be_opened()
    {
        var card = YearGallery.Draw(YearGallery.Plan(new(2027, 1, 18), YearGallery.Cases()));
        var months = card.Body.OfType<AdaptiveCards.AdaptiveContainer>().ToList();
        Assert.Equal("m1", Assert.Single(months, m => m.IsVisible).Id);
        var json = card.ToJson();
        Assert.All(months, m => Assert.Contains($"\"elementId\": \"{m.Id}\"", json, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-11-23", "2026-11-23")]
    [InlineData("2026-11-29", "2026-11-23")]
    [InlineData("2027-01-01", "2026-12-28")]
    public void A_week_begins_on_Monday(string day, string monday) =>
        Assert.Equal(DateOnly.ParseExact(monday, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            Week.MondayOf(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
}

using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>Case numbers, fiscal years: the same under every culture.</summary>
public sealed class ValueTests
{
    [Theory]
    [InlineData("2026-09-30", 2569)]
    [InlineData("2026-10-01", 2570)]
    [InlineData("2026-12-31", 2570)]
    [InlineData("2027-01-01", 2570)]
    [InlineData("2027-09-30", 2570)]
    [InlineData("2027-10-01", 2571)]
    public void A_fiscal_year_runs_from_October_to_September(string date, int year)
    {
        foreach (var culture in new[] { "th-TH", "en-US", "" })
        {
            using var _ = CultureScope.Use(culture);
            var day = DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            var fiscal = FiscalYear.FromDate(day);
            Assert.Equal(year, fiscal.BuddhistYear);
            Assert.InRange(day, fiscal.Start, fiscal.End);
            Assert.Equal($"{year}", fiscal.ToString());
        }
    }

    [Theory]
    [ClassData(typeof(Cultures))]
    public void A_case_number_reads_as_it_is_written(string culture)
    {
        using var _ = CultureScope.Use(culture);
        var number = new CaseNumber(new FiscalYear(2570), "MOU", 7);
        Assert.Equal("2570-MOU-007", number.ToString());
        Assert.Equal(number, CaseNumber.Parse("2570-mou-7"));
        Assert.Equal("2570-MOU-123456", CaseNumber.Parse("2570-MOU-123456").ToString());
        Assert.Equal("\"2570-MOU-007\"", System.Text.Json.JsonSerializer.Serialize(number));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2570-MOU")]
    [InlineData("2570-M-001")]
    [InlineData("257-MOU-001")]
    [InlineData("๒๕๗๐-MOU-๐๐๑")]
    [InlineData("2570-MOU-1234567")]
    [InlineData("2570-MOU-001\n")]
    [InlineData(" 2570-MOU-001")]
    [InlineData("2570-ABCDEFGHIJKLM-001")]
    public void What_is_no_case_number_is_not_read(string? text)
    {
        Assert.False(CaseNumber.TryParse(text, out _));
        Assert.Throws<FormatException>(() => CaseNumber.Parse(text ?? ""));
    }

    [Fact]
    public void Bangkok_is_a_day_ahead_in_the_evening() =>
        Assert.Equal(new DateOnly(2026, 10, 1), ThaiTime.Date(new DateTimeOffset(2026, 9, 30, 17, 0, 0, TimeSpan.Zero)));
}

using CsCheck;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests.Deadlines;

/// <summary>The fiscal year's months and quarters.</summary>
public sealed class FiscalYearTests
{
    [Theory]
    [ClassData(typeof(Cultures))]
    public void The_year_2570_begins_in_October_2026(string culture)
    {
        using var _ = CultureScope.Use(culture);
        var year = new FiscalYear(2570);
        Assert.Equal((new DateOnly(2026, 10, 1), new DateOnly(2027, 9, 30), 2027), (year.Start, year.End, year.CommonYear));
        Assert.Equal(
            [(2026, 10), (2026, 11), (2026, 12), (2027, 1), (2027, 2), (2027, 3), (2027, 4), (2027, 5), (2027, 6), (2027, 7), (2027, 8), (2027, 9)],
            year.Months.Select(m => (m.Year, m.Month)));
        Assert.Equal(
            [(new(2026, 10, 1), new(2026, 12, 31)), (new(2027, 1, 1), new(2027, 3, 31)), (new(2027, 4, 1), new(2027, 6, 30)), (new(2027, 7, 1), new DateOnly(2027, 9, 30))],
            year.Quarters.Select(q => (q.Start, q.End)));
    }

    [Fact]
    public void Every_day_lies_in_one_month_and_one_quarter_of_its_year() => Gen.Int[0, 40 * 365].Sample(n =>
    {
        var day = new DateOnly(2020, 1, 1).AddDays(n);
        var year = FiscalYear.FromDate(day);
        Assert.InRange(day, year.Start, year.End);
        var month = Assert.Single(year.Months, m => m.First <= day && day <= m.Last);
        Assert.Equal(CalendarMonth.FromDate(day), month);
        Assert.Equal(FiscalQuarter.FromMonth(month), Assert.Single(year.Quarters, q => q.Start <= day && day <= q.End));
        Assert.Equal(day.AddDays(1).Day == 1 ? month.Next : month, CalendarMonth.FromDate(day.AddDays(1)));
    });

    [Theory]
    [InlineData(2027, 2, 28)]
    [InlineData(2028, 2, 29)]
    [InlineData(2027, 4, 30)]
    [InlineData(2027, 12, 31)]
    public void A_month_ends_on_its_own_last_day(int year, int month, int last)
    {
        Assert.Equal(new DateOnly(year, month, last), new CalendarMonth(year, month).Last);
        Assert.Equal(new DateOnly(year, month, last), new CalendarMonth(year, month).Day(31));
        Assert.Equal(new DateOnly(year, month, 1), new CalendarMonth(year, month).Day(1));
    }

    [Fact]
    public void A_month_of_a_name_is_this_year_or_next() => Assert.Equal(
        [new(2026, 11), new(2026, 12), new(2027, 1), new CalendarMonth(2027, 10)],
        new[] { 11, 12, 1, 10 }.Select(new CalendarMonth(2026, 11).FirstOf));
}

using CsCheck;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests.Deadlines;

/// <summary>Counting working days, over calendars of any holidays.</summary>
public sealed class HolidayCalendarTests
{
    private static readonly Gen<DateOnly> Dates = Gen.Int[0, 3 * 365].Select(n => new DateOnly(2026, 1, 1).AddDays(n));

    private static readonly Gen<HolidayCalendar> Any = Dates.List[0, 60].Select(d => Calendars.With(d.Distinct()));

    [Theory]
    [InlineData(23, 23, 0)]
    [InlineData(23, 24, 1)]
    [InlineData(20, 23, 1)]
    [InlineData(20, 22, 0)]
    [InlineData(23, 30, 4)]
    [InlineData(24, 23, 0)]
    public void Working_days_leave_out_weekends_and_holidays(int from, int to, int days) =>
        Assert.Equal(days, Calendars.With(new DateOnly(2026, 11, 25)).WorkingDaysBetween(new(2026, 11, from), new(2026, 11, to)));

    [Theory]
    [InlineData("2026-12-30", 1, "2027-01-04")]
    [InlineData("2027-01-04", -1, "2026-12-30")]
    [InlineData("2027-01-02", 0, "2027-01-02")]
    [InlineData("2028-02-28", 1, "2028-02-29")]
    [InlineData("2027-04-12", 1, "2027-04-16")]
    [InlineData("2027-07-16", 1, "2027-07-21")]
    public void Working_days_are_added_over_holidays(string date, int days, string then) =>
        Assert.Equal(Day(then), Calendars.Embedded.AddWorkingDays(Day(date), days));

    [Theory]
    [InlineData(Roll.Back, "2026-12-30")]
    [InlineData(Roll.Forward, "2027-01-04")]
    [InlineData(Roll.Keep, "2027-01-01")]
    public void A_holiday_rolls_as_the_rule_says(Roll roll, string to) =>
        Assert.Equal(Day(to), Calendars.Embedded.Roll(new(2027, 1, 1), roll));

    [Fact]
    public void Adding_ends_on_a_working_day_and_counts_back() => Gen.Select(Any, Dates, Gen.Int[1, 60]).Sample((calendar, date, days) =>
    {
        var then = calendar.AddWorkingDays(date, days);
        Assert.True(calendar.IsWorkingDay(then) && then > date);
        Assert.Equal(days, calendar.WorkingDaysBetween(date, then));
        var before = calendar.AddWorkingDays(date, -days);
        Assert.True(calendar.IsWorkingDay(before) && before < date);
        Assert.Equal(days, calendar.WorkingDaysBetween(before.AddDays(-1), date.AddDays(-1)));
        if (calendar.IsWorkingDay(date)) Assert.Equal(date, calendar.AddWorkingDays(then, -days));
    });

    [Fact]
    public void Steps_add_up() => Gen.Select(Any, Dates, Gen.Int[0, 30], Gen.Int[0, 30]).Sample((calendar, date, a, b) =>
        Assert.Equal(calendar.AddWorkingDays(date, a + b), calendar.AddWorkingDays(calendar.AddWorkingDays(date, a), b)));

    [Fact]
    public void Spans_add_up() => Gen.Select(Any, Dates, Dates, Dates).Sample((calendar, a, b, c) =>
    {
        DateOnly[] days = [.. new[] { a, b, c }.Order()];
        Assert.Equal(
            calendar.WorkingDaysBetween(days[0], days[2]),
            calendar.WorkingDaysBetween(days[0], days[1]) + calendar.WorkingDaysBetween(days[1], days[2]));
    });

    [Fact]
    public void Rolling_ends_on_a_working_day_and_goes_no_further_than_it_must() => Gen.Select(Any, Dates).Sample((calendar, date) =>
    {
        var (back, forward) = (calendar.Roll(date, Roll.Back), calendar.Roll(date, Roll.Forward));
        Assert.True(back <= date && date <= forward && calendar.IsWorkingDay(back) && calendar.IsWorkingDay(forward));
        Assert.Equal(calendar.IsWorkingDay(date) ? 0 : 1, calendar.WorkingDaysBetween(back, forward));
        Assert.Equal((back, forward, date), (calendar.Roll(back, Roll.Back), calendar.Roll(forward, Roll.Back), calendar.Roll(date, Roll.Keep)));
    });

    [Theory]
    [ClassData(typeof(Cultures))]
    public void A_year_without_data_is_told(string culture)
    {
        using var _ = CultureScope.Use(culture);
        Assert.Equal([2025, 2029], Enumerable.Range(2025, 5).Where(y => !Calendars.Embedded.HasYear(y)));
        Assert.True(Calendars.Embedded.IsWorkingDay(new(2029, 1, 1)));
        Assert.False(Calendars.Embedded.IsWorkingDay(new(2028, 1, 3)));
        Assert.Equal("วันรัฐธรรมนูญ", Calendars.Embedded.Find(new(2026, 12, 10))!.Name.Th);
        Assert.Null(Calendars.Embedded.Find(new(2026, 12, 11)));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests.Deadlines;

/// <summary>The embedded holidays against the law, the moon and the rule of substitutions.</summary>
public sealed class HolidayDataTests
{
    private static readonly string[] Holy = ["วันมาฆบูชา", "วันวิสาขบูชา", "วันอาสาฬหบูชา", "วันเข้าพรรษา"];

    /// <summary>Days that the Prime Minister's Office fixed for every year.</summary>
    private static readonly (int Month, int Day)[] Fixed =
        [(1, 1), (4, 6), (4, 13), (4, 14), (4, 15), (5, 4), (6, 3), (7, 28), (8, 12), (10, 13), (10, 23), (12, 5), (12, 10), (12, 31)];

    public static TheoryData<int> Years => [2026, 2027, 2028];

    /// <summary>Asalha Bucha as the Bank of Thailand and the Sangha's calendar published it: the lunar calendar of the test runs true.</summary>
    [Theory]
    [InlineData(2009, "07-07")]
    [InlineData(2016, "07-19")]
    [InlineData(2017, "07-08")]
    [InlineData(2018, "07-27")]
    [InlineData(2019, "07-16")]
    [InlineData(2020, "07-05")]
    [InlineData(2021, "07-24")]
    [InlineData(2022, "07-13")]
    [InlineData(2023, "08-01")]
    [InlineData(2024, "07-20")]
    [InlineData(2025, "07-10")]
    public void The_lunar_calendar_gives_the_published_days(int year, string asalha) =>
        Assert.Equal($"{year}-{asalha}", $"{LunarCalendar.HolyDays(year)[2]:O}");

    [Theory, MemberData(nameof(Years))]
    public void The_holy_days_are_those_of_the_lunar_calendar(int year)
    {
        var days = LunarCalendar.HolyDays(year);
        Assert.Equal(Holy.Zip(days), In(year).Where(d => Holy.Contains(d.Name.Th)).Select(d => (d.Name.Th, d.Date)));
        // The calendar is arithmetic: it keeps within a day or so of the moon itself.
        Assert.All(days.Take(3), d => Assert.InRange(
            (LunarCalendar.Astronomical(d) - new DateTimeOffset(d.ToDateTime(new(12, 0)), ThaiTime.Offset)).TotalDays, -1.5, 1.5));
    }

    [Theory, MemberData(nameof(Years))]
    public void The_days_that_law_fixes_are_there_and_no_others_but_the_ploughing_and_what_was_added(int year)
    {
        var days = In(year).Where(d => d.InsteadOf is null && !Holy.Contains(d.Name.Th)).ToList();
        Assert.All(days.Where(d => Fixed.Contains((d.Date.Month, d.Date.Day))), d => Assert.False(d.Expected));
        Assert.Equal(Fixed, days.Select(d => (d.Date.Month, d.Date.Day)).Where(Fixed.Contains));
        Assert.Equal(
            year == 2026 ? ["วันหยุดราชการเพิ่มเป็นกรณีพิเศษ", "วันพืชมงคล"] : (string[])["วันพืชมงคล"],
            days.Where(d => !Fixed.Contains((d.Date.Month, d.Date.Day))).Select(d => d.Name.Th));
    }

    /// <summary>Cabinet resolutions of 1 May 2544 and 3 February 2547: the next working day, one day for holidays that follow one another.</summary>
    [Theory, MemberData(nameof(Years))]
    public void A_holiday_on_a_weekend_is_made_up_for_on_the_next_working_day(int year)
    {
        var days = In(year).ToList();
        Assert.All(days.Where(d => d.InsteadOf is not null), d =>
        {
            var without = Calendars.With(days.Where(o => o.InsteadOf is null).Select(o => o.Date));
            Assert.Equal(without.AddWorkingDays(d.InsteadOf!.Value, 1), d.Date);
            Assert.StartsWith("ชดเชย", d.Name.Th, StringComparison.Ordinal);
            Assert.Contains(days, o => o.Date == d.InsteadOf && d.Name.Th == $"ชดเชย{o.Name.Th}" && o.Expected == d.Expected);
        });
        var weekend = days.Where(d => d.Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday).Select(d => d.Date);
        // New Year's Eve of 2028 is made up for in 2029, whose file is not there yet.
        Assert.Equal(weekend.Where(d => d != new DateOnly(2028, 12, 31)), days.Where(d => d.InsteadOf is not null).Select(d => d.InsteadOf!.Value));
    }

    [Fact]
    public void What_is_only_expected_is_marked() => Assert.Equal(
        [
            "2027-02-21 วันมาฆบูชา", "2027-02-22 ชดเชยวันมาฆบูชา", "2027-05-13 วันพืชมงคล", "2027-05-20 วันวิสาขบูชา",
            "2027-07-18 วันอาสาฬหบูชา", "2027-07-19 วันเข้าพรรษา", "2027-07-20 ชดเชยวันอาสาฬหบูชา",
            "2028-02-10 วันมาฆบูชา", "2028-05-08 วันวิสาขบูชา", "2028-05-11 วันพืชมงคล", "2028-07-06 วันอาสาฬหบูชา", "2028-07-07 วันเข้าพรรษา",
        ],
        Calendars.Embedded.Days.Where(d => d.Expected).Select(d => $"{d.Date:O} {d.Name.Th}"));

    private static IEnumerable<Holiday> In(int year) => Calendars.Embedded.Days.Where(d => d.Date.Year == year);
}

using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>What the office enters of its holidays.</summary>
public sealed class HolidayOrderTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly HolidayCalendar Files = EmbeddedDefinitions.Holidays();

    [Fact]
    public void Days_are_added_moved_and_withdrawn_in_their_order()
    {
        var calendar = Files.With([Order(new(2027, 1, 4), name: "พิเศษ"), Order(new(2027, 5, 4), to: new(2027, 5, 6)), Order(new(2027, 12, 10)), Order(new(2027, 1, 4))]);
        Assert.True(calendar.IsWorkingDay(new(2027, 1, 4)));
        Assert.True(calendar.IsWorkingDay(new(2027, 5, 4)));
        Assert.Equal("วันฉัตรมงคล", calendar.Find(new(2027, 5, 6))!.Name.Th);
        Assert.True(calendar.IsWorkingDay(new(2027, 12, 10)));
        Assert.Equal(Files.Days.Count() - 1, calendar.Days.Count());
    }

    [Fact]
    public void What_a_newer_file_tells_too_changes_nothing()
    {
        var calendar = Files.With([Order(new(2027, 5, 4), name: "อีกชื่อ"), Order(new(2027, 5, 5)), Order(new(2027, 5, 6), to: new(2027, 5, 7))]);
        Assert.Equal(Files.Days, calendar.Days);
    }

    [Fact]
    public void A_day_makes_no_year_known() => Assert.False(Files.With([Order(new(2029, 1, 1), name: "ปีใหม่")]).HasYear(2029));

    public static TheoryData<string, int, int?, string?, HolidayFault> Faults => new()
    {
        { "2026-11-20", 0, null, "พิเศษ", HolidayFault.InThePast },
        { "2029-01-01", 0, null, "พิเศษ", HolidayFault.TooFar },
        { "2027-05-04", 0, null, "พิเศษ", HolidayFault.IsHoliday },
        { "2027-05-08", 0, null, "พิเศษ", HolidayFault.IsWeekend },
        { "2027-05-06", 0, null, "", HolidayFault.Incomplete },
        { "2027-05-05", 0, null, null, HolidayFault.NoHoliday },
        { "2026-10-13", 0, null, null, HolidayFault.InThePast },
        { "2027-05-04", 4, null, null, HolidayFault.IsWeekend },
        { "2027-05-04", -400, null, null, HolidayFault.InThePast },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_makes_no_sense_is_refused(string day, int days, int? unused, string? name, HolidayFault fault)
    {
        Assert.Null(unused);
        var on = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(fault, Assert.IsType<HolidayInvalid>(Judge(Order(on, days == 0 ? null : on.AddDays(days), name))).Fault);
    }

    [Fact]
    public void Only_those_who_look_after_the_bot_may_and_they_name_their_source()
    {
        Assert.IsType<NotAllowedToAdminister>(Judge(Order(new(2027, 5, 6), name: "พิเศษ"), "malee"));
        Assert.Null(Judge(Order(new(2027, 5, 6), name: "พิเศษ")));
        Assert.Null(Judge(Order(new(2027, 5, 4), to: new(2027, 5, 6))));
        Assert.Null(Judge(Order(new(2027, 5, 4))));
        Assert.IsType<HolidayInvalid>(Judge(Order(new(2027, 5, 6), name: "พิเศษ") with { Source = "" }));
        Assert.IsType<TooLong>(Judge(Order(new(2027, 5, 6), name: new('x', 201))));
    }

    private static HolidayOrder Order(DateOnly day, DateOnly? to = null, string? name = null) => new($"{day}{name}", day, to, name, "มติ ครม.", Signature.System, default);

    private static Refusal? Judge(HolidayOrder order, string by = "chai") => HolidayRules.Judge(order, SampleOffice.Directory.ActorFor(SampleOffice.Directory.ById(by)!, Today), Files, SampleOffice.Directory, Today);
}

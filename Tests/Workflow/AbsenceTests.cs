using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>Which working days somebody is away, from what a calendar says. The 10th of February 2027 is a Wednesday; the 22nd is a holiday.</summary>
public sealed class AbsenceTests
{
    private static readonly HolidayCalendar Holidays = EmbeddedDefinitions.Holidays();

    [Fact]
    public void A_whole_day_is_from_opening_to_closing() =>
        Assert.Equal([new(February(10), February(10))], From((At(10, 8, 30), At(10, 16, 30))));

    [Fact]
    public void A_part_of_a_day_is_no_absence() =>
        Assert.Empty(From((At(10, 8, 31), At(10, 16, 30)), (At(11, 8, 30), At(11, 16, 29)), (At(12, 0, 0), At(12, 0, 0))));

    [Fact]
    public void Two_parts_that_touch_or_overlap_are_a_whole_day() =>
        Assert.Equal([new(February(10), February(11))], From((At(10, 12, 0), At(11, 0, 0)), (At(10, 0, 0), At(10, 12, 0)), (At(11, 0, 0), At(11, 13, 0)), (At(11, 10, 0), At(11, 11, 0)), (At(11, 12, 0), At(12, 0, 0))));

    [Fact]
    public void Days_between_which_the_office_is_closed_are_one_absence() =>
        // A Friday and, after the weekend and Makha Bucha, a Tuesday.
        Assert.Equal([new(February(19), February(23)), new(February(25), February(25))], From((At(19, 0, 0), At(20, 0, 0)), (At(23, 0, 0), At(24, 0, 0)), (At(25, 0, 0), At(26, 0, 0))));

    [Fact]
    public void Only_a_closed_office_is_no_absence() => Assert.Empty(From((At(13, 0, 0), At(15, 0, 0)), (At(22, 0, 0), At(23, 0, 0))));

    [Fact]
    public void A_time_is_read_in_Thai_time() =>
        Assert.Equal([new(February(10), February(10))], From((new(2027, 2, 10, 1, 30, 0, TimeSpan.Zero), new(2027, 2, 10, 9, 30, 0, TimeSpan.Zero))));

    private static DateOnly February(int day) => new(2027, 2, day);

    private static DateTimeOffset At(int day, int hour, int minute) => new(2027, 2, day, hour, minute, 0, ThaiTime.Offset);

    private static IReadOnlyList<Absence> From(params (DateTimeOffset, DateTimeOffset)[] periods) => Absence.From(periods, Holidays);
}

namespace OnesqaBot.Workflow.Tests.Deadlines;

/// <summary>
/// The Thai lunar calendar as the state keeps it: months of 29 and 30 days in turn; an extra month 8 (อธิกมาส) or an extra
/// day in month 7 (อธิกวาร) in the years that the calendar names. Source of these years: the published table of
/// B.E. 2300 to 2700, as myhora.com and the open source library "holidays" (vacanza) have it.
/// </summary>
internal static class LunarCalendar
{
    private static readonly HashSet<int> ExtraMonth = [2010, 2012, 2015, 2018, 2021, 2023, 2026, 2029];
    private static readonly HashSet<int> ExtraDay = [2009, 2016, 2020, 2025, 2032];

    /// <summary>ขึ้น ๑ ค่ำ เดือนอ้าย of the lunar year whose greater part lies in 2009.</summary>
    private static readonly DateOnly Begin = new(2008, 11, 28);

    /// <summary>Makha, Visakha and Asalha Bucha and the first day of Lent, in a year from 2009 to 2032.</summary>
    public static DateOnly[] HolyDays(int year)
    {
        var late = ExtraMonth.Contains(year);
        var asalha = FullMoon(year, late ? 9 : 8);
        return [FullMoon(year, late ? 4 : 3), FullMoon(year, late ? 7 : 6), asalha, asalha.AddDays(1)];
    }

    /// <summary>When the moon is full, by the mean moon and its greatest terms (J. Meeus, Astronomical Algorithms, chapter 49): within an hour.</summary>
    public static DateTimeOffset Astronomical(DateOnly near)
    {
        var k = Math.Round((near.DayNumber - new DateOnly(2000, 1, 6).DayNumber) / 29.530588861 - 0.5) + 0.5;
        double Sine(double at, double rate) => Math.Sin((at + rate * k) * Math.PI / 180);
        var days = 5.09766 + 29.530588861 * k - 0.40614 * Sine(201.5643, 385.81693528) + 0.17302 * Sine(2.5534, 29.10535670)
            + 0.01614 * Sine(2 * 201.5643, 2 * 385.81693528) + 0.01043 * Sine(2 * 160.7108, 2 * 390.67050284);
        // Days since noon of 1 January 2000, Greenwich (dynamical time runs a minute ahead of it).
        return new DateTimeOffset(2000, 1, 1, 12, 0, 0, TimeSpan.Zero).AddDays(days);
    }

    private static DateOnly FullMoon(int year, int month)
    {
        var start = Begin;
        for (var y = 2009; y < year; y++) start = start.AddDays(354 + (ExtraMonth.Contains(y) ? 30 : ExtraDay.Contains(y) ? 1 : 0));
        for (var m = 1; m < month; m++)
        {
            // The ninth place of a year with an extra month is its second month 8.
            var name = ExtraMonth.Contains(year) && m > 8 ? m - 1 : m;
            start = start.AddDays(name % 2 == 0 ? 30 : name == 7 && ExtraDay.Contains(year) ? 30 : 29);
        }

        return start.AddDays(14);
    }
}

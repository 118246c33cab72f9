using System.Globalization;

namespace OnesqaBot.Workflow.Time;

/// <summary>
/// The Thai fiscal year: 1 October to 30 September, named by the year of the Buddhist era in which it ends
/// (2570 runs from 1 October 2026 to 30 September 2027). Source: Budget Procedure Act B.E. 2561, section 4.
/// </summary>
public readonly record struct FiscalYear(int BuddhistYear)
{
    /// <summary>The Buddhist era is 543 years ahead of the common era.</summary>
    public const int BuddhistEraOffset = 543;

    /// <summary>October.</summary>
    private const int FirstMonth = 10;

    /// <summary>The fiscal year that contains a date.</summary>
    public static FiscalYear FromDate(DateOnly date) =>
        new(date.Year + BuddhistEraOffset + (date.Month >= FirstMonth ? 1 : 0));

    /// <summary>Whether a year is plausible; anything else is a typing error or not a Buddhist-era year.</summary>
    public static bool Has(int buddhistYear) => buddhistYear is >= 2543 and <= 2642;

    /// <summary>The Buddhist-era year that somebody writes: 2570, 70, 2027 and 27 are the same. Null for a year that nobody means.</summary>
    /// <param name="digits">ASCII digits.</param>
    public static int? Parse(ReadOnlySpan<char> digits)
    {
        var year = int.Parse(digits, CultureInfo.InvariantCulture);
        int[] meanings = digits.Length == 2 ? [2500 + year, 2000 + year + BuddhistEraOffset] : [year, year + BuddhistEraOffset];
        return Array.Find(meanings, Has) is > 0 and var found ? found : null;
    }

    /// <summary>The Gregorian year in which it ends: 2027 for 2570.</summary>
    public int CommonYear => BuddhistYear - BuddhistEraOffset;

    public DateOnly Start => new(CommonYear - 1, FirstMonth, 1);

    public DateOnly End => new(CommonYear, FirstMonth - 1, 30);

    /// <summary>Its twelve months in order, October first.</summary>
    public IReadOnlyList<CalendarMonth> Months
    {
        get
        {
            var first = CalendarMonth.FromDate(Start);
            return [.. Enumerable.Range(0, 12).Select(i => first.FirstOf((FirstMonth - 1 + i) % 12 + 1))];
        }
    }

    /// <summary>Its four quarters (ไตรมาส) in order, October to December first.</summary>
    public IReadOnlyList<FiscalQuarter> Quarters
    {
        get
        {
            var year = this;
            return [.. Enumerable.Range(1, 4).Select(n => new FiscalQuarter(year, n))];
        }
    }

    public override string ToString() => BuddhistYear.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Three months of a fiscal year.</summary>
/// <param name="Number">1 (October to December) to 4 (July to September).</param>
public readonly record struct FiscalQuarter(FiscalYear Year, int Number)
{
    /// <summary>The quarter that contains a month.</summary>
    public static FiscalQuarter FromMonth(CalendarMonth month) => FiscalYear.FromDate(month.First).Quarters.Single(q => q.Months.Contains(month));

    /// <summary>Its three months in order.</summary>
    public IReadOnlyList<CalendarMonth> Months => [.. Year.Months.Skip(3 * (Number - 1)).Take(3)];

    public DateOnly Start => Months[0].First;

    public DateOnly End => Months[^1].Last;
}

namespace OnesqaBot.Workflow.Time;

/// <summary>A day on which government offices are closed.</summary>
/// <param name="Announced">Date of the announcement on which this entry is based.</param>
/// <param name="Source">Who announced it, or what it was derived from.</param>
public sealed record Holiday(DateOnly Date, Bilingual Name, DateOnly Announced, string Source)
{
    /// <summary>The weekend holiday for which this is the substitute (วันหยุดชดเชย); otherwise null.</summary>
    public DateOnly? InsteadOf { get; init; }

    /// <summary>Whether it is not announced yet but derived from earlier years or the lunar calendar.</summary>
    public bool Expected { get; init; }
}

/// <summary>The holidays of a calendar year as listed in its file.</summary>
/// <param name="BuddhistYear">For example 2570, which is 2027 CE.</param>
/// <param name="Days">Ordered by date.</param>
public sealed record HolidayYear(int BuddhistYear, IReadOnlyList<Holiday> Days)
{
    /// <summary>The same year in the Gregorian calendar.</summary>
    public int CommonYear => BuddhistYear - FiscalYear.BuddhistEraOffset;
}

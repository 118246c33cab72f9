namespace OnesqaBot.Workflow.Time;

/// <summary>A day on which government offices are closed.</summary>
/// <param name="Announced">When what stands here of it was announced.</param>
/// <param name="Source">Who announced it, or what it was worked out from.</param>
public sealed record Holiday(DateOnly Date, Bilingual Name, DateOnly Announced, string Source)
{
    /// <summary>The holiday on a weekend that this one makes up for (วันหยุดชดเชย); null for others.</summary>
    public DateOnly? InsteadOf { get; init; }

    /// <summary>Not announced yet: worked out from earlier years or the lunar calendar.</summary>
    public bool Expected { get; init; }
}

/// <summary>The holidays of a calendar year, as far as its file tells.</summary>
/// <param name="BuddhistYear">For example 2570, which is 2027 of the common era.</param>
/// <param name="Days">In order.</param>
public sealed record HolidayYear(int BuddhistYear, IReadOnlyList<Holiday> Days)
{
    /// <summary>The same year as dates write it.</summary>
    public int CommonYear => BuddhistYear - FiscalYear.BuddhistEraOffset;
}

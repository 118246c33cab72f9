using System.Globalization;

namespace OnesqaBot.Workflow;

/// <summary>
/// The Thai fiscal year: 1 October to 30 September, named by the year of the Buddhist era in which it ends
/// (2570 runs from 1 October 2026 to 30 September 2027). Source: Budget Procedure Act B.E. 2561, section 4.
/// </summary>
public readonly record struct FiscalYear(int BuddhistYear)
{
    /// <summary>The Buddhist era runs 543 years ahead of the common era.</summary>
    public const int BuddhistEraOffset = 543;

    /// <summary>The fiscal year that a date lies in.</summary>
    public static FiscalYear Of(DateOnly date) =>
        new(date.Year + BuddhistEraOffset + (date.Month >= 10 ? 1 : 0));

    public DateOnly Start => new(BuddhistYear - BuddhistEraOffset - 1, 10, 1);

    public DateOnly End => new(BuddhistYear - BuddhistEraOffset, 9, 30);

    public override string ToString() => BuddhistYear.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.Forms;

/// <summary>Which years of the common era a typed year may mean.</summary>
internal static class BuddhistYear
{
    private const int First = 2400, Last = 2700, FirstCommon = 1900, LastCommon = 2200;

    /// <summary>Two digits are only ever proposed, and only as a year in which the office can have something to do.</summary>
    private const int FirstProposed = 2010, LastProposed = 2059;

    /// <summary>Whether a year of four digits is one of the Buddhist era. No year of the common era that anyone means lies there.</summary>
    public static bool Is(int year) => year is >= First and <= Last;

    /// <param name="typed">Two or four Arabic digits.</param>
    public static IReadOnlyList<int> Meanings(string typed)
    {
        var year = int.Parse(typed, CultureInfo.InvariantCulture);
        if (typed.Length == 4)
            return Is(year) ? [year - FiscalYear.BuddhistEraOffset] : year is >= FirstCommon and <= LastCommon ? [year] : [];
        int[] meant = [2500 + year - FiscalYear.BuddhistEraOffset, 2000 + year];
        return [.. meant.Where(y => y is >= FirstProposed and <= LastProposed)];
    }
}

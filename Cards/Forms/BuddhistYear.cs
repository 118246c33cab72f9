using System.Globalization;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.Forms;

/// <summary>The years of the common era that a typed year may mean.</summary>
internal static class BuddhistYear
{
    private const int First = 2400, Last = 2700, FirstCommon = 1900, LastCommon = 2200;

    /// <summary>A two-digit year is only suggested, and only if it is plausible for the office.</summary>
    private const int FirstProposed = 2010, LastProposed = 2059;

    /// <summary>True for a four-digit Buddhist-era year. No plausible year of the common era lies in this range.</summary>
    public static bool Is(int year) => year is >= First and <= Last;

    /// <param name="typed">Two or four ASCII digits.</param>
    public static IReadOnlyList<int> Meanings(string typed)
    {
        var year = int.Parse(typed, CultureInfo.InvariantCulture);
        if (typed.Length == 4)
            return Is(year) ? [year - FiscalYear.BuddhistEraOffset] : year is >= FirstCommon and <= LastCommon ? [year] : [];
        int[] meant = [2500 + year - FiscalYear.BuddhistEraOffset, 2000 + year];
        return [.. meant.Where(y => y is >= FirstProposed and <= LastProposed)];
    }
}

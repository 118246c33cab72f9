using OnesqaBot.Cards.Text;

namespace OnesqaBot.Cards.Forms;

/// <summary>Months by the names that people type: Thai in full and short, English by its first three letters or in full.</summary>
internal static class MonthNames
{
    private static readonly string[] English =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>1 to 12; 0 for what is no month.</summary>
    public static int Number(string name)
    {
        var bare = Bare(name);
        for (var month = 1; month <= 12; month++)
        {
            var english = English[month - 1];
            if (bare == Bare(ThaiFormat.Month(month)) || bare == Bare(ThaiFormat.ShortMonth(month)) || bare == english
                || bare == english[..3] || (month == 9 && bare == "sept")) return month;
        }

        return 0;
    }

    private static string Bare(string name) => name.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();
}

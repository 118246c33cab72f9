using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Forms;

/// <summary>Parses month names: Thai in full or abbreviated, English in full or by the first three letters.</summary>
internal static class MonthNames
{
    private static readonly string[] English =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>Returns 1 to 12; 0 if the name is not a month.</summary>
    public static int Number(string name)
    {
        var bare = Bare(name);
        for (var month = 1; month <= 12; month++)
        {
            var english = English[month - 1];
            if (bare == Bare(TextFormat.Month(month)) || bare == Bare(TextFormat.ShortMonth(month)) || bare == english
                || bare == english[..3] || (month == 9 && bare == "sept")) return month;
        }

        return 0;
    }

    private static string Bare(string name) => name.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();
}

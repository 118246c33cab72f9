using System.Collections.Frozen;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Forms;

/// <summary>Parses month names in either language, in full or abbreviated, whatever language the person reads.</summary>
internal static class MonthNames
{
    private static readonly FrozenDictionary<string, int> Numbers = Enum.GetValues<Language>().SelectMany(NamesIn).Append((Name: "sept", Month: 9))
        .DistinctBy(n => n.Name).ToFrozenDictionary(n => n.Name, n => n.Month, StringComparer.Ordinal);

    /// <summary>Returns 1 to 12; 0 if the name is not a month.</summary>
    public static int Number(string name) => Numbers.GetValueOrDefault(Bare(name));

    private static List<(string Name, int Month)> NamesIn(Language language)
    {
        using var _ = ReaderLanguage.Use(language);
        return [.. Enumerable.Range(1, 12).SelectMany(m => new[] { (Bare(TextFormat.Month(m)), m), (Bare(TextFormat.ShortMonth(m)), m) })];
    }

    private static string Bare(string name) => name.Replace(".", "", StringComparison.Ordinal).ToLowerInvariant();
}

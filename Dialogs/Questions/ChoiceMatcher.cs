using System.Globalization;
using System.Text.RegularExpressions;
using OnesqaBot.Dialogs.Intents;

namespace OnesqaBot.Dialogs.Questions;

/// <summary>Which choice was taken: by its button, its number, or its words.</summary>
internal static partial class ChoiceMatcher
{
    /// <summary>Shortest part of a title that is taken for it.</summary>
    private const int ShortestPart = 3;

    /// <returns>Its place; null when none or no single one was meant.</returns>
    public static int? Match(IReadOnlyList<Choice> choices, QuestionAnswer answer) => answer switch
    {
        ChosenAnswer pressed => Only(choices, c => c.Key == pressed.Key),
        TypedAnswer { Text.Length: > 0 } typed => Match(choices, TextNormalizer.Normalize(typed.Text)),
        _ => null,
    };

    private static int? Match(IReadOnlyList<Choice> choices, string spoken)
    {
        if (spoken.Length is 0 or > TextNormalizer.Longest) return null;
        var variants = FillerWords.Variants(TextNormalizer.Compact(spoken));
        foreach (var said in variants)
        {
            if (Number().Match(said) is { Success: true } match)
                return int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is > 0 and var number && number <= choices.Count ? number - 1 : null;
        }

        var titles = choices.Select(c => TextNormalizer.Compact(Ordinal().Replace(TextNormalizer.Normalize(c.Title), ""))).ToList();
        return variants.Select(said => Only(titles, t => t == said)).FirstOrDefault(found => found is not null)
            ?? variants.Where(said => said.Length >= ShortestPart)
                .Select(said => Only(titles, t => t.Contains(said, StringComparison.Ordinal))).FirstOrDefault(found => found is not null)
            ?? variants.Select(said => Only(titles, t => Spelling.Slips(said, t) is not null)).FirstOrDefault(found => found is not null);
    }

    private static int? Only<T>(IReadOnlyList<T> all, Func<T, bool> fits)
    {
        int? found = null;
        for (var i = 0; i < all.Count; i++)
        {
            if (!fits(all[i])) continue;
            if (found is not null) return null;
            found = i;
        }

        return found;
    }

    [GeneratedRegex("^(?:ข้อที่|ข้อ|ที่|หมายเลข|no|number|choice)?([0-9]{1,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex("^[0-9]+\\. ?", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace OnesqaBot.Dialogs;

/// <summary>Which choice was taken: by its button, its number, or its words.</summary>
internal static partial class Choosing
{
    /// <summary>Shortest part of a title that is taken for it.</summary>
    private const int ShortestPart = 3;

    /// <returns>Its place; null when none or no single one was meant.</returns>
    public static int? Of(IReadOnlyList<Choice> choices, QuestionAnswer answer) => answer switch
    {
        ChosenAnswer pressed => Only(choices, c => c.Key == pressed.Key),
        TypedAnswer { Text.Length: > 0 } typed => Of(choices, SpokenForm.Of(typed.Text)),
        _ => null,
    };

    private static int? Of(IReadOnlyList<Choice> choices, string spoken)
    {
        if (spoken.Length is 0 or > SpokenForm.Longest) return null;
        var variants = Politeness.Variants(SpokenForm.Compact(spoken));
        foreach (var said in variants)
        {
            if (Number().Match(said) is { Success: true } match)
                return int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is > 0 and var number && number <= choices.Count ? number - 1 : null;
        }

        var titles = choices.Select(c => SpokenForm.Compact(Ordinal().Replace(SpokenForm.Of(c.Title), ""))).ToList();
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

using System.Globalization;
using System.Text.RegularExpressions;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Dialogs.Questions;

/// <summary>Finds the choice that an answer picks, by button, number or text.</summary>
internal static partial class ChoiceMatcher
{
    /// <summary>The shortest part of a title that matches it.</summary>
    private const int MinPartLength = 3;

    /// <returns>The index of the choice; null if none matches, or more than one.</returns>
    public static int? Match(IReadOnlyList<Choice> choices, QuestionAnswer answer) => answer switch
    {
        ChosenAnswer pressed => FindSingle(choices, c => c.Key == pressed.Key),
        TypedAnswer { Text.Length: > 0 } typed => Match(choices, TextNormalizer.Normalize(typed.Text)),
        _ => null,
    };

    private static int? Match(IReadOnlyList<Choice> choices, string normalized)
    {
        if (normalized.Length is 0 or > TextNormalizer.MaxLength) return null;
        var variants = FillerWords.Variants(TextNormalizer.Compact(normalized));
        foreach (var variant in variants)
        {
            if (Number().Match(variant) is { Success: true } match)
                return int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is > 0 and var number && number <= choices.Count ? number - 1 : null;
            if (First().IsMatch(variant)) return 0;
            if (Last().IsMatch(variant)) return choices.Count - 1;
        }

        var titles = choices.Select(c => TextNormalizer.Compact(Ordinal().Replace(TextNormalizer.Normalize(c.Title), ""))).ToList();
        return variants.Select(variant => FindSingle(titles, t => t == variant)).FirstOrDefault(found => found is not null)
            ?? variants.Where(variant => variant.Length >= MinPartLength)
                .Select(variant => FindSingle(titles, t => t.Contains(variant, StringComparison.Ordinal))).FirstOrDefault(found => found is not null)
            ?? variants.Select(variant => FindSingle(titles, t => Spelling.Typos(variant, t) is not null)).FirstOrDefault(found => found is not null);
    }

    private static int? FindSingle<T>(IReadOnlyList<T> all, Func<T, bool> fits)
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

    [GeneratedRegex("^(?:ข้อที่|ข้อ|อันที่|อัน|ตัวที่|เรื่องที่|ที่|หมายเลข|no|number|choice)?([0-9]{1,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex("^(?:(?:ข้อ|อัน|ตัว|เรื่อง)แรก|(?:the)?first(?:one)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex First();

    [GeneratedRegex("^(?:(?:ข้อ|อัน|ตัว|เรื่อง)(?:สุดท้าย|ท้าย)|(?:the)?last(?:one)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Last();

    [GeneratedRegex("^[0-9]+\\. ?", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();
}

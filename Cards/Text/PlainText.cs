using System.Globalization;
using System.Text;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards.Text;

/// <summary>
/// What a person typed, made ready to be shown as text and nothing else.
/// <para>
/// Cards write Markdown in every TextBlock and fact, and Teams does not honour every backslash. So nothing that came from
/// outside ever stands in one: it goes into a <c>TextRun</c>, which knows no Markdown (see <see cref="CardText"/>). What is
/// left to do here is what a TextRun still acts on: date functions (<c>{{DATE(…)}}</c>), mentions, control characters,
/// and marks that turn the reading direction.
/// </para>
/// </summary>
public static class PlainText
{
    /// <summary>One line of at most <paramref name="longest"/> UTF-16 units; what is cut ends with ….</summary>
    public static string Line(string? text, int longest = 200) => Cut(Clean(text, keepLines: false), longest);

    /// <summary>One line without anything that Markdown acts on: for a choice's title, which no TextRun can hold.</summary>
    public static string Bare(string? text, int longest)
    {
        var bare = new StringBuilder(Clean(text, keepLines: false)).Replace("[", "(").Replace("]", ")").Replace("://", ": //");
        foreach (var mark in "*_`~#<>|\\") bare.Replace(mark, ' ');
        return Cut(bare.ToString().Trim(), longest);
    }

    /// <summary>The lines of a longer text, of at most so many characters and lines together; empty ones left out.</summary>
    public static IReadOnlyList<string> Lines(string? text, int longest, int most)
    {
        var lines = Cut(Clean(text, keepLines: true), longest)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length <= most ? lines : [.. lines.Take(most - 1), $"{lines[most - 1]} …"];
    }

    private static string Clean(string? text, bool keepLines)
    {
        var clean = new StringBuilder();
        foreach (var rune in (text ?? "").ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value == '\n') clean.Append(keepLines ? '\n' : ' ');
            else if (rune.Value == '\t') clean.Append(' ');
            else if (VisibleText.MayStand(rune)) clean.Append(rune.ToString());
        }

        return clean
            .Replace("{{", "{ {").Replace("}}", "} }")
            .Replace("<at", "‹at", StringComparison.OrdinalIgnoreCase).Replace("</at", "‹/at", StringComparison.OrdinalIgnoreCase)
            .ToString().Trim();
    }

    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest) return text;
        var end = 0;
        while (end < longest)
        {
            // Whole characters: a Thai vowel or tone mark is never torn from its consonant.
            var next = StringInfo.GetNextTextElementLength(text, end);
            if (end + next > longest - 1) break;
            end += next;
        }

        return text[..end].TrimEnd() + "…";
    }
}

internal static class StringBuilderIgnoringCase
{
    /// <summary>The one overload that <see cref="StringBuilder"/> lacks.</summary>
    public static StringBuilder Replace(this StringBuilder text, string old, string by, StringComparison comparison)
    {
        var replaced = text.ToString().Replace(old, by, comparison);
        return text.Clear().Append(replaced);
    }
}

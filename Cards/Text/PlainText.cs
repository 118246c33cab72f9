using System.Buffers;
using System.Globalization;
using System.Text;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards.Text;

/// <summary>
/// Cleans untrusted text so that a card shows it verbatim.
/// <para>
/// Cards parse Markdown in every TextBlock and fact, and Teams does not honor every backslash. Untrusted text therefore only
/// goes into a <c>TextRun</c>, which is not parsed as Markdown (see <see cref="CardText"/>). This class removes what a TextRun
/// still interprets: date functions (<c>{{DATE(…)}}</c>), mentions, control characters, and marks that change the reading
/// direction.
/// </para>
/// </summary>
public static class PlainText
{
    /// <summary>Printable ASCII without what begins a function or a mention, and Thai.</summary>
    private static readonly SearchValues<char> Ordinary = SearchValues.Create(string.Concat(
        Enumerable.Range(0x20, 0x5F).Concat(Enumerable.Range(0x0E01, 0x3A)).Concat(Enumerable.Range(0x0E3F, 0x1D)).Select(c => (char)c).Except("<{}")));

    /// <summary>One line of at most <paramref name="longest"/> UTF-16 code units; shortened text ends with "…".</summary>
    public static string Line(string? text, int longest = 200) => Cut(Clean(text, keepLines: false), longest);

    /// <summary>One line without Markdown characters, for choice titles, which cannot be a TextRun.</summary>
    public static string Bare(string? text, int longest)
    {
        var bare = new StringBuilder(Clean(text, keepLines: false)).Replace("[", "(").Replace("]", ")").Replace("://", ": //");
        foreach (var mark in "*_`~#<>|\\") bare.Replace(mark, ' ');
        return Cut(bare.ToString().Trim(), longest);
    }

    /// <summary>The non-empty lines of a longer text, limited to a number of characters and of lines.</summary>
    public static IReadOnlyList<string> Lines(string? text, int longest, int most)
    {
        var lines = Cut(Clean(text, keepLines: true), longest)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length <= most ? lines : [.. lines.Take(most - 1), $"{lines[most - 1]} …"];
    }

    private static string Clean(string? text, bool keepLines)
    {
        if (string.IsNullOrEmpty(text)) return "";
        if (IsClean(text)) return text.Trim();
        var clean = new StringBuilder(text.Length);
        Span<char> units = stackalloc char[2];
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value == '\n') clean.Append(keepLines ? '\n' : ' ');
            else if (rune.Value == '\t') clean.Append(' ');
            else if (VisibleText.MayStand(rune)) clean.Append(units[..rune.EncodeToUtf16(units)]);
        }

        return clean
            .Replace("{{", "{ {").Replace("}}", "} }")
            .Replace("<at", "‹at", StringComparison.OrdinalIgnoreCase).Replace("</at", "‹/at", StringComparison.OrdinalIgnoreCase)
            .ToString().Trim();
    }

    /// <summary>Whether nothing needs to be removed or replaced, as in nearly every text: it is then not copied.</summary>
    private static bool IsClean(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Ordinary)) return true;
        if (text.Contains('<', StringComparison.Ordinal) || text.Contains("{{", StringComparison.Ordinal) || text.Contains("}}", StringComparison.Ordinal)) return false;
        foreach (var rune in text.EnumerateRunes())
            if (!VisibleText.MayStand(rune)) return false;
        return true;
    }

    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest) return text;
        var end = 0;
        while (end < longest)
        {
            // Cut between text elements, so that a Thai vowel or tone mark stays with its consonant.
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

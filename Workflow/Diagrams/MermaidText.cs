using System.Globalization;
using System.Text;

namespace OnesqaBot.Workflow.Diagrams;

/// <summary>Text as it may stand between the quotation marks of a Mermaid label.</summary>
internal static class MermaidText
{
    private const string Harmless = " .,():-/–→·";

    /// <summary>
    /// Whatever is no letter, mark, digit or harmless sign goes as Mermaid's own entity (<c>#34;</c>): then nothing ends the
    /// label, begins Markdown or a directive, or becomes HTML.
    /// </summary>
    public static string Escape(string text)
    {
        var label = new StringBuilder();
        foreach (var rune in text.ReplaceLineEndings(" ").EnumerateRunes())
        {
            if (IsHarmless(rune)) label.Append(rune.ToString());
            else label.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
        }

        return label.ToString().Trim();
    }

    private static bool IsHarmless(Rune rune) =>
        rune.IsAscii ? Rune.IsLetterOrDigit(rune) || Harmless.Contains((char)rune.Value, StringComparison.Ordinal)
        : Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);
}

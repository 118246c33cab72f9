using System.Globalization;
using System.Text;

namespace OnesqaBot.Workflow.Diagrams;

/// <summary>Escapes text for a quoted Mermaid label.</summary>
internal static class MermaidText
{
    private const string Harmless = " .,():-/–→·";

    /// <summary>
    /// Writes everything except letters, marks, digits and harmless characters as a Mermaid entity (<c>#34;</c>), so that nothing
    /// ends the label, starts Markdown or a directive, or becomes HTML.
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

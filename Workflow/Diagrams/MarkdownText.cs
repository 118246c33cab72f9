using System.Text;

namespace OnesqaBot.Workflow.Diagrams;

/// <summary>Escapes text for a Markdown line or table cell.</summary>
internal static class MarkdownText
{
    /// <summary>Characters that would start emphasis, code, a link, a formula or the next cell.</summary>
    private const string Signs = "\\`*_[]|~$#";

    public static string Escape(string text)
    {
        var shown = new StringBuilder();
        foreach (var c in text.ReplaceLineEndings(" ").Trim())
        {
            if (Signs.Contains(c, StringComparison.Ordinal)) shown.Append('\\').Append(c);
            else shown.Append(c switch { '<' => "&lt;", '>' => "&gt;", '&' => "&amp;", _ => c.ToString() });
        }

        return shown.ToString();
    }

    /// <summary>A row of a table.</summary>
    public static string Row(params IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";

    /// <summary>The header of a table.</summary>
    public static string Head(params string[] titles) => Row(titles) + $"|{string.Concat(Enumerable.Repeat("---|", titles.Length))}\n";
}

using System.Text;

namespace OnesqaBot.Workflow.Diagrams;

/// <summary>Text as it may stand in a Markdown line or in a cell of a table: it shows as it is.</summary>
internal static class MarkdownText
{
    /// <summary>What would begin emphasis, code, a link, a formula or the next cell.</summary>
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

    /// <summary>The head of a table.</summary>
    public static string Head(params string[] titles) => Row(titles) + $"|{string.Concat(Enumerable.Repeat("---|", titles.Length))}\n";
}

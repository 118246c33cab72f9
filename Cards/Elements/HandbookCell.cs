using System.Text.RegularExpressions;
using AdaptiveCards;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Elements;

/// <summary>A cell of the handbook, verbatim: each list item on its own line, web addresses as links.</summary>
internal static partial class HandbookCell
{
    /// <param name="label">Shown before a single line, or above several.</param>
    public static IEnumerable<AdaptiveElement> Draw(string label, HandbookText? cell, DetailLevel detail) => Draw(label, cell?.Text, detail);

    /// <inheritdoc cref="Draw(string, HandbookText, DetailLevel)"/>
    public static IEnumerable<AdaptiveElement> Draw(string? label, string? text, DetailLevel detail)
    {
        // The paper prints a dash in an empty cell.
        var lines = PlainText.Lines(HandbookLines.Split(text), detail.Text, detail.Lines);
        if (lines is ["-"]) return [];
        // A list begins below its label, so that its items stand under each other.
        if (label is not null && lines.Count > 1) return [CardText.Line(CardText.Subtle($"{label}:")), .. lines.Select(line => CardText.Spread(AdaptiveSpacing.None, [.. Runs(line)]))];
        return lines.Select((line, i) => CardText.Spread(
            i == 0 ? AdaptiveSpacing.Small : AdaptiveSpacing.None,
            [.. label is not null ? [CardText.Subtle($"{label}:")] : (AdaptiveTextRun[])[], .. Runs(line)]));
    }

    private static IEnumerable<AdaptiveTextRun> Runs(string line)
    {
        foreach (var part in Address().Split(line).Where(p => p.Length > 0))
        {
            yield return Address().IsMatch(part) && Uri.TryCreate(part, UriKind.Absolute, out var link) && DocumentLines.CanLinkTo(link)
                ? DocumentLines.Linked(part, link, ElementTexts.OpenWebsite)
                : new AdaptiveTextRun(part.Trim());
        }
    }

    // The group makes Split keep the addresses.
    [GeneratedRegex(@"(https?://[^\s()<>\u0E00-\u0E7F]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}

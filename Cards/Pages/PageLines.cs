using AdaptiveCards;
using Newtonsoft.Json.Linq;

namespace OnesqaBot.Cards.Pages;

/// <summary>Takes the text out of a card's elements, so that a page says the same as the card.</summary>
internal static class PageLines
{
    public static IReadOnlyList<PageLine> FromElements(IEnumerable<AdaptiveElement> elements) => [.. elements.SelectMany(Lines)];

    private static IEnumerable<PageLine> Lines(AdaptiveElement element) => element switch
    {
        AdaptiveRichTextBlock block => [FromBlock(block)],
        AdaptiveTextBlock text => [new([new(text.Text, text.Weight == AdaptiveTextWeight.Bolder ? "strong" : "", null)], text.Style == AdaptiveTextBlockStyle.Heading)],
        AdaptiveContainer box => FromElements(box.Items),
        AdaptiveColumnSet columns => columns.Columns.SelectMany(c => FromElements(c.Items)),
        // Work is done in the chat: a page has neither buttons nor fields.
        AdaptiveActionSet or AdaptiveInput => [],
        _ => FromUnknown(element),
    };

    /// <summary>The text of an element of a kind that pages do not know, without its look: better than no page.</summary>
    private static IEnumerable<PageLine> FromUnknown(AdaptiveElement element) =>
        JObject.FromObject(element).SelectTokens("$..text").Where(t => t.Type == JTokenType.String)
            .Select(t => new PageLine([new((string)t!, "", null)], IsHeading: false));

    private static PageLine FromBlock(AdaptiveRichTextBlock block)
    {
        var runs = block.Inlines.OfType<AdaptiveTextRun>().ToList();
        return new([.. runs.Select(FromRun)], block.Spacing == AdaptiveSpacing.Medium && runs is [{ Weight: AdaptiveTextWeight.Bolder }]);
    }

    private static PageRun FromRun(AdaptiveTextRun run)
    {
        string?[] styles =
        [
            run.Weight == AdaptiveTextWeight.Bolder ? "strong" : null,
            run.IsSubtle ? "quiet" : null,
            run.Color switch { AdaptiveTextColor.Attention => "late", AdaptiveTextColor.Good => "good", _ => null },
            run.Strikethrough ? "struck" : null,
        ];
        return new(run.Text, string.Join(' ', styles.OfType<string>()), (run.SelectAction as AdaptiveOpenUrlAction)?.Url is { Scheme: "https" or "http" } link ? link : null);
    }
}

/// <summary>A line of text on a web page: what a card says in the same place.</summary>
/// <param name="IsHeading">Whether the lines that follow belong to it.</param>
public sealed record PageLine(IReadOnlyList<PageRun> Runs, bool IsHeading);

/// <summary>A part of a line.</summary>
/// <param name="Style">Any of <c>strong</c>, <c>quiet</c>, <c>late</c>, <c>good</c> and <c>struck</c>, separated by spaces; empty for plain text.</param>
/// <param name="Link">What it opens; null for text.</param>
public sealed record PageRun(string Text, string Style, Uri? Link)
{
    /// <summary>Whether it is only a symbol, whose meaning the words beside it have too.</summary>
    public bool IsMark => !Text.Any(char.IsLetterOrDigit);
}

using AdaptiveCards;

namespace OnesqaBot.Cards.Pages;

/// <summary>Takes the text out of a card's elements, so that a page says the same as the card.</summary>
internal static class PageLines
{
    /// <exception cref="InvalidOperationException">A kind of element that no page shows yet.</exception>
    public static IReadOnlyList<PageLine> FromElements(IEnumerable<AdaptiveElement> elements) => [.. elements.SelectMany(Lines)];

    private static IEnumerable<PageLine> Lines(AdaptiveElement element) => element switch
    {
        AdaptiveRichTextBlock block => [FromBlock(block)],
        AdaptiveContainer box => FromElements(box.Items),
        AdaptiveColumnSet columns => columns.Columns.SelectMany(c => FromElements(c.Items)),
        // Work is done in the chat: a page has no buttons.
        AdaptiveActionSet => [],
        _ => throw new InvalidOperationException($"No page shows a {element.Type}."),
    };

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

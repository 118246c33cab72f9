using AdaptiveCards;
using OnesqaBot.Cards.Text;

namespace OnesqaBot.Cards.Elements;

/// <summary>A part of a card that opens and closes at a tap on its heading: ▸ closed, ▾ open.</summary>
internal static class FoldedSection
{
    /// <param name="id">Unique on the card; also the start of the ids of its headings.</param>
    public static IEnumerable<AdaptiveElement> Draw(
        string id, string title, bool isOpen, IEnumerable<AdaptiveElement> items, AdaptiveContainerStyle style = AdaptiveContainerStyle.Default)
    {
        var (whenClosed, whenOpen) = ($"{id}-closed", $"{id}-open");
        yield return new AdaptiveContainer
        {
            Spacing = AdaptiveSpacing.Small,
            Items = [Heading(whenClosed, $"▸ {title}", !isOpen), Heading(whenOpen, $"▾ {title}", isOpen)],
            SelectAction = new AdaptiveToggleVisibilityAction
            {
                Title = PlainText.Line(ElementTexts.ShowOrHide(title), 120),
                TargetElements = [.. new[] { id, whenClosed, whenOpen }.Select(target => new AdaptiveTargetElement { ElementId = target })],
            },
        };
        yield return new AdaptiveContainer { Id = id, IsVisible = isOpen, Style = style, Spacing = AdaptiveSpacing.Small, Items = [.. items] };
    }

    private static AdaptiveRichTextBlock Heading(string id, string text, bool isShown)
    {
        var heading = CardText.Spread(AdaptiveSpacing.None, CardText.With(CardText.Bold(text), r => r.Color = AdaptiveTextColor.Accent));
        (heading.Id, heading.IsVisible) = (id, isShown);
        return heading;
    }
}

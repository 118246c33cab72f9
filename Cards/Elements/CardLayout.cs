using AdaptiveCards;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Elements;

/// <summary>The frame of every card.</summary>
internal static class CardLayout
{
    public static AdaptiveSchemaVersion Version => new(1, 5);

    /// <summary>Teams shows six buttons and hides the rest in a "…" menu, where few people look.</summary>
    public const int MaxButtons = 6;

    public static AdaptiveCard Create(string speakText, IEnumerable<AdaptiveElement> body, IEnumerable<AdaptiveAction>? buttons = null)
    {
        var text = PlainText.Line(speakText);
        return new AdaptiveCard(Version)
        {
            Lang = ReaderLanguage.Current.Tag(),
            FallbackText = text,
            Speak = text,
            Body = [.. body],
            Actions = [.. (buttons ?? []).Take(MaxButtons)],
        };
    }

    private const int MaxTitle = 200;

    /// <summary>The title of a card without a case. A heading cannot be a TextRun, so it is kept free of Markdown.</summary>
    public static IEnumerable<AdaptiveElement> Title(string title) =>
    [
        new AdaptiveTextBlock(PlainText.Bare(title, MaxTitle))
        {
            Size = AdaptiveTextSize.Large, Weight = AdaptiveTextWeight.Bolder, Wrap = true, Style = AdaptiveTextBlockStyle.Heading,
        },
    ];

    /// <summary>A part of a card with its own background.</summary>
    public static AdaptiveContainer Box(AdaptiveContainerStyle style, IEnumerable<AdaptiveElement> items) =>
        new() { Style = style, Spacing = AdaptiveSpacing.Medium, Items = [.. items] };

    /// <summary>Says how many entries of a shortened list are missing.</summary>
    public static IEnumerable<AdaptiveElement> Rest(int missing, string what, string where) =>
        missing <= 0 ? [] : [CardText.Small(ElementTexts.AndMore(TextFormat.Number(missing), what, where))];
}

using AdaptiveCards;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards.Elements;

/// <summary>The card itself, before anything is on it.</summary>
internal static class CardLayout
{
    public static AdaptiveSchemaVersion Version => new(1, 5);

    /// <summary>Teams shows six; more go behind "…", where nobody looks.</summary>
    public const int MostButtons = 6;

    public static AdaptiveCard Create(string spoken, IEnumerable<AdaptiveElement> body, IEnumerable<AdaptiveAction>? buttons = null)
    {
        var text = PlainText.Line(spoken);
        return new AdaptiveCard(Version)
        {
            Lang = "th",
            FallbackText = text,
            Speak = text,
            Body = [.. body],
            Actions = [.. (buttons ?? []).Take(MostButtons)],
        };
    }

    /// <summary>The title of a card that belongs to no case: large Thai, small English.</summary>
    public static IEnumerable<AdaptiveElement> Title(Bilingual title)
    {
        yield return new AdaptiveTextBlock(title.Th)
        {
            Size = AdaptiveTextSize.Large, Weight = AdaptiveTextWeight.Bolder, Wrap = true, Style = AdaptiveTextBlockStyle.Heading,
        };
        yield return CardText.Small(title.En);
    }

    /// <summary>A part of a card set off by its background.</summary>
    public static AdaptiveContainer Box(AdaptiveContainerStyle style, IEnumerable<AdaptiveElement> items) =>
        new() { Style = style, Spacing = AdaptiveSpacing.Medium, Items = [.. items] };

    /// <summary>A list that does not fit says how much of it is missing.</summary>
    public static IEnumerable<AdaptiveElement> Rest(int missing, string what, string where) =>
        missing <= 0 ? [] : [CardText.Small($"และอีก {ThaiFormat.Number(missing)} {what} {where}")];
}

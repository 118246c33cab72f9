using AdaptiveCards;
using OnesqaBot.Cards.Forms;

namespace OnesqaBot.Cards.Elements;

/// <summary>How much of long texts and lists a card shows.</summary>
/// <param name="Text">Maximum characters of a longer text, such as a reason or the handbook's text.</param>
/// <param name="Lines">Maximum lines of a longer text.</param>
/// <param name="Line">Maximum characters of a short text, such as a name or a subject.</param>
/// <param name="Items">Maximum entries of a list.</param>
internal sealed record DetailLevel(int Text, int Lines, int Line, int Items)
{
    /// <summary>Some routes into Teams accept 28 KB per message; 4 KB are reserved for what surrounds the card.</summary>
    public const int MaxBytes = 24 * 1024;

    private static readonly DetailLevel[] FromMostToLeast =
    [
        new(1200, 30, 300, 24), new(800, 12, 160, 12), new(400, 6, 100, 6), new(160, 3, 60, 3), new(60, 2, 30, 1),
    ];

    public static DetailLevel Most => FromMostToLeast[0];

    /// <summary>True on a card that is full to the last byte: what only makes it handier is left out.</summary>
    public bool IsLeast => this == FromMostToLeast[^1];

    /// <summary>Draws the card at the highest level at which it fits into a message.</summary>
    public static DrawnCard Fit(Func<DetailLevel, AdaptiveCard> draw) => Fit(FromMostToLeast, draw);

    /// <summary>Draws the card with a submitted form on it. Typed text is never cut, so it counts towards the card's size.</summary>
    public static DrawnCard Fit(TypedForm? form, Func<DetailLevel, AdaptiveCard> draw) =>
        form is null ? Fit(draw) : Fit(detail => form.ApplyTo(draw(detail)));

    /// <param name="levels">Ordered from most to least detail.</param>
    /// <inheritdoc cref="Fit(Func{DetailLevel, AdaptiveCard})"/>
    public static DrawnCard Fit(IReadOnlyList<DetailLevel> levels, Func<DetailLevel, AdaptiveCard> draw)
    {
        DrawnCard card = null!;
        foreach (var detail in levels)
        {
            card = new DrawnCard(draw(detail));
            if (card.Bytes <= MaxBytes) return card;
        }

        return card;
    }
}

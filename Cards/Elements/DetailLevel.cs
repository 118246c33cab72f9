using System.Text;
using AdaptiveCards;
using Newtonsoft.Json;
using OnesqaBot.Cards.Forms;

namespace OnesqaBot.Cards.Elements;

/// <summary>How much of what is long a card shows.</summary>
/// <param name="Text">Characters of a longer text: a reason, a row of the handbook.</param>
/// <param name="Lines">Lines of it.</param>
/// <param name="Line">Characters of a name, a subject, an answer.</param>
/// <param name="Items">Entries of a list.</param>
internal sealed record DetailLevel(int Text, int Lines, int Line, int Items)
{
    /// <summary>
    /// Some routes into Teams take 28 KB with everything around the card. Four KB are left for the message itself.
    /// </summary>
    public const int MostBytes = 24 * 1024;

    private static readonly DetailLevel[] FromFullToLeast =
    [
        new(1200, 30, 300, 24), new(800, 12, 160, 12), new(400, 6, 100, 6), new(160, 3, 60, 3), new(60, 2, 30, 1),
    ];

    /// <summary>The card in the largest extent in which it fits into a message.</summary>
    public static AdaptiveCard Fit(Func<DetailLevel, AdaptiveCard> draw) => Fit(FromFullToLeast, draw);

    /// <summary>The card with a form that was sent on it; what was typed is never cut, so it is weighed with the card.</summary>
    public static AdaptiveCard Fit(TypedForm? form, Func<DetailLevel, AdaptiveCard> draw) =>
        form is null ? Fit(draw) : Fit(detail => form.PutOn(draw(detail)));

    /// <param name="extents">From full to least.</param>
    /// <inheritdoc cref="Fit(Func{DetailLevel, AdaptiveCard})"/>
    public static AdaptiveCard Fit(IReadOnlyList<DetailLevel> extents, Func<DetailLevel, AdaptiveCard> draw)
    {
        AdaptiveCard card = null!;
        foreach (var detail in extents)
        {
            card = draw(detail);
            if (Bytes(card) <= MostBytes) return card;
        }

        return card;
    }

    /// <summary>Bytes of the card as it goes over the wire.</summary>
    public static int Bytes(AdaptiveCard card) => Encoding.UTF8.GetByteCount(JsonConvert.SerializeObject(card, Formatting.None));
}

using AdaptiveCards;
using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.Actions;

namespace OnesqaBot.Cards.Forms;

/// <summary>The place of a pressed button on its card.</summary>
/// <param name="Opened">The button that opens its form; null if the pressed button is on the card itself.</param>
/// <param name="BodyIndex">Index of the body element that contains it; null if it is below the body.</param>
internal sealed record FormPlace(AdaptiveShowCardAction? Opened, int? BodyIndex)
{
    public bool IsAtTheEnd => Opened is null && BodyIndex is null;

    /// <summary>Returns null if the card has no such button.</summary>
    public static FormPlace? Find(AdaptiveCard card, CardAction pressed)
    {
        var (verb, data) = CardActionWriter.Write(pressed);
        bool Is(AdaptiveAction action) => action is AdaptiveExecuteAction button && button.Verb == verb && JToken.DeepEquals(button.Data as JObject ?? [], data);

        // A choice can be made by a button of its own and from a form that adds a comment.
        if (card.Actions.OfType<AdaptiveShowCardAction>().FirstOrDefault(a => a.Card.Actions.Exists(Is) && FormFields.Has(a.Card.Body, pressed.Typed)) is { } filled) return new FormPlace(filled, null);
        if (card.Actions.Exists(Is)) return new FormPlace(null, null);
        if (card.Actions.OfType<AdaptiveShowCardAction>().FirstOrDefault(a => a.Card.Actions.Exists(Is)) is { } form) return new FormPlace(form, null);
        var index = card.Body.FindIndex(e => Actions(e).Any(Is));
        return index < 0 ? null : new FormPlace(null, index);
    }

    private static IEnumerable<AdaptiveAction> Actions(AdaptiveElement element) => element switch
    {
        AdaptiveActionSet set => set.Actions,
        AdaptiveCollectionElement inside => inside.SelectMany(Actions),
        _ => [],
    };
}

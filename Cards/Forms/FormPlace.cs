using AdaptiveCards;
using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.Actions;

namespace OnesqaBot.Cards.Forms;

/// <summary>Where on a card the button stands that was pressed.</summary>
/// <param name="Opened">The button behind which its form opens; null where it stands on the card itself.</param>
/// <param name="Row">The element of the body that holds it; null where it stands below the body.</param>
internal sealed record FormPlace(AdaptiveShowCardAction? Opened, int? Row)
{
    public bool IsAtTheEnd => Opened is null && Row is null;

    /// <summary>Null where the card has no such button.</summary>
    public static FormPlace? Find(AdaptiveCard card, CardAction pressed)
    {
        var (verb, data) = CardActionWriter.Write(pressed);
        bool Is(AdaptiveAction action) => action is AdaptiveExecuteAction button && button.Verb == verb && JToken.DeepEquals(button.Data as JObject ?? [], data);

        if (card.Actions.Exists(Is)) return new FormPlace(null, null);
        if (card.Actions.OfType<AdaptiveShowCardAction>().FirstOrDefault(a => a.Card.Actions.Exists(Is)) is { } form) return new FormPlace(form, null);
        var row = card.Body.FindIndex(e => Actions(e).Any(Is));
        return row < 0 ? null : new FormPlace(null, row);
    }

    private static IEnumerable<AdaptiveAction> Actions(AdaptiveElement element) => element switch
    {
        AdaptiveActionSet set => set.Actions,
        AdaptiveCollectionElement inside => inside.SelectMany(Actions),
        _ => [],
    };
}

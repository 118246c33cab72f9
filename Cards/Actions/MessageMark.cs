using System.Text;
using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;

namespace OnesqaBot.Cards.Actions;

/// <summary>
/// Marks a message of which a crash may leave a second copy. The mark is a refresh: when the message comes into view, the
/// client names it to the bot, which so learns of the copy. The answer must be a card (Teams shows an error for anything
/// less), so the mark holds the card itself.
/// </summary>
public static class MessageMark
{
    /// <summary>A card fills at most <see cref="DetailLevel.MostBytes"/>; of what is left of 28 KB the message itself needs less than one.</summary>
    public const int MostBytes = 27 * 1024;

    /// <param name="card">A card that asks for its own refresh is left as it is.</param>
    /// <param name="key">What the message is, the same on each copy.</param>
    /// <param name="readers">Channel ids of those whose client tells; empty for everybody where there are few.</param>
    public static JObject Put(JObject card, string key, IReadOnlyList<string> readers)
    {
        ArgumentNullException.ThrowIfNull(card);
        if (card["refresh"] is not null) return card;
        var (verb, data) = CardActionWriter.Write(new MessageSeen(key, PackedCard.Pack(card)));
        // Without a fallback: a client that does not know refreshes leaves this one out.
        var refresh = new AdaptiveRefresh
        {
            UserIds = [.. readers.Take(CaseCards.MostRefreshed)],
            Action = new AdaptiveExecuteAction { Title = "ปรับปรุง", Verb = verb, Data = data, AssociatedInputs = AdaptiveAssociatedInputs.None },
        };
        var marked = new JObject(card) { ["refresh"] = JObject.FromObject(refresh) };
        // The card comes first: where both do not fit, it goes without.
        return Encoding.UTF8.GetByteCount(marked.ToString(Formatting.None)) <= MostBytes ? marked : card;
    }
}

using AdaptiveCards;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;

namespace OnesqaBot.Cards.Actions;

/// <summary>
/// Marks a message that a crash may cause to be sent twice. The mark is a refresh action: when the message comes into view,
/// the client reports it, and the bot detects the duplicate. The response must be a card (Teams shows an error otherwise),
/// so the mark contains the card itself.
/// </summary>
public static class MessageMark
{
    /// <summary>
    /// Teams accepts 28 KB; the message around the card needs less than 1 KB. The card alone stays below <see cref="DetailLevel.MaxBytes"/>.
    /// </summary>
    public const int MaxBytes = 27 * 1024;

    /// <param name="card">Returned unchanged if it already has a refresh action.</param>
    /// <param name="key">Identifies the message; the same on every copy.</param>
    /// <param name="readers">Channel ids of the people whose clients report the message; empty means everybody, in a small conversation.</param>
    public static DrawnCard Add(DrawnCard card, string key, IReadOnlyList<string> readers)
    {
        ArgumentNullException.ThrowIfNull(card);
        if (card.HasRefresh) return card;
        var (verb, data) = CardActionWriter.Write(new MessageSeen(key, PackedCard.Pack(card.Json)));
        // No fallback needed: clients without support for refresh ignore it.
        var refresh = new AdaptiveRefresh
        {
            UserIds = [.. readers.Take(CaseCards.MaxRefreshUsers)],
            Action = new AdaptiveExecuteAction { Title = ElementTexts.Refresh, Verb = verb, Data = data, AssociatedInputs = AdaptiveAssociatedInputs.None },
        };
        var marked = card.With(refresh);
        // The card matters more than the mark: if both do not fit, send it unmarked.
        return marked.Bytes <= MaxBytes ? marked : card;
    }
}

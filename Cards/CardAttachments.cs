using AdaptiveCards;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace OnesqaBot.Cards;

/// <summary>Turns a card into a message attachment.</summary>
public static class CardAttachments
{
    /// <summary>
    /// Uses the card's JSON as it is: serializing an <see cref="AdaptiveCard"/> as attachment content overflows the stack in SDK 4.23.1.
    /// </summary>
    public static Attachment Create(DrawnCard card) => Create(card.Json);

    /// <inheritdoc cref="Create(DrawnCard)"/>
    public static Attachment Create(string cardJson) => new() { ContentType = AdaptiveCard.ContentType, Content = new JRaw(cardJson) };
}

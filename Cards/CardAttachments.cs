using AdaptiveCards;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace OnesqaBot.Cards;

/// <summary>Turns a card into a message attachment.</summary>
public static class CardAttachments
{
    /// <summary>
    /// Uses plain JSON: serializing an <see cref="AdaptiveCard"/> as attachment content overflows the stack in SDK 4.23.1.
    /// </summary>
    public static Attachment Create(AdaptiveCard card) => Create(card.ToJson());

    /// <inheritdoc cref="Create(AdaptiveCard)"/>
    public static Attachment Create(string cardJson) => Create(JObject.Parse(cardJson));

    /// <inheritdoc cref="Create(AdaptiveCard)"/>
    public static Attachment Create(JObject card) => new() { ContentType = AdaptiveCard.ContentType, Content = card };
}

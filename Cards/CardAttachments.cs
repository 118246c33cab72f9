using AdaptiveCards;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace OnesqaBot.Cards;

/// <summary>A card as a message carries it.</summary>
public static class CardAttachments
{
    /// <summary>
    /// As plain JSON: serialising an <see cref="AdaptiveCard"/> as an attachment's content overflows the stack in the SDK 4.23.1.
    /// </summary>
    public static Attachment Create(AdaptiveCard card) => Create(card.ToJson());

    /// <inheritdoc cref="Create(AdaptiveCard)"/>
    public static Attachment Create(string cardJson) => Create(JObject.Parse(cardJson));

    /// <inheritdoc cref="Create(AdaptiveCard)"/>
    public static Attachment Create(JObject card) => new() { ContentType = AdaptiveCard.ContentType, Content = card };
}

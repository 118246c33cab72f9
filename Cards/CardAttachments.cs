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
    public static Attachment Of(AdaptiveCard card) => Of(card.ToJson());

    /// <inheritdoc cref="Of(AdaptiveCard)"/>
    public static Attachment Of(string cardJson) => Of(JObject.Parse(cardJson));

    /// <inheritdoc cref="Of(AdaptiveCard)"/>
    public static Attachment Of(JObject card) => new() { ContentType = AdaptiveCard.ContentType, Content = card };
}

using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using OnesqaBot.Cards;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Responses to <c>adaptiveCard/action</c> invokes.</summary>
/// <remarks>Source: "Universal Actions for Adaptive Cards", response format, learn.microsoft.com.</remarks>
internal static class InvokeResponses
{
    /// <summary>Replaces the pressed card. Uses plain JSON because the SDK loses the data of any other type here.</summary>
    public static AdaptiveCardInvokeResponse Card(DrawnCard card) => Card(new JRaw(card.Json));

    /// <inheritdoc cref="Card(DrawnCard)"/>
    public static AdaptiveCardInvokeResponse Card(JToken card) => new()
    {
        StatusCode = 200,
        Type = "application/vnd.microsoft.card.adaptive",
        Value = card,
    };

    /// <summary>Keeps the pressed card and shows a short message.</summary>
    public static AdaptiveCardInvokeResponse Message(string text) => new()
    {
        StatusCode = 200,
        Type = "application/vnd.microsoft.activity.message",
        Value = text,
    };
}

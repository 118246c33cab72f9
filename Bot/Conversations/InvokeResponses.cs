using AdaptiveCards;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Responses to <c>adaptiveCard/action</c> invokes.</summary>
/// <remarks>Source: "Universal Actions for Adaptive Cards", response format, learn.microsoft.com.</remarks>
internal static class InvokeResponses
{
    /// <summary>Replaces the pressed card. Uses a JObject because the SDK loses the data of any other type here.</summary>
    public static AdaptiveCardInvokeResponse Card(AdaptiveCard card) => Card(JObject.Parse(card.ToJson()));

    /// <inheritdoc cref="Card(AdaptiveCard)"/>
    public static AdaptiveCardInvokeResponse Card(JObject card) => new()
    {
        StatusCode = 200,
        Type = "application/vnd.microsoft.card.adaptive",
        Value = card,
    };

    /// <summary>Keeps the pressed card and shows a short message.</summary>
    public static AdaptiveCardInvokeResponse Message(Bilingual text) => new()
    {
        StatusCode = 200,
        Type = "application/vnd.microsoft.activity.message",
        Value = text.Th,
    };
}

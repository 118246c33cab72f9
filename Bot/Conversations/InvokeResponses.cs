using AdaptiveCards;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Answers to <c>adaptiveCard/action</c>.</summary>
/// <remarks>Source: "Universal Actions for Adaptive Cards", response format, learn.microsoft.com.</remarks>
internal static class InvokeResponses
{
    /// <summary>The pressed card becomes this one. As a JObject: the real SDK loses the data of any other object here.</summary>
    public static AdaptiveCardInvokeResponse Card(AdaptiveCard card) => Card(JObject.Parse(card.ToJson()));

    /// <inheritdoc cref="Card(AdaptiveCard)"/>
    public static AdaptiveCardInvokeResponse Card(JObject card) => new()
    {
        StatusCode = 200,
        Type = "application/vnd.microsoft.card.adaptive",
        Value = card,
    };

    /// <summary>The pressed card stays, with a word beside it.</summary>
    public static AdaptiveCardInvokeResponse Word(Bilingual text) => new()
    {
        StatusCode = 200,
        Type = "application/vnd.microsoft.activity.message",
        Value = text.Th,
    };
}

using System.Text.Json.Nodes;
using OnesqaBot.Simulator;

namespace OnesqaBot.Bot.Tests.BadDays.Support;

/// <summary>What a message shows, offers and asks.</summary>
internal static class CardReading
{
    public static IReadOnlyList<string> Lines(this SimulatedMessage message) => [.. message.Cards.SelectMany(CardText.Lines)];

    public static bool Shows(this SimulatedMessage message, string text) =>
        message.Lines().Any(line => line.Contains(text, StringComparison.Ordinal));

    public static bool Offers(this SimulatedMessage message, string verb) => message.Actions.Any(a => a.Verb == verb);

    /// <summary>Whether it has that button of that case.</summary>
    public static bool Offers(this SimulatedMessage message, string verb, string number) =>
        message.Actions.Any(a => a.Verb == verb && (string?)a.Data?["case"] == number);

    /// <summary>Whether it is a question that still takes an answer.</summary>
    public static bool Asks(this SimulatedMessage message) => message.FromBot && message.Offers("dialog-cancel");

    /// <summary>All that is read as Markdown: TextBlocks.</summary>
    public static IEnumerable<string> MarkdownTexts(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(MarkdownTexts),
        JsonObject thing => ((string?)thing["type"] is "TextBlock" && thing["text"] is JsonValue text ? [(string)text!] : Enumerable.Empty<string>())
            .Concat(thing.Where(p => p.Key is not ("data" or "fallback" or "refresh")).SelectMany(p => MarkdownTexts(p.Value))),
        _ => [],
    };
}

using System.Text.Json.Nodes;
using OnesqaBot.Simulator;

namespace OnesqaBot.Bot.Tests.BadDays.Support;

/// <summary>Reads cards as a person does: lines of text, from top to bottom.</summary>
internal static class CardReading
{
    /// <summary>Every piece of text that the card draws, in order; of a block of runs one line.</summary>
    public static IReadOnlyList<string> Lines(this SimulatedMessage message) => [.. message.Cards.SelectMany(Lines)];

    public static IReadOnlyList<string> Lines(JsonNode? node) => [.. Texts(node)];

    public static bool Shows(this SimulatedMessage message, string text) =>
        message.Lines().Any(line => line.Contains(text, StringComparison.Ordinal));

    public static bool Offers(this SimulatedMessage message, string verb) => message.Actions.Any(a => a.Verb == verb);

    /// <summary>Whether it has that button of that case.</summary>
    public static bool Offers(this SimulatedMessage message, string verb, string number) =>
        message.Actions.Any(a => a.Verb == verb && (string?)a.Data?["case"] == number);

    /// <summary>Whether it is a question that still takes an answer.</summary>
    public static bool Asks(this SimulatedMessage message) => message.FromBot && message.Offers("dialog-cancel");

    /// <summary>All that is written anywhere as Markdown would be read: TextBlocks and facts.</summary>
    public static IEnumerable<string> MarkdownTexts(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(MarkdownTexts),
        JsonObject thing => ((string?)thing["type"] is "TextBlock" && thing["text"] is JsonValue text ? [(string)text!] : Enumerable.Empty<string>())
            .Concat(thing.Where(p => p.Key == "facts").SelectMany(p => p.Value!.AsArray().Select(f => $"{f!["title"]}{f["value"]}")))
            .Concat(thing.Where(p => p.Key is not ("data" or "fallback" or "refresh")).SelectMany(p => MarkdownTexts(p.Value))),
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonNode? node)
    {
        switch (node)
        {
            case JsonArray list:
                foreach (var line in list.SelectMany(Texts)) yield return line;
                break;
            case JsonObject thing when (string?)thing["type"] == "RichTextBlock":
                yield return string.Join(' ', thing["inlines"]!.AsArray().Select(i => i is JsonObject run ? (string?)run["text"] : (string?)i));
                break;
            case JsonObject thing:
                if ((string?)thing["type"] == "TextBlock") yield return (string?)thing["text"] ?? "";
                foreach (var name in new[] { "facts", "body", "items", "columns", "cells", "rows" })
                {
                    foreach (var line in Texts(thing[name])) yield return line;
                }

                if (thing["title"] is JsonValue title && thing["value"] is JsonValue value) yield return $"{title} {value}";
                break;
        }
    }
}

using System.Text.Json.Nodes;

namespace OnesqaBot.Bot.Tests.Harness;

/// <summary>What a person reads on a card: one line of text for each of its elements.</summary>
internal static class CardText
{
    private static readonly string[] Inside = ["body", "items", "columns", "rows", "cells"];

    public static string Read(JsonNode? card) => string.Join('\n', Lines(card));

    /// <summary>The addresses that the card's texts and buttons open, by what is shown of them.</summary>
    public static IReadOnlyList<(string Shown, Uri Link)> Links(JsonNode? node) => node switch
    {
        JsonArray list => [.. list.SelectMany(Links)],
        JsonObject thing => [.. Link(thing), .. thing.Where(p => p.Key is not ("data" or "refresh" or "fallback")).SelectMany(p => Links(p.Value))],
        _ => [],
    };

    private static IEnumerable<(string, Uri)> Link(JsonObject thing)
    {
        if (thing["selectAction"]?["url"] is { } url) yield return ((string?)thing["text"] ?? "", new Uri((string)url!));
        if ((string?)thing["type"] == "Action.OpenUrl" && thing["title"] is { } title && thing.Parent is JsonArray)
            yield return ((string)title!, new Uri((string)thing["url"]!));
    }

    public static IEnumerable<string> Lines(JsonNode? node)
    {
        if (node is JsonArray list) return list.SelectMany(Lines);
        if (node is not JsonObject thing) return [];
        return (string?)thing["type"] switch
        {
            "RichTextBlock" => [string.Concat(thing["inlines"]!.AsArray().Select(Run))],
            "TextBlock" => [(string?)thing["text"] ?? ""],
            ['I', 'n', 'p', 'u', 't', '.', ..] => [$"{thing["label"]} {thing["value"]}"],
            _ => Inside.SelectMany(part => Lines(thing[part])),
        };
    }

    private static string Run(JsonNode? run) => run is JsonObject thing ? (string?)thing["text"] ?? "" : (string?)run ?? "";
}

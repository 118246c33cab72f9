using Newtonsoft.Json.Linq;

namespace OnesqaBot.Cards.Tests;

/// <summary>A text of a card as one line: headings, what is emphasized and coloured, and where links lead.</summary>
internal static class CardLine
{
    public static string Describe(JObject block)
    {
        var runs = (string?)block["type"] == "TextBlock" ? [block] : block["inlines"]!.Select(Run).ToList();
        return Heading(runs) + string.Concat(runs.Select(r => Marked(r, runs.Count == 1)));
    }

    private static JObject Run(JToken run) => run as JObject ?? new JObject { ["text"] = run };

    private static string Heading(List<JObject> runs) => (string?)runs[0]["size"] switch { "extraLarge" or "large" => "# ", "medium" => "## ", _ => "" };

    private static string Marked(JObject run, bool alone)
    {
        var text = (string?)run["text"] ?? "";
        if (run["strikethrough"]?.Value<bool>() == true) text = $"~~{text}~~";
        if (run["fontType"] is { } font) text = $"{{{font}: {text}}}";
        if ((string?)run["weight"] == "bolder" && !(alone && run["size"] is not null)) text = $"**{text}**";
        if (run["color"] is { } color && (string?)color != "default") text = $"{{{color}: {text}}}";
        return run["selectAction"] is JObject press ? $"{text}({CardButton.Describe(press)})" : text;
    }
}

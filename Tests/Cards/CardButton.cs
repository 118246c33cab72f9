using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace OnesqaBot.Cards.Tests;

/// <summary>A button of a card as one line: its title, how it stands out, and what it does.</summary>
internal static class CardButton
{
    public static string Describe(JObject button)
    {
        var marks = new[]
        {
            (string?)button["style"], (string?)button["mode"] == "secondary" ? "in the menu" : null,
            button["isEnabled"]?.Value<bool>() == false ? "disabled" : null, (string?)button["tooltip"],
        }.OfType<string>().Where(m => m != "default").ToList();
        var shown = $"[{button["title"]}]{(marks.Count > 0 ? $" ({string.Join(", ", marks)})" : "")}";
        return (string?)button["type"] switch
        {
            "Action.Execute" or "Action.Submit" => $"{shown} {Sent(button)}",
            "Action.OpenUrl" => $"{shown} {button["url"]}",
            "Action.ToggleVisibility" => $"{shown} opens or closes {string.Join(' ', button["targetElements"]!.Select(t => t is JObject thing ? thing["elementId"] : t))}",
            var type => throw new NotSupportedException($"A card has a {type}, which its outline does not know."),
        };
    }

    /// <summary>The verb and the data; whether what is filled in goes along.</summary>
    private static string Sent(JObject button) =>
        string.Join(' ', (button["data"] as JObject ?? []).Properties().Select(p => $"{p.Name}={Value(p.Value)}").Prepend((string?)button["verb"] ?? "?"))
        + (button["fallback"] is null || (string?)button["associatedInputs"] == "none" ? "" : " with the inputs");

    private static string Value(JToken value) => value.Type == JTokenType.String ? (string)value! : value.ToString(Formatting.None);
}

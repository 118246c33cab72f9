using Newtonsoft.Json.Linq;

namespace OnesqaBot.Cards.Tests;

/// <summary>An input of a card: its label and what is filled in, what it takes, and its choices.</summary>
internal static class CardInput
{
    public static IEnumerable<string> Describe(JObject input)
    {
        var chosen = ((string?)input["value"] ?? "").Split(',');
        var many = input["isMultiSelect"]?.Value<bool>() == true;
        yield return $"{input["label"] ?? input["title"]}{(input["isRequired"]?.Value<bool>() == true ? " *" : "")}: {Filled(input)}<{string.Join(", ", Facts(input))}>";
        if (input["errorMessage"] is { } error) yield return $"  ! {error}";
        foreach (var choice in input["choices"] ?? new JArray())
        {
            var mark = chosen.Contains((string?)choice["value"]) ? 'x' : ' ';
            yield return $"  {(many ? $"[{mark}]" : $"({mark})")} {choice["title"]} = {choice["value"]}";
        }
    }

    private static string Filled(JObject input) => (string?)input["value"] is { Length: > 0 } value ? $"“{value}” " : "";

    private static IEnumerable<string> Facts(JObject input)
    {
        yield return ((string)input["type"]!)["Input.".Length..];
        yield return $"id {input["id"]}";
        if (input["isMultiline"]?.Value<bool>() == true) yield return "several lines";
        if (input["isMultiSelect"]?.Value<bool>() == true) yield return "several choices";
        foreach (var fact in new[] { "style", "maxLength", "min", "max", "regex" })
            if (input[fact] is { } value) yield return $"{fact} {value}";
        if (input["placeholder"] is { } hint) yield return $"hint “{hint}”";
        if (input["isVisible"]?.Value<bool>() == false) yield return "hidden";
    }
}

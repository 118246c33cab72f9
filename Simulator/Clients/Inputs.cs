using System.Text.Json.Nodes;

namespace OnesqaBot.Simulator.Clients;

/// <summary>Merges the values of a card's inputs into an action's data, as the client does.</summary>
internal static class Inputs
{
    /// <returns>The merged data; null if a required input is empty.</returns>
    public static JsonNode? Merge(JsonObject action, JsonObject card, JsonObject? given)
    {
        var data = action["data"];
        var merged = data switch
        {
            JsonObject thing => thing.Copy(),
            null => [],
            // A client sends text data unchanged, unless there are inputs.
            _ => new JsonObject(),
        };
        var inputs = action.Text("associatedInputs")?.ToLowerInvariant() == "none" ? [] : CardTree.InputsFor(action, card).ToList();
        if (inputs.Count == 0 && data is not null and not JsonObject)
            return data.DeepClone();
        foreach (var input in inputs)
        {
            if (input.Text("id") is not { } id)
                continue;
            var value = Text(given?[id]) ?? Default(input);
            if (string.IsNullOrEmpty(value) && input["isRequired"] is JsonValue required && required.TryGetValue(out bool must) && must)
                return null;
            if (value is not null)
                merged[id] = value;
        }
        return merged;
    }

    private static string? Default(JsonObject input) => input.Text("type") switch
    {
        "Input.Toggle" => input.Text("value") ?? input.Text("valueOff") ?? "false",
        "Input.Text" => input.Text("value") ?? "",
        _ => Text(input["value"]),
    };

    private static string? Text(JsonNode? value) => value switch
    {
        null => null,
        JsonValue plain when plain.TryGetValue(out string? text) => text,
        _ => value.ToJsonString(),
    };
}

using System.Text.Json.Nodes;

namespace OnesqaBot.Simulator.Clients;

/// <summary>The values of a card's inputs, as the client puts them into an action's data.</summary>
internal static class Inputs
{
    /// <summary>Data with the inputs merged in, or null where a required input is empty.</summary>
    public static JsonNode? Merge(JsonObject action, JsonObject card, JsonObject? given)
    {
        var data = action["data"];
        var merged = data switch
        {
            JsonObject thing => thing.Copy(),
            null => [],
            // Data that is text: a client sends it alone, unless there are inputs.
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

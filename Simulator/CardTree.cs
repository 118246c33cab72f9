using System.Text.Json.Nodes;

namespace OnesqaBot.Simulator;

/// <summary>Navigates the JSON of an Adaptive Card. Rendering is left to the page.</summary>
internal static class CardTree
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    private static readonly HashSet<string> NotContent = ["data", "refresh", "fallback", "authentication", "msteams", "metadata"];

    public static IEnumerable<JsonObject> ActionsOf(JsonNode? node) => OfType(node, "Action.");

    public static IEnumerable<JsonObject> InputsOf(JsonNode? node) => OfType(node, "Input.");

    /// <summary>
    /// The inputs submitted with an action: those of its own card and of the enclosing cards, but not those behind another
    /// Action.ShowCard.
    /// </summary>
    public static IEnumerable<JsonObject> InputsFor(JsonObject action, JsonObject card)
    {
        var enclosing = new HashSet<JsonNode>(ReferenceEqualityComparer.Instance);
        for (JsonNode? node = action; node is not null; node = node.Parent)
            enclosing.Add(node);
        return OfType(card, "Input.").Where(input => EnclosingCards(input).All(enclosing.Contains));

        static IEnumerable<JsonNode> EnclosingCards(JsonNode? node)
        {
            for (; node is not null; node = node.Parent)
            {
                if (node.Text("type") == "Action.ShowCard" && node["card"] is { } shown)
                    yield return shown;
            }
        }
    }

    /// <summary>Converts a card to what an old client shows: without refresh, and with Action.Execute replaced by its fallback or removed.</summary>
    public static void Downgrade(JsonObject card)
    {
        card.Remove("refresh");
        Replace(card);
    }

    private static void Replace(JsonNode? node)
    {
        if (node is JsonObject element)
        {
            foreach (var (name, value) in element.ToArray())
            {
                if (NotContent.Contains(name))
                    continue;
                if (IsExecute(value))
                    ReplaceExecute(element, name, value);
                else
                    Replace(value);
            }
        }
        else if (node is JsonArray list)
        {
            for (var i = list.Count - 1; i >= 0; i--)
            {
                if (!IsExecute(list[i]))
                    Replace(list[i]);
                else if (list[i]!["fallback"] is JsonObject fallback)
                    list[i] = fallback.DeepClone();
                else
                    list.RemoveAt(i);
            }
        }
    }

    private static void ReplaceExecute(JsonObject element, string name, JsonNode? execute)
    {
        if (execute!["fallback"] is JsonObject fallback)
            element[name] = fallback.DeepClone();
        else
            element.Remove(name);
    }

    private static bool IsExecute(JsonNode? node) => node.Text("type") == "Action.Execute";

    private static IEnumerable<JsonObject> OfType(JsonNode? node, string prefix)
    {
        if (node is JsonArray list)
        {
            foreach (var found in list.SelectMany(item => OfType(item, prefix)))
                yield return found;
        }
        else if (node is JsonObject element)
        {
            if (element.Text("type")?.StartsWith(prefix, StringComparison.Ordinal) == true)
                yield return element;
            foreach (var found in element.Where(part => !NotContent.Contains(part.Key)).SelectMany(part => OfType(part.Value, prefix)))
                yield return found;
        }
    }
}

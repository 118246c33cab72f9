using System.Text.Json.Nodes;

namespace OnesqaBot.Simulator;

/// <summary>What the simulator must know of an Adaptive Card; the drawing is the page's.</summary>
internal static class CardTree
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    private static readonly HashSet<string> NotContent = ["data", "refresh", "fallback", "authentication", "msteams", "metadata"];

    public static IEnumerable<JsonObject> ActionsOf(JsonNode? node) => OfType(node, "Action.");

    /// <summary>
    /// The inputs that go out with an action: those of its own card and of the cards around it,
    /// not those behind another Action.ShowCard.
    /// </summary>
    public static IEnumerable<JsonObject> InputsFor(JsonObject action, JsonObject card)
    {
        var around = new HashSet<JsonNode>(ReferenceEqualityComparer.Instance);
        for (JsonNode? node = action; node is not null; node = node.Parent)
            around.Add(node);
        return OfType(card, "Input.").Where(input => Around(input).All(around.Contains));

        static IEnumerable<JsonNode> Around(JsonNode? node)
        {
            for (; node is not null; node = node.Parent)
            {
                if (node.Text("type") == "Action.ShowCard" && node["card"] is { } shown)
                    yield return shown;
            }
        }
    }

    /// <summary>An old client does not know Action.Execute or refresh: it takes the fallback, or nothing.</summary>
    public static void Downgrade(JsonObject card)
    {
        card.Remove("refresh");
        Replace(card);
    }

    private static void Replace(JsonNode? node)
    {
        if (node is JsonObject thing)
        {
            foreach (var (name, value) in thing.ToArray())
            {
                if (NotContent.Contains(name))
                    continue;
                if (IsExecute(value))
                    Put(thing, name, value);
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

    private static void Put(JsonObject thing, string name, JsonNode? execute)
    {
        if (execute!["fallback"] is JsonObject fallback)
            thing[name] = fallback.DeepClone();
        else
            thing.Remove(name);
    }

    private static bool IsExecute(JsonNode? node) => node.Text("type") == "Action.Execute";

    private static IEnumerable<JsonObject> OfType(JsonNode? node, string prefix)
    {
        if (node is JsonArray list)
        {
            foreach (var found in list.SelectMany(item => OfType(item, prefix)))
                yield return found;
        }
        else if (node is JsonObject thing)
        {
            if (thing.Text("type")?.StartsWith(prefix, StringComparison.Ordinal) == true)
                yield return thing;
            foreach (var found in thing.Where(part => !NotContent.Contains(part.Key)).SelectMany(part => OfType(part.Value, prefix)))
                yield return found;
        }
    }
}

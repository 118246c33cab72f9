using System.Text.Json;
using System.Text.Json.Nodes;

namespace OnesqaBot.Bot.Tests.Instances;

/// <summary>A message of the bot as it stands in a conversation.</summary>
internal sealed class ShownMessage(string id, string conversation)
{
    public string Id => id;

    public string Conversation => conversation;

    public volatile bool IsDeleted;

    /// <summary>What a notification shows of it.</summary>
    public string Summary { get; private set; } = "";

    /// <summary>All that it says.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Which card of which case it is, as its own refresh says (<see cref="Name"/>); null for anything else.</summary>
    public string? Card { get; private set; }

    /// <summary>What its buttons do.</summary>
    public IReadOnlySet<string> Verbs { get; private set; } = new HashSet<string>();

    public static string Name(string number, string kind, string step = "", int visit = 0) => FormattableString.Invariant($"{number} {kind} {step} {visit}");

    /// <summary>The texts in a card or an answer.</summary>
    public static string TextOf(JsonNode node) => node switch
    {
        JsonObject o => string.Join('\n', o.Select(p => p.Value).OfType<JsonNode>().Select(TextOf)),
        JsonArray a => string.Join('\n', a.OfType<JsonNode>().Select(TextOf)),
        _ => node.ToString(),
    };

    public void Read(JsonElement activity)
    {
        Summary = activity.TryGetProperty("summary", out var summary) ? summary.GetString() ?? "" : "";
        if (!activity.TryGetProperty("attachments", out var attachments) || attachments.GetArrayLength() == 0) return;
        var card = attachments[0].GetProperty("content");
        var verbs = new HashSet<string>(StringComparer.Ordinal);
        Collect(card, verbs);
        Verbs = verbs;
        Text = TextOf(JsonNode.Parse(card.GetRawText())!);
        if (!card.TryGetProperty("refresh", out var refresh)) return;
        var data = refresh.GetProperty("action").GetProperty("data");
        if (!data.TryGetProperty("case", out var number)) return;
        Card = Name(
            number.GetString()!, data.GetProperty("card").GetString()!,
            data.TryGetProperty("step", out var step) ? step.GetString()! : "", data.TryGetProperty("visit", out var visit) ? visit.GetInt32() : 0);
    }

    private static void Collect(JsonElement element, HashSet<string> verbs)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray()) Collect(item, verbs);
                break;
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                {
                    if (property.NameEquals("refresh")) continue;
                    if (property.NameEquals("verb") && property.Value.ValueKind == JsonValueKind.String) verbs.Add(property.Value.GetString()!);
                    else Collect(property.Value, verbs);
                }

                break;
        }
    }
}

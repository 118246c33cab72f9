using System.Text.Json;

namespace OnesqaBot.Bot.PersonalData;

/// <summary>A person whose data is listed, and what the store knows the person by.</summary>
/// <param name="Id">Key of the person; of somebody outside the office the text that a case names them with.</param>
/// <param name="Name">The name in the directory or, of somebody who has left, in the record; null if there is none.</param>
/// <param name="Conversations">Ids of the person's chats with the bot.</param>
/// <param name="Users">The person's ids in the channel.</param>
internal sealed record DataSubject(string Id, string? Name, IReadOnlySet<string> Conversations, IReadOnlySet<string> Users)
{
    /// <summary>Whether a stored text, such as a recipient or an assignee, stands for the person.</summary>
    public bool Is(string? text) => text is not null && (text == Id || text == $"person:{Id}" || text == $"named:{Id}");

    /// <summary>How often the person occurs in a JSON text, as a value or as a key.</summary>
    public int Mentions(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Mentions(document.RootElement);
        }
        catch (JsonException)
        {
            // Damaged, or of another version: the text is all there is.
            return json.Contains(Id, StringComparison.Ordinal) ? 1 : 0;
        }
    }

    public int Mentions(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => Is(element.GetString()) ? 1 : 0,
        JsonValueKind.Array => element.EnumerateArray().Sum(Mentions),
        JsonValueKind.Object => element.EnumerateObject().Sum(p => (Is(p.Name) ? 1 : 0) + Mentions(p.Value)),
        _ => 0,
    };
}

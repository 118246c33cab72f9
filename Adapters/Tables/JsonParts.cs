using System.Text.Json;

namespace OnesqaBot.Adapters.Tables;

/// <summary>Stored JSON that is taken apart without being understood.</summary>
internal static class JsonParts
{
    /// <summary>The texts of an array's parts; the whole text where it is damaged.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return [.. json.RootElement.EnumerateArray().Select(e => e.GetRawText())];
        }
        catch (JsonException)
        {
            return [text];
        }
    }
}

using System.Text.Json;

namespace OnesqaBot.Adapters.Tables;

/// <summary>Splits stored JSON without interpreting it.</summary>
internal static class JsonParts
{
    /// <summary>The texts of an array's elements; the whole text if it is damaged.</summary>
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

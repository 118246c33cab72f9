using System.Globalization;
using System.Text.Json;
using OnesqaBot.Adapters.Archive;

namespace OnesqaBot.Bot.PersonalData;

/// <summary>Counts where a person stands in the events of a case.</summary>
internal static class CaseMentions
{
    public static string? Find(CaseRecord record, DataSubject subject)
    {
        var (signed, named) = (new SortedDictionary<string, int>(StringComparer.Ordinal), 0);
        foreach (var text in record.Events)
        {
            try
            {
                using var json = JsonDocument.Parse(text.Text);
                var (by, happened) = (json.RootElement.GetProperty("By"), json.RootElement.GetProperty("Event"));
                if (subject.Is(by.GetProperty("Person").GetString()))
                {
                    var type = happened.GetProperty("type").GetString()!;
                    signed[type] = signed.GetValueOrDefault(type) + 1;
                }
                else if (subject.Mentions(happened) > 0 || IsNamed(by, subject))
                {
                    named++;
                }
            }
            catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                // A damaged event; its text is all there is.
                if (text.Text.Contains(subject.Id, StringComparison.Ordinal)) named++;
            }
        }

        if (signed.Count + named == 0) return null;
        var own = string.Join(", ", signed.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Key} {s.Value}")));
        string[] parts = [.. signed.Count > 0 ? new[] { $"signed {own}" } : [], .. named > 0 ? new[] { string.Create(CultureInfo.InvariantCulture, $"named in {named} others") } : []];
        return $"{record.Case}: {string.Join("; ", parts)}";
    }

    /// <summary>Whether the event was signed in the person's place.</summary>
    private static bool IsNamed(JsonElement by, DataSubject subject) => subject.Name is { } name
        && (Text(by, "ActingFor") == name || Text(by, "DelegatedBy") == name);

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}

using System.Text.Json;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters;

/// <summary>Makes a case of the texts that a store keeps of it.</summary>
internal static class CaseReader
{
    /// <param name="texts">As they are stored, in their order.</param>
    /// <param name="read">The events of one text.</param>
    /// <exception cref="UnreadableCaseException">One of them cannot be read.</exception>
    public static StoredCase? Replay(CaseNumber number, IReadOnlyList<string> texts, Func<string, IEnumerable<RecordedEvent>> read)
    {
        try
        {
            var events = texts.SelectMany(read).ToList();
            return CaseFold.Replay(events) is { } @case ? new StoredCase(@case, events) : null;
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException)
        {
            // What is JSON all the same, but says what this version does not know, is a newer one's.
            throw new UnreadableCaseException(number, e is JsonException && texts.All(StoreJson.IsJson), e);
        }
    }
}

using System.Text.Json;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters;

/// <summary>Replays a case from the texts stored for it.</summary>
internal static class CaseReader
{
    /// <param name="texts">The stored texts, in event order.</param>
    /// <param name="read">Parses the events in one text.</param>
    /// <exception cref="UnreadableCaseException">One of the texts cannot be read.</exception>
    public static StoredCase? Replay(CaseNumber number, IReadOnlyList<string> texts, Func<string, IEnumerable<RecordedEvent>> read)
    {
        try
        {
            var events = texts.SelectMany(read).ToList();
            return CaseFold.Replay(events) is { } @case ? new StoredCase(@case, events) : null;
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException)
        {
            // Valid JSON that this version does not understand was written by a newer version.
            throw new UnreadableCaseException(number, e is JsonException && texts.All(StoreJson.IsJson), e);
        }
    }
}

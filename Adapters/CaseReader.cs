using System.Collections.Concurrent;
using System.Text.Json;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters;

/// <summary>
/// Replays cases from the texts stored for them. A turn and the effects that follow it read the same case several times: texts that
/// were read before and are unchanged in the store are neither parsed nor folded again.
/// </summary>
/// <param name="read">Parses the events in one text.</param>
internal sealed class CaseReader(Func<string, IEnumerable<RecordedEvent>> read)
{
    /// <summary>The number of cases that are kept in memory; when it is reached, all make place.</summary>
    public const int MostKept = 100;

    private readonly ConcurrentDictionary<CaseNumber, Replayed> _kept = new();

    /// <param name="texts">The stored texts, in event order.</param>
    /// <returns>Null if there are none.</returns>
    /// <exception cref="UnreadableCaseException">One of the texts cannot be read.</exception>
    public StoredCase? Replay(CaseNumber number, IReadOnlyList<string> texts)
    {
        try
        {
            var before = _kept.TryGetValue(number, out var kept) && kept.IsStartOf(texts) ? kept : null;
            if (before?.Texts.Count == texts.Count) return before.Case;

            List<RecordedEvent> fresh = [.. texts.Skip(before?.Texts.Count ?? 0).SelectMany(read)];
            if (CaseFold.Continue(before?.Case.Case, fresh) is not { } @case) return null;
            var stored = new StoredCase(@case, [.. before?.Case.Events ?? [], .. fresh]);
            if (_kept.Count >= MostKept) _kept.Clear();
            _kept[number] = new Replayed(texts, stored);
            return stored;
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException)
        {
            // Valid JSON that this version does not understand was written by a newer version.
            throw new UnreadableCaseException(number, e is JsonException && texts.All(StoreJson.IsJson), e);
        }
    }

    private sealed record Replayed(IReadOnlyList<string> Texts, StoredCase Case)
    {
        public bool IsStartOf(IReadOnlyList<string> texts) =>
            Texts.Count <= texts.Count && Texts.SequenceEqual(texts.Take(Texts.Count), StringComparer.Ordinal);
    }
}

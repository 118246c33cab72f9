using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using OnesqaBot.Adapters.Archive;

namespace OnesqaBot.Bot.Backup;

/// <summary>
/// Counts and hashes records regardless of their order, and replays every case. Stores with the same content have equal counts.
/// </summary>
internal sealed class RecordCounts
{
    private readonly Dictionary<string, (int Count, BigInteger Sum)> _kinds = [];
    private readonly Dictionary<string, (int Events, string Hash)> _cases = [];
    private readonly List<string> _unreadable = [];
    private readonly List<string> _damaged = [];

    /// <summary>Number of records by kind.</summary>
    public IReadOnlyDictionary<string, int> Counts => _kinds.ToDictionary(k => k.Key, k => k.Value.Count);

    public int Events => _cases.Values.Sum(c => c.Events);

    /// <summary>Number of cases whose replay matched their summary.</summary>
    public int Replayed => _cases.Count - _unreadable.Count;

    /// <summary>Cases that this version cannot replay because they are damaged or were written by a newer version.</summary>
    public IReadOnlyList<string> Unreadable => _unreadable;

    /// <summary>Keys under which the text of unreadable records is kept.</summary>
    public IReadOnlyList<string> Damaged => _damaged;

    public void Add(StoreRecord record)
    {
        var kind = KindOf(record);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(RecordJson.Compared(record)));
        var (count, sum) = _kinds.GetValueOrDefault(kind);
        _kinds[kind] = (count + 1, sum + new BigInteger(hash, isUnsigned: true));
        if (record is CaseRecord @case) Add(@case);
        if (record is KeyValueRecord { Key: var key } && key.StartsWith(IStoreArchive.DamagedKeys, StringComparison.Ordinal)) _damaged.Add(key);
    }

    /// <summary>Describes the differences from another store, one per line; empty if the content is the same.</summary>
    public IReadOnlyList<string> Differences(RecordCounts other)
    {
        var cases = _cases.Keys.Union(other._cases.Keys).Order(StringComparer.Ordinal)
            .Where(c => _cases.GetValueOrDefault(c) != other._cases.GetValueOrDefault(c))
            .Select(c => string.Create(CultureInfo.InvariantCulture, $"{c}: {_cases.GetValueOrDefault(c).Events} → {other._cases.GetValueOrDefault(c).Events} events"));
        var kinds = _kinds.Keys.Union(other._kinds.Keys).Order(StringComparer.Ordinal).Where(k => _kinds.GetValueOrDefault(k) != other._kinds.GetValueOrDefault(k))
            .Select(k => string.Create(CultureInfo.InvariantCulture, $"{k}: {_kinds.GetValueOrDefault(k).Count} → {other._kinds.GetValueOrDefault(k).Count}"));
        return [.. kinds, .. cases];
    }

    private void Add(CaseRecord record)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', record.Events.Select(e => e.Text))));
        _cases[record.Case] = (record.Events.Count, Convert.ToHexStringLower(hash));
        try
        {
            RecordJson.Replay(record);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NotSupportedException)
        {
            _unreadable.Add(record.Case);
        }
    }

    private static string KindOf(StoreRecord record) => record switch
    {
        CaseRecord => "cases",
        NumberRecord => "numbers",
        OutboxRecord => "outbox",
        DeadLetterRecord => "dead letters",
        SentCardRecord => "sent cards",
        ConversationRecord => "conversations",
        KeyValueRecord => "memory",
        _ => throw new InvalidOperationException($"{record.GetType().Name} is not counted."),
    };
}

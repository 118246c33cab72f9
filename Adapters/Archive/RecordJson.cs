using System.Diagnostics;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Adapters.Archive;

/// <summary>Serializes a record as one line of a file.</summary>
public static class RecordJson
{
    public static string Write(StoreRecord record) => StoreJson.Write(record);

    /// <exception cref="System.Text.Json.JsonException">This version does not know this kind of record.</exception>
    public static StoreRecord Read(string line) => StoreJson.Read<StoreRecord>(line);

    /// <summary>Replays a case from its events.</summary>
    /// <exception cref="System.Text.Json.JsonException">An event cannot be read by this version.</exception>
    /// <exception cref="InvalidOperationException">The events are not consecutive, or do not end at the summary's version.</exception>
    public static Case Replay(CaseRecord record)
    {
        var @case = CaseFold.Replay(record.Events.Select(e => StoreJson.Read<RecordedEvent>(e.Text)));
        return @case?.Version == record.Version ? @case : throw new InvalidOperationException($"{record.Case} is at version {@case?.Version}, not {record.Version}.");
    }

    /// <summary>A canonical form that depends neither on the store nor, for known effects, on the version that wrote it.</summary>
    public static string Compared(StoreRecord record) => Write(record switch
    {
        OutboxRecord r => r with { Effect = Known(r.Effect) },
        DeadLetterRecord r => r with { Effect = Known(r.Effect) },
        CaseRecord or NumberRecord or SentCardRecord or ConversationRecord or KeyValueRecord => record,
        _ => throw new UnreachableException($"{record.GetType().Name} is not compared."),
    });

    private static RawJson Known(RawJson effect) => new(EffectJson.Write(EffectJson.Read(effect.Text)));
}

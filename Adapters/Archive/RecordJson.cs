using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Adapters.Archive;

/// <summary>A record as one line of a file.</summary>
public static class RecordJson
{
    public static string Write(StoreRecord record) => StoreJson.Write(record);

    /// <exception cref="System.Text.Json.JsonException">It is none that this version knows.</exception>
    public static StoreRecord Read(string line) => StoreJson.Read<StoreRecord>(line);

    /// <summary>The state that a case's events lead to.</summary>
    /// <exception cref="System.Text.Json.JsonException">An event cannot be read by this version.</exception>
    /// <exception cref="InvalidOperationException">The events do not follow each other, or do not lead to the version that the summary is of.</exception>
    public static Case Replay(CaseRecord record)
    {
        var @case = CaseFold.Replay(record.Events.Select(e => StoreJson.Read<RecordedEvent>(e.Text)));
        return @case?.Version == record.Version ? @case : throw new InvalidOperationException($"{record.Case} is at {@case?.Version}, not at {record.Version}.");
    }

    /// <summary>The same whichever store it was read from, and whichever version wrote a known effect.</summary>
    public static string Compared(StoreRecord record) => Write(record switch
    {
        OutboxRecord r => r with { Effect = Known(r.Effect) },
        DeadLetterRecord r => r with { Effect = Known(r.Effect) },
        _ => record,
    });

    private static RawJson Known(RawJson effect) => new(EffectJson.Write(EffectJson.Read(effect.Text)));
}

using System.Text.Json.Serialization;

namespace OnesqaBot.Adapters.Archive;

/// <summary>
/// One stored item, independent of any store's layout. Property names and kinds are a file format: they may be added to but never
/// changed. Times are in UTC, as written by <see cref="StoreJson.Time(DateTimeOffset)"/>.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(CaseRecord), "case")]
[JsonDerivedType(typeof(NumberRecord), "number")]
[JsonDerivedType(typeof(OutboxRecord), "outbox")]
[JsonDerivedType(typeof(DeadLetterRecord), "dead-letter")]
[JsonDerivedType(typeof(SentCardRecord), "sent-card")]
[JsonDerivedType(typeof(ConversationRecord), "conversation")]
[JsonDerivedType(typeof(KeyValueRecord), "memory")]
public abstract record StoreRecord;

/// <summary>A case's events, in order, and its summary.</summary>
public sealed record CaseRecord(string Case, int Version, RawJson Summary, IReadOnlyList<RawJson> Events) : StoreRecord;

/// <summary>A running number that was allocated, and the command that it was allocated to.</summary>
public sealed record NumberRecord(int Year, string Code, int Running, string Command) : StoreRecord;

/// <summary>A pending effect. The effects of a case are in the order in which they must be carried out.</summary>
public sealed record OutboxRecord(
    string Case, string Key, RawJson Effect, string CreatedAt, string ReadyAt, int Attempts, string? Error) : StoreRecord;

public sealed record DeadLetterRecord(
    string Case, string Key, RawJson Effect, string CreatedAt, string GivenUpAt, int Attempts, string Error) : StoreRecord
{
    /// <summary>Null if it was given up before reasons were stored.</summary>
    public string? Reason { get; init; }
}

public sealed record SentCardRecord(
    string Case, RawJson Card, string Address, string Conversation, string Activity, string? RepostedBy, RawJson? Superseded) : StoreRecord;

/// <param name="Address">Empty for the most recent conversation.</param>
public sealed record ConversationRecord(string Address, RawJson Body) : StoreRecord;

/// <summary>A value of the key-value store: a conversation's state, acting orders, holidays, drafts, procedure texts.</summary>
public sealed record KeyValueRecord(string Key, string Text) : StoreRecord;

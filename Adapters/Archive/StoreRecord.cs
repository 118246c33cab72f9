using System.Text.Json.Serialization;

namespace OnesqaBot.Adapters.Archive;

/// <summary>
/// One thing that a store keeps, in a form that shows no store's layout. Names and kinds are a file format: they are added to,
/// never changed. Times are UTC as <see cref="StoreJson.Time(DateTimeOffset)"/> writes them.
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

/// <summary>A case's events, in their order, and its summary.</summary>
public sealed record CaseRecord(string Case, int Version, RawJson Summary, IReadOnlyList<RawJson> Events) : StoreRecord;

/// <summary>A running number that was given out, and to which command.</summary>
public sealed record NumberRecord(int Year, string Code, int Running, string Command) : StoreRecord;

/// <summary>An effect that waits. Those of one case follow each other in the order in which they are to be carried out.</summary>
public sealed record OutboxRecord(
    string Case, string Key, RawJson Effect, string CreatedAt, string ReadyAt, int Attempts, string? Error) : StoreRecord;

public sealed record DeadLetterRecord(
    string Case, string Key, RawJson Effect, string CreatedAt, string GivenUpAt, int Attempts, string Error) : StoreRecord;

public sealed record SentCardRecord(
    string Case, RawJson Card, string Address, string Conversation, string Activity, string? RepostedBy, RawJson? Superseded) : StoreRecord;

/// <param name="Address">Empty for the conversation that was heard of last.</param>
public sealed record ConversationRecord(string Address, RawJson Body) : StoreRecord;

/// <summary>A small text: where a conversation stands, acting orders, holidays, drafts, texts of procedures.</summary>
public sealed record KeyValueRecord(string Key, string Text) : StoreRecord;

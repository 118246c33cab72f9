using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using OnesqaBot.Adapters.Archive;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>Reads and writes the whole database. Reading uses one consistent snapshot.</summary>
internal sealed class SqliteArchive(StoreFile file) : IStoreArchive
{
    private static readonly (string, object?) Own = ("$own", IStoreArchive.OwnKeys);

    public string Place => file.Path;

    public Task<bool> Exists(CancellationToken cancellation) => Task.FromResult(File.Exists(file.Path));

    public async Task<bool> IsEmpty(CancellationToken cancellation) => await file.Read(s => s.Number(ArchiveSql.AnyRow, Own), cancellation) == 0;

    public async IAsyncEnumerable<StoreRecord> Read([EnumeratorCancellation] CancellationToken cancellation)
    {
        using var session = file.Snapshot();
        foreach (var (number, version, summary) in session.All(ArchiveSql.Cases, r => (r.GetString(0), r.GetInt32(1), r.GetString(2))))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return new CaseRecord(number, version, new(summary), session.All(CaseSql.Events, r => new RawJson(r.GetString(0)), ("$number", number)));
            await Task.CompletedTask;
        }

        foreach (var record in session.All(ArchiveSql.Outbox, ReadOutbox)) yield return record;
        foreach (var record in session.All(ArchiveSql.DeadLetters, ReadDeadLetter)) yield return record;
        foreach (var record in session.All(ArchiveSql.SentCards, ReadSentCard)) yield return record;
        foreach (var record in session.All(ArchiveSql.Conversations, r => new ConversationRecord(r.GetString(0), new(r.GetString(1))))) yield return record;
        foreach (var record in session.All(ArchiveSql.KeyValues, r => new KeyValueRecord(r.GetString(0), r.GetString(1)), Own)) yield return record;
        foreach (var record in session.All(ArchiveSql.Numbers, r => new NumberRecord(r.GetInt32(0), r.GetString(1), r.GetInt32(2), r.GetString(3)))) yield return record;
    }

    public Task Write(IReadOnlyList<StoreRecord> records, CancellationToken cancellation) => file.Write(
        session =>
        {
            foreach (var record in records) Add(session, record);
        },
        cancellation);

    public Task Clear(CancellationToken cancellation) => file.Write(
        session =>
        {
            foreach (var statement in ArchiveSql.Clear) session.Run(statement);
            session.Run(ArchiveSql.ClearMemory, Own);
        },
        cancellation);

    public Task Remove(StoreRecord record, CancellationToken cancellation) => file.Write(
        session =>
        {
            switch (record)
            {
                case SentCardRecord r:
                    session.Run(ArchiveSql.RemoveSentCard, ("$number", r.Case), ("$card", r.Card.Text), ("$address", r.Address));
                    break;
                case DeadLetterRecord r:
                    session.Run(OutboxSql.RemoveDeadLetter, ("$key", r.Key));
                    break;
                case ConversationRecord r:
                    session.Run(CaseSql.ForgetConversation, ("$address", r.Address));
                    break;
                case KeyValueRecord r:
                    session.Run(CaseSql.DeleteMemory, ("$key", r.Key));
                    break;
                default:
                    throw new InvalidOperationException($"A {record.GetType().Name} is never deleted.");
            }
        },
        cancellation);

    private static OutboxRecord ReadOutbox(SqliteDataReader r) => new(
        r.GetString(0), r.GetString(1), new(r.GetString(2)), r.GetString(3), r.GetString(4), r.GetInt32(5), r.IsDBNull(6) ? null : r.GetString(6));

    private static DeadLetterRecord ReadDeadLetter(SqliteDataReader r) => new(
        r.GetString(0), r.GetString(1), new(r.GetString(2)), r.GetString(3), r.GetString(4), r.GetInt32(5), r.GetString(6)) { Reason = r.IsDBNull(7) ? null : r.GetString(7) };

    private static SentCardRecord ReadSentCard(SqliteDataReader r) => new(
        r.GetString(0), new(r.GetString(1)), r.GetString(2), r.GetString(3), r.GetString(4), r.IsDBNull(5) ? null : r.GetString(5), r.IsDBNull(6) ? null : new RawJson(r.GetString(6)));

    private static void Add(SqliteSession session, StoreRecord record)
    {
        switch (record)
        {
            case CaseRecord r:
                Add(session, r);
                break;
            case NumberRecord r:
                session.Run(CaseSql.TakeNumber, ("$year", r.Year), ("$code", r.Code), ("$running", r.Running), ("$command", r.Command));
                break;
            case OutboxRecord r:
                session.Run(
                    ArchiveSql.AddOutboxEntry, ("$key", r.Key), ("$number", r.Case), ("$lane", EffectJson.Read(r.Effect.Text).Lane), ("$effect", r.Effect.Text),
                    ("$at", r.CreatedAt), ("$ready", r.ReadyAt), ("$attempts", r.Attempts), ("$error", r.Error));
                break;
            case DeadLetterRecord r:
                session.Run(
                    ArchiveSql.AddDeadLetter, ("$key", r.Key), ("$number", r.Case), ("$effect", r.Effect.Text), ("$at", r.CreatedAt), ("$givenUp", r.GivenUpAt),
                    ("$attempts", r.Attempts), ("$error", r.Error), ("$reason", r.Reason));
                break;
            case SentCardRecord r:
                session.Run(
                    OutboxSql.Remember, ("$number", r.Case), ("$card", r.Card.Text), ("$address", r.Address), ("$conversation", r.Conversation), ("$activity", r.Activity),
                    ("$by", r.RepostedBy), ("$superseded", r.Superseded?.Text));
                break;
            case ConversationRecord r:
                session.Run(CaseSql.KeepConversation, ("$address", r.Address), ("$body", r.Body.Text));
                break;
            case KeyValueRecord r:
                session.Run(CaseSql.PutKeyValue, ("$key", r.Key), ("$text", r.Text), ("$etag", Guid.NewGuid().ToString("N")));
                break;
            default:
                throw new InvalidOperationException($"A {record.GetType().Name} cannot be written.");
        }
    }

    private static void Add(SqliteSession session, CaseRecord record)
    {
        for (var n = 0; n < record.Events.Count; n++)
            session.Run(CaseSql.AddEvent, ("$number", record.Case), ("$sequence", n + 1), ("$body", record.Events[n].Text));

        // A case with an unreadable summary appears in no list, but is kept for a version that can read it.
        var summary = SummaryOf(record);
        session.Run(
            ArchiveSql.AddCase, ("$number", record.Case), ("$version", record.Version), ("$openedBy", summary?.OpenedBy ?? ""),
            ("$open", summary?.Status == CaseStatus.Open ? 1 : 0), ("$openedAt", summary is null ? "" : StoreJson.Time(summary.OpenedAt)),
            ("$lookAt", summary?.NextReminderAt is { } at ? StoreJson.Time(at) : null), ("$summary", record.Summary.Text));
        SqliteCaseStore.SaveSearchWords(session, record.Case, summary is null ? "" : SearchWords.FromSummary(summary));
        foreach (var (assignee, since) in summary?.Listings ?? [])
            session.Run(CaseSql.AddAssignment, ("$holder", assignee.ToString()), ("$number", record.Case), ("$since", StoreJson.Time(since)));
    }

    private static CaseSummary? SummaryOf(CaseRecord record)
    {
        try
        {
            return StoreJson.Read<CaseSummary>(record.Summary.Text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

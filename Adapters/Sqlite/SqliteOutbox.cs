using Microsoft.Data.Sqlite;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>Stores pending effects. Within a lane they keep the order in which they were saved.</summary>
internal sealed class SqliteOutbox(StoreFile file, TimeProvider clock) : IOutbox
{
    public Task<IReadOnlyList<OutboxEntry>> Claim(string owner, int most, DateTimeOffset now, TimeSpan lease, CancellationToken cancellation) =>
        file.Write<IReadOnlyList<OutboxEntry>>(
            session =>
            {
                var due = session.All(OutboxSql.Due, r => (Id: r.GetInt64(0), Entry: Entry(r)), ("$now", StoreJson.Time(now)), ("$most", Math.Max(most, 0)));
                foreach (var (id, _) in due)
                    session.Run(OutboxSql.Lease, ("$owner", owner), ("$until", StoreJson.Time(now + lease)), ("$id", id));
                return [.. due.Select(d => d.Entry)];
            },
            cancellation);

    public Task Renew(OutboxEntry entry, string owner, DateTimeOffset until, CancellationToken cancellation) => file.Write(
        s => { s.Run(OutboxSql.Renew, ("$until", StoreJson.Time(until)), ("$key", entry.Key), ("$owner", owner)); }, cancellation);

    public Task Release(string owner, CancellationToken cancellation) =>
        file.Write(s => { s.Run(OutboxSql.Release, ("$owner", owner)); }, cancellation);

    public Task Complete(OutboxEntry entry, CancellationToken cancellation) => file.Write(s => Remove(s, entry), cancellation);

    public Task Postpone(OutboxEntry entry, DateTimeOffset until, string error, CancellationToken cancellation) => file.Write(
        s => { s.Run(OutboxSql.Postpone, ("$until", StoreJson.Time(until)), ("$error", error), ("$key", entry.Key)); }, cancellation);

    public Task GiveUp(OutboxEntry entry, GivenUpReason reason, string error, CancellationToken cancellation) => file.Write(
        session =>
        {
            session.Run(OutboxSql.AddDeadLetter, ("$at", StoreJson.Time(clock.GetUtcNow())), ("$reason", reason.ToString()), ("$error", error), ("$key", entry.Key));
            Remove(session, entry);
        },
        cancellation);

    public async Task<DateTimeOffset?> NextDue(CancellationToken cancellation) =>
        await file.Read(s => s.One(OutboxSql.NextDue, r => r.IsDBNull(0) ? null : r.GetString(0)), cancellation) is { } at ? StoreJson.Time(at) : null;

    public Task Remember(SentCard sent, CancellationToken cancellation) => file.Write(
        session =>
        {
            session.Run(
                OutboxSql.Remember,
                ("$number", sent.Case.ToString()), ("$card", StoreJson.Write(sent.Card)), ("$address", sent.To.ToString()),
                ("$conversation", sent.Message.ConversationId), ("$activity", sent.Message.ActivityId),
                ("$by", sent.RepostedBy), ("$superseded", sent.Superseded is { } superseded ? StoreJson.Write(superseded) : null));
        },
        cancellation);

    public async Task<IReadOnlyList<SentCard>> Sent(CaseNumber number, CardRef card, CancellationToken cancellation) => await file.Read(
        s => s.All(
            OutboxSql.Sent,
            r => new SentCard(number, card, Recipient.Parse(r.GetString(0)), new SentMessage(r.GetString(1), r.GetString(2)))
            {
                RepostedBy = r.IsDBNull(3) ? null : r.GetString(3),
                Superseded = r.IsDBNull(4) ? null : StoreJson.Read<List<SentMessage>>(r.GetString(4)),
            },
            ("$number", number.ToString()), ("$card", StoreJson.Write(card))),
        cancellation);

    public async Task<IReadOnlyList<DeadLetter>> DeadLetters(int most, CancellationToken cancellation) => await file.Read(
        s => s.All(
            OutboxSql.DeadLetters,
            r => new DeadLetter(
                CaseNumber.Parse(r.GetString(0)), r.GetString(1), EffectJson.Read(r.GetString(2)), r.GetInt32(3),
                StoreJson.Time(r.GetString(4)), StoreJson.Time(r.GetString(5)), DeadLetter.ReadReason(r.IsDBNull(6) ? null : r.GetString(6)), r.GetString(7)),
            ("$most", most)),
        cancellation);

    public async Task<bool> Requeue(string key, CancellationToken cancellation) => await file.Write(
        session =>
        {
            if (session.One(OutboxSql.DeadLetter, r => new[] { r.GetString(0), r.GetString(1) }, ("$key", key)) is not [var number, var effect]) return false;
            session.Run(
                OutboxSql.Add, ("$key", key), ("$number", number), ("$lane", EffectJson.Read(effect).Lane), ("$effect", effect),
                ("$at", StoreJson.Time(clock.GetUtcNow())));
            session.Run(OutboxSql.RemoveDeadLetter, ("$key", key));
            return true;
        },
        cancellation);

    private static void Remove(SqliteSession session, OutboxEntry entry)
    {
        session.Run(OutboxSql.Remove, ("$key", entry.Key));
        session.Run(OutboxSql.Promote, ("$number", entry.Case.ToString()), ("$lane", entry.Effect.Lane));
    }

    private static OutboxEntry Entry(SqliteDataReader row) => new(
        CaseNumber.Parse(row.GetString(1)), row.GetString(2), EffectJson.Read(row.GetString(3)), row.GetInt32(4), StoreJson.Time(row.GetString(5)));
}

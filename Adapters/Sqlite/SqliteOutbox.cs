using Microsoft.Data.Sqlite;
using OnesqaBot.Workflow;

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>The outbox in SQLite. A lease is a due time in the future with an owner: when it passes, anyone may take the entry.</summary>
internal sealed class SqliteOutbox(SqliteFile file) : IOutbox
{
    public Task<IReadOnlyList<OutboxEntry>> Claim(string owner, int most, DateTimeOffset now, TimeSpan lease, CancellationToken cancellation) => file.Write(c =>
    {
        // Only the head of each lane: whatever stands before an entry, waiting or under way, holds it back.
        var heads = c.Query(
            """
            SELECT id, case_number, key, json, attempts, created FROM outbox AS o
            WHERE dead = 0 AND due <= $now
              AND NOT EXISTS (SELECT 1 FROM outbox AS b WHERE b.dead = 0 AND b.case_number = o.case_number AND b.lane = o.lane AND b.id < o.id)
            ORDER BY due, id LIMIT $most
            """,
            r => (Id: r.GetInt64(0), Entry: Entry(r)), ("$now", StoredForm.Instant(now)), ("$most", most));
        foreach (var (id, _) in heads)
            c.Execute("UPDATE outbox SET owner = $owner, due = $until WHERE id = $id",
                ("$owner", owner), ("$until", StoredForm.Instant(now + lease)), ("$id", id));
        return (IReadOnlyList<OutboxEntry>)[.. heads.Select(h => h.Entry)];
    }, cancellation);

    public Task Renew(OutboxEntry entry, string owner, DateTimeOffset until, CancellationToken cancellation) => file.Write(c =>
    {
        c.Execute("UPDATE outbox SET due = $until WHERE key = $key AND owner = $owner AND dead = 0",
            ("$until", StoredForm.Instant(until)), ("$key", entry.Key), ("$owner", owner));
    }, cancellation);

    // The entry is due from when it was made: whoever looks next takes it.
    public Task Release(string owner, CancellationToken cancellation) => file.Write(c =>
    {
        c.Execute("UPDATE outbox SET due = created, owner = NULL WHERE owner = $owner AND dead = 0", ("$owner", owner));
    }, cancellation);

    public Task Complete(OutboxEntry entry, CancellationToken cancellation) => file.Write(c =>
    {
        c.Execute("DELETE FROM outbox WHERE key = $key", ("$key", entry.Key));
    }, cancellation);

    public Task Postpone(OutboxEntry entry, DateTimeOffset until, string error, CancellationToken cancellation) => file.Write(c =>
    {
        c.Execute("UPDATE outbox SET due = $until, owner = NULL, attempts = attempts + 1, error = $error WHERE key = $key",
            ("$until", StoredForm.Instant(until)), ("$error", error), ("$key", entry.Key));
    }, cancellation);

    public Task GiveUp(OutboxEntry entry, string error, CancellationToken cancellation) => file.Write(c =>
    {
        c.Execute("UPDATE outbox SET dead = 1, owner = NULL, attempts = attempts + 1, error = $error WHERE key = $key",
            ("$error", error), ("$key", entry.Key));
    }, cancellation);

    public Task<DateTimeOffset?> NextDue(CancellationToken cancellation) => Task.FromResult(file.Read(c => c.Query(
        """
        SELECT due FROM outbox AS o
        WHERE dead = 0 AND NOT EXISTS (SELECT 1 FROM outbox AS b WHERE b.dead = 0 AND b.case_number = o.case_number AND b.lane = o.lane AND b.id < o.id)
        ORDER BY due LIMIT 1
        """, DateTimeOffset? (r) => StoredForm.Instant(r.GetString(0))).FirstOrDefault()));

    public Task Remember(SentCard sent, CancellationToken cancellation) => file.Write(c =>
    {
        c.Execute("INSERT OR REPLACE INTO sent (case_number, card, address, conversation, activity) VALUES ($case, $card, $to, $conversation, $activity)",
            ("$case", sent.Case.ToString()), ("$card", sent.Card.ToString()), ("$to", sent.To.ToString()),
            ("$conversation", sent.Message.ConversationId), ("$activity", sent.Message.ActivityId));
    }, cancellation);

    public Task<IReadOnlyList<SentCard>> Sent(CaseNumber number, CardRef card, CancellationToken cancellation) => Task.FromResult(
        (IReadOnlyList<SentCard>)file.Read(c => c.Query(
            "SELECT address, conversation, activity FROM sent WHERE case_number = $case AND card = $card",
            r => new SentCard(number, card, Address.Parse(r.GetString(0)), new SentMessage(r.GetString(1), r.GetString(2))),
            ("$case", number.ToString()), ("$card", card.ToString()))));

    private static OutboxEntry Entry(SqliteDataReader r) => new(
        CaseNumber.Parse(r.GetString(1)), r.GetString(2), StoredForm.Read<Effect>(r.GetString(3)), r.GetInt32(4), StoredForm.Instant(r.GetString(5)));
}

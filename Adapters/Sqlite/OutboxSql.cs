namespace OnesqaBot.Adapters.Sqlite;

/// <summary>SQL statements for the outbox. A test checks the query plan of each.</summary>
internal static class OutboxSql
{
    /// <summary>A new entry becomes the head of its lane if the lane is empty.</summary>
    public const string Add = """
        INSERT INTO outbox (key, number, lane, effect, created_at, ready_at, head)
        SELECT $key, $number, $lane, $effect, $at, $at, NOT EXISTS (SELECT 1 FROM outbox WHERE number = $number AND lane = $lane)
        """;

    public const string Due = """
        SELECT id, number, key, effect, attempts, created_at FROM outbox
        WHERE head = 1 AND ready_at <= $now ORDER BY ready_at, id LIMIT $most
        """;

    public const string Lease = "UPDATE outbox SET owner = $owner, ready_at = $until WHERE id = $id";

    public const string Renew = "UPDATE outbox SET ready_at = $until WHERE key = $key AND owner = $owner";

    /// <summary>A claimed entry was due, so it is due again immediately.</summary>
    public const string Release = "UPDATE outbox SET owner = NULL, ready_at = created_at WHERE owner = $owner";

    public const string Postpone = """
        UPDATE outbox SET owner = NULL, ready_at = $until, attempts = attempts + 1, error = $error WHERE key = $key
        """;

    public const string AddDeadLetter = """
        INSERT INTO dead_letters (key, number, effect, created_at, given_up_at, attempts, reason, error)
        SELECT key, number, effect, created_at, $at, attempts + 1, $reason, $error FROM outbox WHERE key = $key
        """;

    public const string Remove = "DELETE FROM outbox WHERE key = $key";

    /// <summary>Makes the next entry the head of its lane.</summary>
    public const string Promote = """
        UPDATE outbox SET head = 1
        WHERE id = (SELECT min(id) FROM outbox WHERE number = $number AND lane = $lane)
        """;

    public const string NextDue = "SELECT min(ready_at) FROM outbox WHERE head = 1";

    public const string Remember = """
        INSERT INTO sent_cards (number, card, address, conversation, activity, reposted_by, superseded)
        VALUES ($number, $card, $address, $conversation, $activity, $by, $superseded)
        ON CONFLICT (number, card, address) DO UPDATE SET conversation = excluded.conversation, activity = excluded.activity,
            reposted_by = excluded.reposted_by, superseded = excluded.superseded
        """;

    public const string Sent = """
        SELECT address, conversation, activity, reposted_by, superseded FROM sent_cards WHERE number = $number AND card = $card ORDER BY address
        """;

    public const string DeadLetter = "SELECT number, effect FROM dead_letters WHERE key = $key";

    public const string RemoveDeadLetter = "DELETE FROM dead_letters WHERE key = $key";

    public const string DeadLetters = """
        SELECT number, key, effect, attempts, created_at, given_up_at, reason, error FROM dead_letters ORDER BY id DESC LIMIT $most
        """;
}

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>SQL statements that read and write a whole store.</summary>
internal static class ArchiveSql
{
    public const string Cases = "SELECT number, version, summary FROM cases ORDER BY number";

    public const string Numbers = "SELECT year, code, running, command FROM numbers ORDER BY year, code, running";

    /// <summary>A claimed effect is read as due at its creation, because the lease does not apply to the copy.</summary>
    public const string Outbox = """
        SELECT number, key, effect, created_at, iif(owner IS NULL, ready_at, created_at), attempts, error FROM outbox ORDER BY number, id
        """;

    public const string DeadLetters = "SELECT number, key, effect, created_at, given_up_at, attempts, error, reason FROM dead_letters ORDER BY id";

    public const string SentCards = "SELECT number, card, address, conversation, activity, reposted_by, superseded FROM sent_cards ORDER BY number, card, address";

    public const string Conversations = "SELECT address, body FROM conversations ORDER BY address";

    public const string KeyValues = "SELECT key, text FROM memory WHERE substr(key, 1, length($own)) <> $own ORDER BY key";

    public const string AddCase = """
        INSERT INTO cases (number, version, opened_by, open, opened_at, look_at, summary)
        VALUES ($number, $version, $openedBy, $open, $openedAt, $lookAt, $summary)
        """;

    public const string AddOutboxEntry = """
        INSERT INTO outbox (key, number, lane, effect, created_at, ready_at, attempts, error, head)
        SELECT $key, $number, $lane, $effect, $at, $ready, $attempts, $error, NOT EXISTS (SELECT 1 FROM outbox WHERE number = $number AND lane = $lane)
        """;

    public const string AddDeadLetter = """
        INSERT INTO dead_letters (key, number, effect, created_at, given_up_at, attempts, error, reason)
        VALUES ($key, $number, $effect, $at, $givenUp, $attempts, $error, $reason)
        """;

    public const string RemoveSentCard = "DELETE FROM sent_cards WHERE number = $number AND card = $card AND address = $address";

    public const string AnyRow = """
        SELECT EXISTS (SELECT 1 FROM events) OR EXISTS (SELECT 1 FROM cases) OR EXISTS (SELECT 1 FROM numbers) OR EXISTS (SELECT 1 FROM outbox)
            OR EXISTS (SELECT 1 FROM dead_letters) OR EXISTS (SELECT 1 FROM sent_cards) OR EXISTS (SELECT 1 FROM conversations)
            OR EXISTS (SELECT 1 FROM memory WHERE substr(key, 1, length($own)) <> $own)
        """;

    public static readonly string[] Clear =
    [
        "DELETE FROM events", "DELETE FROM search", "DELETE FROM turns", "DELETE FROM cases", "DELETE FROM numbers", "DELETE FROM outbox",
        "DELETE FROM dead_letters", "DELETE FROM sent_cards", "DELETE FROM conversations",
    ];

    public const string ClearMemory = "DELETE FROM memory WHERE substr(key, 1, length($own)) <> $own";
}

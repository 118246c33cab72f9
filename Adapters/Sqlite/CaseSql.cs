namespace OnesqaBot.Adapters.Sqlite;

/// <summary>SQL statements for cases, conversations and the key-value store. A test checks the query plan of each.</summary>
internal static class CaseSql
{
    public const string Version = "SELECT version FROM cases WHERE number = $number";

    public const string Events = "SELECT body FROM events WHERE number = $number ORDER BY sequence";

    public const string Reserved = "SELECT year, code, running FROM numbers WHERE command = $command";

    public const string NextNumber = "SELECT coalesce(max(running), 0) + 1 FROM numbers WHERE year = $year AND code = $code";

    public const string TakeNumber = "INSERT INTO numbers (year, code, running, command) VALUES ($year, $code, $running, $command)";

    // AddCase and ChangeCase take the same parameters.
    public const string AddCase = """
        INSERT INTO cases (number, version, opened_by, open, opened_at, look_at, summary)
        SELECT $number, $version, $openedBy, $open, $openedAt, $lookAt, $summary WHERE $expected = 0
        ON CONFLICT (number) DO NOTHING
        """;

    public const string ChangeCase = """
        UPDATE cases SET version = $version, opened_by = $openedBy, open = $open, opened_at = $openedAt, look_at = $lookAt, summary = $summary
        WHERE number = $number AND version = $expected
        """;

    public const string AddEvent = "INSERT INTO events (number, sequence, body) VALUES ($number, $sequence, $body)";

    public const string DeleteAssignments = "DELETE FROM turns WHERE number = $number";

    public const string AddAssignment = "INSERT OR IGNORE INTO turns (holder, number, since) VALUES ($holder, $number, $since)";

    public const string OpenAt = """
        SELECT c.summary FROM turns t JOIN cases c ON c.number = t.number
        WHERE t.holder IN (SELECT value FROM json_each($holders)) GROUP BY c.number ORDER BY min(t.since), c.number
        """;

    public const string OpenedBy = """
        SELECT summary FROM cases WHERE opened_by = $person ORDER BY open DESC, opened_at DESC, number DESC LIMIT $most
        """;

    public const string DueForReminder = "SELECT summary FROM cases WHERE look_at <= $until ORDER BY look_at, number LIMIT $most";

    /// <summary>A range of the primary key: case numbers start with the year.</summary>
    public const string OfYear = "SELECT summary FROM cases WHERE number >= $year || '-' AND number < $year || '.' ORDER BY number";

    public const string PageOfYear = "SELECT number, summary FROM cases WHERE number > $after AND number < $year || '.' ORDER BY number LIMIT $most";

    public const string SearchWords = "SELECT words FROM search WHERE rowid = (SELECT rowid FROM cases WHERE number = $number)";

    public const string AddSearchWords = "INSERT INTO search (rowid, words) SELECT rowid, $words FROM cases WHERE number = $number";

    public const string ChangeSearchWords = "UPDATE search SET words = $words WHERE rowid = (SELECT rowid FROM cases WHERE number = $number)";

    /// <summary>The newest first: a case keeps the rowid that it was opened with.</summary>
    public const string Search = """
        SELECT c.summary FROM search CROSS JOIN cases c ON c.rowid = search.rowid
        WHERE search MATCH $words AND search.rowid > $after AND ($status IS NULL OR json_extract(c.summary, '$.Status') = $status)
        ORDER BY search.rowid DESC LIMIT $most
        """;

    /// <summary>The newest case that matches the words and is deeper than <c>$depth</c> cases that do.</summary>
    public const string SearchEnd = "SELECT rowid FROM search WHERE search MATCH $words ORDER BY rowid DESC LIMIT 1 OFFSET $depth";

    public const string Conversation = "SELECT body FROM conversations WHERE address = $address";

    public const string KeepConversation = """
        INSERT INTO conversations (address, body) VALUES ($address, $body) ON CONFLICT (address) DO UPDATE SET body = excluded.body
        """;

    /// <summary>A range of the primary key: the addresses of people.</summary>
    public const string UserIds = """
        SELECT json_extract(body, '$.UserId') FROM conversations
        WHERE address >= 'person:' AND address < 'person;' AND json_extract(body, '$.UserId') IS NOT NULL LIMIT $most
        """;

    public const string ForgetConversation = "DELETE FROM conversations WHERE address = $address";

    public const string Memories = "SELECT key, text, etag FROM memory WHERE key IN (SELECT value FROM json_each($keys))";

    public const string MemoryTag = "SELECT etag FROM memory WHERE key = $key";

    public const string PutKeyValue = """
        INSERT INTO memory (key, text, etag) VALUES ($key, $text, $etag) ON CONFLICT (key) DO UPDATE SET text = excluded.text, etag = excluded.etag
        """;

    public const string NameMemory = "UPDATE OR IGNORE memory SET key = $key WHERE key = $name";

    public const string NameNumber = "UPDATE OR IGNORE numbers SET command = $command WHERE command = $name";

    public const string DeleteMemory = "DELETE FROM memory WHERE key = $key";
}

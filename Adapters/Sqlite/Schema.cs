namespace OnesqaBot.Adapters.Sqlite;

/// <summary>The tables, as upgrade steps from one version to the next. A released step is never changed.</summary>
internal static class Schema
{
    /// <summary>Identifies the file as belonging to the bot ("OnQA").</summary>
    public const int ApplicationId = 0x4F6E5141;

    public static int Newest => Steps.Length;

    /// <summary>Step n upgrades version n to n + 1.</summary>
    public static readonly string[] Steps =
    [
        """
        -- The source of truth: everything that happened, a case's events side by side so that one range read gives them.
        CREATE TABLE events (
            number TEXT NOT NULL, sequence INTEGER NOT NULL, body TEXT NOT NULL,
            PRIMARY KEY (number, sequence)) STRICT, WITHOUT ROWID;

        -- What lists need, and the version that a save is checked against. Can be rebuilt from the events.
        CREATE TABLE cases (
            number TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL,
            opened_by TEXT NOT NULL, open INTEGER NOT NULL, opened_at TEXT NOT NULL, summary TEXT NOT NULL) STRICT;
        CREATE INDEX cases_by_opener ON cases (opened_by, open DESC, opened_at DESC, number DESC);

        -- Whom an open case waits for: positions, units, people.
        CREATE TABLE turns (
            holder TEXT NOT NULL, number TEXT NOT NULL, since TEXT NOT NULL, PRIMARY KEY (holder, since, number)) STRICT, WITHOUT ROWID;
        CREATE INDEX turns_by_case ON turns (number);

        -- Running numbers that were given out, and to which command.
        CREATE TABLE numbers (
            year INTEGER NOT NULL, code TEXT NOT NULL, running INTEGER NOT NULL, command TEXT NOT NULL UNIQUE,
            PRIMARY KEY (year, code, running)) STRICT, WITHOUT ROWID;

        -- Effects that wait. Only the first of a lane is its head (head = 1) and can be taken; ready_at is when it is
        -- due or, while somebody has it (owner), when that lease ends.
        CREATE TABLE outbox (
            id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, number TEXT NOT NULL, lane TEXT NOT NULL, effect TEXT NOT NULL,
            created_at TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, error TEXT,
            head INTEGER NOT NULL, ready_at TEXT NOT NULL, owner TEXT) STRICT;
        CREATE INDEX outbox_ready ON outbox (ready_at, id) WHERE head = 1;
        CREATE INDEX outbox_lanes ON outbox (number, lane, id);
        CREATE INDEX outbox_owners ON outbox (owner) WHERE owner IS NOT NULL;

        -- Effects that were given up, for whoever looks into it.
        CREATE TABLE dead_letters (
            id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, number TEXT NOT NULL, effect TEXT NOT NULL,
            created_at TEXT NOT NULL, given_up_at TEXT NOT NULL, attempts INTEGER NOT NULL, error TEXT NOT NULL) STRICT;

        CREATE TABLE sent_cards (
            number TEXT NOT NULL, card TEXT NOT NULL, address TEXT NOT NULL, conversation TEXT NOT NULL, activity TEXT NOT NULL,
            PRIMARY KEY (number, card, address)) STRICT, WITHOUT ROWID;

        -- The address '' keeps the conversation that was heard of last.
        CREATE TABLE conversations (address TEXT NOT NULL PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID;

        CREATE TABLE memory (key TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL, etag TEXT NOT NULL) STRICT, WITHOUT ROWID;
        """,
        """
        -- When an open case's deadline is to be looked at next.
        ALTER TABLE cases ADD COLUMN look_at TEXT;
        CREATE INDEX cases_to_look_at ON cases (look_at, number) WHERE look_at IS NOT NULL;
        """,
        """
        -- What reposted a card last, and older copies that are still to be deleted (JSON).
        ALTER TABLE sent_cards ADD COLUMN reposted_by TEXT;
        ALTER TABLE sent_cards ADD COLUMN superseded TEXT;
        """,
        """
        -- What cases are searched by, under the rowid of the case.
        CREATE VIRTUAL TABLE search USING fts5 (words, tokenize = 'trigram case_sensitive 1');
        INSERT INTO search (rowid, words) SELECT rowid, search_words(summary) FROM cases;
        """,
        """
        -- Why an effect was given up, by name; letters from before have none.
        ALTER TABLE dead_letters ADD COLUMN reason TEXT;
        """,
    ];
}

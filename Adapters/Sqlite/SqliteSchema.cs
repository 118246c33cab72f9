using System.Globalization;
using Microsoft.Data.Sqlite;

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>The tables, by version: each change to them is one more entry, and none is ever altered.</summary>
internal static class SqliteSchema
{
    private static readonly string[] Versions =
    [
        """
        CREATE TABLE events (case_number TEXT NOT NULL, sequence INTEGER NOT NULL, json TEXT NOT NULL, PRIMARY KEY (case_number, sequence)) WITHOUT ROWID;
        CREATE TABLE numbers (command_id TEXT PRIMARY KEY, year INTEGER NOT NULL, code TEXT NOT NULL, running INTEGER NOT NULL, UNIQUE (year, code, running)) WITHOUT ROWID;
        CREATE TABLE cases (number TEXT PRIMARY KEY, open INTEGER NOT NULL, position TEXT, since TEXT NOT NULL, opened_by TEXT NOT NULL, opened_at TEXT NOT NULL, json TEXT NOT NULL) WITHOUT ROWID;
        CREATE INDEX cases_by_position ON cases (position, since) WHERE open = 1;
        CREATE INDEX cases_by_opener ON cases (opened_by, open DESC, opened_at DESC);
        CREATE TABLE outbox (id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, case_number TEXT NOT NULL, lane TEXT NOT NULL, json TEXT NOT NULL,
          created TEXT NOT NULL, due TEXT NOT NULL, attempts INTEGER NOT NULL, owner TEXT, error TEXT, dead INTEGER NOT NULL DEFAULT 0);
        CREATE INDEX outbox_by_due ON outbox (due, id) WHERE dead = 0;
        CREATE INDEX outbox_by_lane ON outbox (case_number, lane, id) WHERE dead = 0;
        CREATE INDEX outbox_by_owner ON outbox (owner) WHERE dead = 0 AND owner IS NOT NULL;
        CREATE TABLE sent (case_number TEXT NOT NULL, card TEXT NOT NULL, address TEXT NOT NULL, conversation TEXT NOT NULL, activity TEXT NOT NULL, PRIMARY KEY (case_number, card, address)) WITHOUT ROWID;
        CREATE TABLE conversations (address TEXT PRIMARY KEY, user_id TEXT, heard INTEGER NOT NULL, json TEXT NOT NULL) WITHOUT ROWID;
        CREATE INDEX conversations_by_heard ON conversations (heard);
        CREATE TABLE memory (key TEXT PRIMARY KEY, text TEXT NOT NULL, etag TEXT NOT NULL) WITHOUT ROWID;
        """,
    ];

    /// <exception cref="SqliteFileException">A newer program wrote the file.</exception>
    public static void Apply(SqliteConnection connection, string path)
    {
        connection.Execute("PRAGMA journal_mode = WAL");
        if (Version(connection) == Versions.Length) return;
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = Version(connection);
        if (version > Versions.Length)
            throw new SqliteFileException(
                $"ฐานข้อมูล {path} เป็นของโปรแกรมรุ่นใหม่กว่า ใช้โปรแกรมรุ่นนั้น หรือกู้ไฟล์จากสำรองก่อนปรับรุ่น (The database {path} has version {version}, this program knows {Versions.Length}: run the newer program, or restore the backup from before the upgrade)");
        foreach (var change in Versions.Skip(version)) connection.Execute(change);
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Versions.Length}"));
        transaction.Commit();
    }

    private static int Version(SqliteConnection connection) =>
        (int)connection.Query("PRAGMA user_version", r => r.GetInt64(0)).Single();
}

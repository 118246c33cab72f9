using OnesqaBot.Adapters.Versions;

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>Brings a file to the newest schema, forward only.</summary>
internal static class Migration
{
    /// <exception cref="StoreFileException">The file is another program's.</exception>
    /// <exception cref="NewerStoreException">A newer version of the bot wrote it.</exception>
    public static void Bring(SqliteSession session, string file, TimeProvider clock)
    {
        // Looked at without a lock first: at nearly every start there is nothing to do.
        if (Version(session, file) == Schema.Newest) return;

        session.Run("BEGIN IMMEDIATE");
        try
        {
            // Another process may have been faster.
            var found = Version(session, file);
            if (found == 0) Claim(session);
            for (var version = found; version < Schema.Newest; version++)
            {
                session.Run(Schema.Steps[version]);
                session.Run(
                    "INSERT INTO schema_version (version, applied_at) VALUES ($version, $at)",
                    ("$version", version + 1), ("$at", StoreJson.Time(clock.GetUtcNow())));
            }

            session.Run("COMMIT");
        }
        catch
        {
            session.RollBack();
            throw;
        }
    }

    /// <summary>Makes an empty file the bot's own.</summary>
    private static void Claim(SqliteSession session)
    {
        session.Run(FormattableString.Invariant($"PRAGMA application_id = {Schema.ApplicationId}"));
        session.Run("CREATE TABLE schema_version (version INTEGER NOT NULL PRIMARY KEY, applied_at TEXT NOT NULL) STRICT");
    }

    /// <summary>0 for an empty file.</summary>
    public static int Version(SqliteSession session, string file)
    {
        if (session.Number("SELECT count(*) FROM sqlite_schema") == 0) return 0;
        if (session.Number("PRAGMA application_id") != Schema.ApplicationId) throw StoreFaults.Foreign(file);
        var version = (int)session.Number("SELECT coalesce(max(version), 0) FROM schema_version");
        return version <= Schema.Newest ? version : throw new NewerStoreException("ฐานข้อมูล", "database", file, version, Schema.Newest);
    }
}

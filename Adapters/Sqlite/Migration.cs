using OnesqaBot.Adapters.Versions;

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>Upgrades a file to the newest schema. Downgrades are not supported.</summary>
internal static class Migration
{
    /// <exception cref="StoreFileException">The file belongs to another program.</exception>
    /// <exception cref="NewerStoreException">The file was written by a newer version of the bot.</exception>
    public static void Upgrade(SqliteSession session, string file, TimeProvider clock)
    {
        // Checked without a lock first, because usually there is nothing to do.
        if (Version(session, file) == Schema.Newest) return;

        session.AddFunction("search_words", SearchWords.FromStored);
        session.Run("BEGIN IMMEDIATE");
        try
        {
            // Another process may have upgraded the file in the meantime.
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

    /// <summary>Marks an empty file as belonging to the bot.</summary>
    private static void Claim(SqliteSession session)
    {
        session.Run(FormattableString.Invariant($"PRAGMA application_id = {Schema.ApplicationId}"));
        session.Run("CREATE TABLE schema_version (version INTEGER NOT NULL PRIMARY KEY, applied_at TEXT NOT NULL) STRICT");
    }

    /// <summary>The schema version; 0 for an empty file.</summary>
    public static int Version(SqliteSession session, string file)
    {
        if (session.Number("SELECT count(*) FROM sqlite_schema") == 0) return 0;
        if (session.Number("PRAGMA application_id") != Schema.ApplicationId) throw StoreFaults.Foreign(file);
        var version = (int)session.Number("SELECT coalesce(max(version), 0) FROM schema_version");
        return version <= Schema.Newest ? version : throw new NewerStoreException("database", file, version, Schema.Newest);
    }
}

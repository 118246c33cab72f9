namespace OnesqaBot.Bot.Backup;

/// <summary>What a backup holds: the last part that is written, so that one that was broken off has none.</summary>
/// <param name="From">The kind of store that it was made from.</param>
internal sealed record BackupManifest(string Format, int Version, DateTimeOffset MadeAt, string From, IReadOnlyDictionary<string, int> Counts, IReadOnlyList<BackupPart> Parts)
{
    public const string Name = "manifest.json";

    public const string FormatName = "onesqabot-backup";

    /// <summary>Of the format. Kinds of records and parts may be added within a version; a reader refuses a later one.</summary>
    public const int Newest = 1;

    /// <summary>The store's records, a line each.</summary>
    public const string Store = "store.jsonl";

    /// <summary>Files of the data folder lie below.</summary>
    public const string Files = "files/";
}

/// <param name="Sha256">Lower-case hexadecimal.</param>
internal sealed record BackupPart(string Name, long Bytes, string Sha256);

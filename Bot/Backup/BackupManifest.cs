namespace OnesqaBot.Bot.Backup;

/// <summary>Describes the contents of a backup. Written last, so that an interrupted backup has none.</summary>
/// <param name="From">The kind of store that the backup was made from.</param>
internal sealed record BackupManifest(
    string Format, int Version, DateTimeOffset MadeAt, string From, IReadOnlyDictionary<string, int> Counts, IReadOnlyList<BackupPart> Parts)
{
    public const string Name = "manifest.json";

    public const string FormatName = "onesqabot-backup";

    /// <summary>The newest format version. Record kinds and parts may be added within a version; readers reject later versions.</summary>
    public const int Newest = 1;

    /// <summary>Name of the part with the store's records, one per line.</summary>
    public const string Store = "store.jsonl";

    /// <summary>Prefix of the parts that hold files of the data folder.</summary>
    public const string Files = "files/";
}

/// <param name="Sha256">Lower-case hexadecimal.</param>
internal sealed record BackupPart(string Name, long Bytes, string Sha256);

using System.Text.Json;

namespace OnesqaBot.Adapters.Local;

/// <summary>The versions filed under one name. Version n is the n-th entry.</summary>
internal sealed record DocumentJournal(IReadOnlyList<FiledVersion> Versions)
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true };

    public int Newest => Versions.Count;

    public static async Task<DocumentJournal> Read(DocumentFiles files, CancellationToken cancellation) =>
        File.Exists(files.Journal)
            ? JsonSerializer.Deserialize<DocumentJournal>(await File.ReadAllBytesAsync(files.Journal, cancellation), Options)
                ?? throw new JsonException("The journal is empty.")
            : new DocumentJournal([]);

    public Task Write(DocumentFiles files, CancellationToken cancellation) =>
        DurableFile.Replace(files.Journal, JsonSerializer.SerializeToUtf8Bytes(this, Options), cancellation);

    public DocumentJournal With(FiledVersion version) => new([.. Versions, version]);

    /// <summary>The number of the version filed with the key; 0 if there is none.</summary>
    public int Find(string key) => Versions.ToList().FindIndex(v => v.Key == key) + 1;
}

/// <param name="Key">The key that the version was filed with; empty for a file that was placed there by hand.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
internal sealed record FiledVersion(string Key, string Sha256, long Size, DateTimeOffset FiledAt);

using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;
using OnesqaBot.Adapters.Archive;
using OnesqaBot.Bot.Hosting;

namespace OnesqaBot.Bot.Backup;

/// <summary>Reads a backup after verifying the hash of every part.</summary>
internal sealed class BackupReader : IDisposable
{
    private readonly ZipArchive _zip;

    private BackupReader(ZipArchive zip, BackupManifest manifest) => (_zip, Manifest) = (zip, manifest);

    public BackupManifest Manifest { get; }

    public IReadOnlyList<string> Files =>
        [.. Manifest.Parts.Where(p => p.Name.StartsWith(BackupManifest.Files, StringComparison.Ordinal)).Select(p => p.Name[BackupManifest.Files.Length..])];

    /// <exception cref="StartException">The file is not a backup, is damaged, or was written by a newer version.</exception>
    public static async Task<BackupReader> Open(string file, CancellationToken cancellation)
    {
        ZipArchive? zip = null;
        try
        {
            zip = await ZipFile.OpenReadAsync(file, cancellation);
            var manifest = await ReadManifest(zip, file, cancellation);
            foreach (var part in manifest.Parts)
                if (await Checked(zip, part, cancellation) != part) throw Damaged(file, part.Name);
            return new BackupReader(zip, manifest);
        }
        catch (Exception e)
        {
            zip?.Dispose();
            if (e is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
                throw new StartException($"The backup {file} cannot be opened", e);
            if (e is InvalidDataException or JsonException) throw Damaged(file, e.Message, e);
            throw;
        }
    }

    public async IAsyncEnumerable<StoreRecord> Records([EnumeratorCancellation] CancellationToken cancellation)
    {
        using var lines = new StreamReader(await _zip.GetEntry(BackupManifest.Store)!.OpenAsync(cancellation));
        while (await lines.ReadLineAsync(cancellation) is { } line) yield return RecordJson.Read(line);
    }

    public Stream OpenFile(string path) => _zip.GetEntry(BackupManifest.Files + path)!.Open();

    public void Dispose() => _zip.Dispose();

    private static async Task<BackupManifest> ReadManifest(ZipArchive zip, string file, CancellationToken cancellation)
    {
        if (zip.GetEntry(BackupManifest.Name) is not { } entry) throw Damaged(file, BackupManifest.Name);
        await using var content = await entry.OpenAsync(cancellation);
        var manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(content, cancellationToken: cancellation);
        if (manifest?.Format != BackupManifest.FormatName) throw Damaged(file, BackupManifest.Name);
        return manifest.Version <= BackupManifest.Newest ? manifest : throw new StartException(FormattableString.Invariant(
            $"The backup {file} was made by a newer version of the bot: format {manifest.Version}; this version reads up to {BackupManifest.Newest}. Restore it with the newer version"));
    }

    private static async Task<BackupPart?> Checked(ZipArchive zip, BackupPart part, CancellationToken cancellation)
    {
        if (zip.GetEntry(part.Name) is not { } entry) return null;
        await using var content = new HashedStream(await entry.OpenAsync(cancellation));
        await content.CopyToAsync(Stream.Null, cancellation);
        return content.Part(part.Name);
    }

    private static StartException Damaged(string file, string what, Exception? inner = null) => new(
        $"The file {file} is not a complete backup: {what}. Use another backup; nothing was changed", inner);
}

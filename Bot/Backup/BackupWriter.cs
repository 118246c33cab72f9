using System.IO.Compression;
using System.Text;
using System.Text.Json;
using OnesqaBot.Adapters.Archive;

namespace OnesqaBot.Bot.Backup;

/// <summary>Writes a backup: a zip of lines, files and a manifest. It has its name when all of it is there.</summary>
internal static class BackupWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static async Task<(RecordCounts Tally, int Files)> Write(string file, OfflineData place, CancellationToken cancellation)
    {
        var coming = file + ".part";
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var (tally, files) = (new RecordCounts(), 0);
        await using (var output = new FileStream(coming, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            await using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
            {
                var parts = new List<BackupPart> { await WriteStore(zip, place.Archive, tally, cancellation) };
                // After the events, which name documents: none of those may be missing.
                foreach (var path in place.Files.List())
                {
                    if (await WriteFile(zip, place.Files, path, cancellation) is not { } part) continue;
                    parts.Add(part);
                    files++;
                }

                var manifest = new BackupManifest(BackupManifest.FormatName, BackupManifest.Newest, TimeProvider.System.GetUtcNow(), $"{place.Kind}", tally.Counts, parts);
                await using var last = zip.CreateEntry(BackupManifest.Name).Open();
                await JsonSerializer.SerializeAsync(last, manifest, cancellationToken: cancellation);
            }

            output.Flush(flushToDisk: true);
        }

        File.Move(coming, file);
        return (tally, files);
    }

    private static async Task<BackupPart> WriteStore(ZipArchive zip, IStoreArchive archive, RecordCounts tally, CancellationToken cancellation)
    {
        await using var entry = new HashedStream(zip.CreateEntry(BackupManifest.Store).Open());
        await foreach (var record in archive.Read(cancellation))
        {
            tally.Add(record);
            await entry.WriteAsync(Utf8.GetBytes(RecordJson.Write(record) + "\n"), cancellation);
        }

        return entry.Part(BackupManifest.Store);
    }

    /// <summary>Null where it is gone: a file on its way that was filed meanwhile.</summary>
    private static async Task<BackupPart?> WriteFile(ZipArchive zip, FolderFiles files, string path, CancellationToken cancellation)
    {
        try
        {
            await using var content = files.Open(path);
            var name = BackupManifest.Files + path;
            // Documents are compressed already, for the most part.
            await using var entry = new HashedStream(zip.CreateEntry(name, CompressionLevel.Fastest).Open());
            await content.CopyToAsync(entry, cancellation);
            return entry.Part(name);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}

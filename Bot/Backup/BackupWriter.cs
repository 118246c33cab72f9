using System.IO.Compression;
using System.Text;
using System.Text.Json;
using OnesqaBot.Adapters.Archive;

namespace OnesqaBot.Bot.Backup;

/// <summary>Writes a backup: a zip with records, files and a manifest. The file gets its final name only when it is complete.</summary>
internal static class BackupWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static async Task<(RecordCounts Tally, int Files)> Write(string file, OfflineData data, CancellationToken cancellation)
    {
        var partFile = file + ".part";
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var (tally, files) = (new RecordCounts(), 0);
        await using (var output = new FileStream(partFile, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            await using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
            {
                var parts = new List<BackupPart> { await WriteStore(zip, data.Archive, tally, cancellation) };
                // After the events, so that every document they refer to is included.
                foreach (var path in data.Files.List())
                {
                    if (await WriteFile(zip, data.Files, path, cancellation) is not { } part) continue;
                    parts.Add(part);
                    files++;
                }

                var manifest = new BackupManifest(BackupManifest.FormatName, BackupManifest.Newest, TimeProvider.System.GetUtcNow(), $"{data.Kind}", tally.Counts, parts);
                await using var last = zip.CreateEntry(BackupManifest.Name).Open();
                await JsonSerializer.SerializeAsync(last, manifest, cancellationToken: cancellation);
            }

            output.Flush(flushToDisk: true);
        }

        File.Move(partFile, file);
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

    /// <summary>Returns null if the file is gone: an incoming file that was filed in the meantime.</summary>
    private static async Task<BackupPart?> WriteFile(ZipArchive zip, FolderFiles files, string path, CancellationToken cancellation)
    {
        try
        {
            await using var content = files.Open(path);
            var name = BackupManifest.Files + path;
            // Most documents are already compressed.
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

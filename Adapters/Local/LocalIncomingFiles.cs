using Microsoft.Extensions.Options;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Local;

/// <summary>Keeps incoming files in a folder on this machine.</summary>
internal sealed class LocalIncomingFiles(FileDownloader download, IOptions<IncomingFilesOptions> options) : IIncomingFiles
{
    private readonly string _folder = Path.GetFullPath(options.Value.Folder);

    public Task<byte[]?> Peek(Uri source, int count, CancellationToken cancellation) => download.Beginning(source, count, cancellation);

    public async Task Fetch(string key, Uri source, CancellationToken cancellation)
    {
        var path = PathOf(key);
        if (File.Exists(path)) return;

        var part = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            Directory.CreateDirectory(_folder);
            await using (var file = DurableFile.Create(part))
            {
                await download.Download(file, source, cancellation);
                file.Flush(flushToDisk: true);
            }

            DurableFile.Move(part, path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new AdapterException($"A file could not be stored in {_folder}.", inner: e);
        }
        finally
        {
            Remove(part);
        }
    }

    public Stream Open(string key) =>
        new FileStream(PathOf(key), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 81920, FileOptions.Asynchronous | FileOptions.SequentialScan);

    public void Discard(string key)
    {
        var path = PathOf(key);
        Remove(path);
        // Also delete partial downloads with the same key that a crash left behind.
        if (!Directory.Exists(_folder)) return;
        foreach (var part in Directory.EnumerateFiles(_folder, Path.GetFileName(path) + ".*.part")) Remove(part);
    }

    // A key may contain any characters; its hash is a valid file name everywhere and cannot lead to another folder.
    private string PathOf(string key) => Path.Combine(_folder, StableHash.Compute(key, 32));

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A leftover file only takes up space.
        }
    }
}

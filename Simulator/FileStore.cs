using System.Collections.Concurrent;

namespace OnesqaBot.Simulator;

internal sealed record StoredFile(string Id, string Name, string Path)
{
    public string Extension => System.IO.Path.GetExtension(Name).TrimStart('.').ToLowerInvariant();

    public long Size => File.Exists(Path) ? new FileInfo(Path).Length : 0;
}

/// <summary>Stores files in a folder, in place of OneDrive for files sent in a Teams chat. Content is always streamed.</summary>
internal sealed class FileStore : IDisposable
{
    private readonly ConcurrentDictionary<string, StoredFile> files = new(StringComparer.Ordinal);
    private readonly World world;
    private readonly string folder;
    private readonly bool temporary;

    public FileStore(World world)
    {
        this.world = world;
        temporary = world.Options.DataFolder is null;
        folder = world.Options.DataFolder is { } given
            ? Directory.CreateDirectory(given).FullName
            : Directory.CreateTempSubdirectory("onesqa-simulator-").FullName;
    }

    /// <summary>Reserves an id for a file that is yet to be uploaded.</summary>
    public StoredFile Reserve(string name)
    {
        var id = Guid.NewGuid().ToString("N");
        // User input is never used as a path: the file on disk is named by its id.
        var file = new StoredFile(id, Path.GetFileName(name.Replace('\\', '/')), Path.Combine(folder, id));
        files[id] = file;
        return file;
    }

    public async Task<StoredFile> SaveAsync(string name, Stream content, CancellationToken cancellationToken)
    {
        var file = Reserve(name);
        try
        {
            await using var target = File.Create(file.Path);
            await content.CopyToAsync(target, cancellationToken);
        }
        catch
        {
            files.TryRemove(file.Id, out _);
            File.Delete(file.Path);
            throw;
        }
        return file;
    }

    public StoredFile? Find(string id) => files.GetValueOrDefault(id);

    public Uri DownloadUrl(StoredFile file) => new(world.Url, $"files/{file.Id}/{Uri.EscapeDataString(file.Name)}");

    /// <summary>The URL at which the channel service stores a picture pasted into a message.</summary>
    public Uri PictureUrl(StoredFile file) => new(world.Url, $"v3/attachments/{file.Id}/views/original");

    public SimulatedFile Describe(StoredFile file) => new(file.Id, file.Name, file.Size, DownloadUrl(file));

    public void Dispose()
    {
        if (temporary && Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}

namespace OnesqaBot.Adapters.Archive;

/// <summary>The files of the data folder, but for the database, locks and what was only begun.</summary>
/// <param name="database">Name of the database's file; those beside it begin with it.</param>
public sealed class FolderFiles(string folder, string database)
{
    private readonly string _root = Path.GetFullPath(folder);

    /// <summary>Paths within the folder, parts divided by a slash, in their order.</summary>
    public IReadOnlyList<string> List() => !Directory.Exists(_root)
        ? []
        : [.. Directory.EnumerateFiles(_root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
            .Select(path => Path.GetRelativePath(_root, path).Replace(Path.DirectorySeparatorChar, '/')).Where(IsKept).Order(StringComparer.Ordinal)];

    /// <summary>Whether nothing lies in it but the number of its version.</summary>
    public bool IsEmpty() => Besides([]) is null;

    /// <summary>A file that is none of these, nor the number of the folder's version; null where there is no other.</summary>
    public string? Besides(IReadOnlyCollection<string> files) => List().Except(files).FirstOrDefault(f => f != OnesqaBot.Adapters.Versions.DataFolder.VersionFile);

    public Stream Open(string path) =>
        new FileStream(Full(path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 81920, FileOptions.Asynchronous | FileOptions.SequentialScan);

    /// <summary>Puts a file in its place when all of it is there.</summary>
    /// <exception cref="InvalidDataException">The path leads out of the folder.</exception>
    public async Task Put(string path, Stream content, CancellationToken cancellation)
    {
        var full = Full(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var coming = full + ".tmp";
        await using (var file = OnesqaBot.Adapters.Local.DurableFile.Create(coming))
        {
            await content.CopyToAsync(file, cancellation);
            file.Flush(flushToDisk: true);
        }

        OnesqaBot.Adapters.Local.DurableFile.Move(coming, full);
    }

    private string Full(string path)
    {
        var full = Path.GetFullPath(Path.Combine(_root, path));
        return full.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? full : throw new InvalidDataException($"{path} leads out of the data folder.");
    }

    private bool IsKept(string path) =>
        !path.StartsWith(database, StringComparison.Ordinal) && Path.GetFileName(path) is var name && name != "lock"
        && Path.GetExtension(name) is not (".lock" or ".tmp" or ".part");
}

using OnesqaBot.Adapters.Local;
using OnesqaBot.Adapters.Versions;

namespace OnesqaBot.Adapters.Archive;

/// <summary>The files in the data folder, except the database, lock files and incomplete files.</summary>
/// <param name="database">Name of the database file; the names of its companion files start with it.</param>
public sealed class FolderFiles(string folder, string database)
{
    private readonly string _root = Path.GetFullPath(folder);

    /// <summary>Paths relative to the folder, separated by forward slashes, in ordinal order.</summary>
    public IReadOnlyList<string> List() => !Directory.Exists(_root)
        ? []
        : [.. Directory.EnumerateFiles(_root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
            .Select(path => Path.GetRelativePath(_root, path).Replace(Path.DirectorySeparatorChar, '/')).Where(IsKept).Order(StringComparer.Ordinal)];

    /// <summary>Whether the folder contains nothing except its version file.</summary>
    public bool IsEmpty() => FindOther([]) is null;

    /// <summary>Finds a file that is neither one of these nor the version file; null if there is none.</summary>
    public string? FindOther(IReadOnlyCollection<string> files) => List().Except(files).FirstOrDefault(f => f != DataFolder.VersionFile);

    public Stream Open(string path) =>
        new FileStream(Full(path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 81920, FileOptions.Asynchronous | FileOptions.SequentialScan);

    /// <summary>Writes a file completely before moving it into place.</summary>
    /// <exception cref="InvalidDataException">The path is outside the folder.</exception>
    public async Task Write(string path, Stream content, CancellationToken cancellation)
    {
        var full = Full(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var temporary = full + ".tmp";
        await using (var file = DurableFile.Create(temporary))
        {
            await content.CopyToAsync(file, cancellation);
            file.Flush(flushToDisk: true);
        }

        DurableFile.Move(temporary, full);
    }

    private string Full(string path)
    {
        var full = Path.GetFullPath(Path.Combine(_root, path));
        return full.StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? full : throw new InvalidDataException($"{path} is outside the data folder.");
    }

    private bool IsKept(string path) =>
        !path.StartsWith(database, StringComparison.Ordinal) && Path.GetFileName(path) is var name && name != "lock"
        && Path.GetExtension(name) is not (".lock" or ".tmp" or ".part");
}

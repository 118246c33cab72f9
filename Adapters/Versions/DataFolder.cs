using System.Text.Json;
using Microsoft.Extensions.Options;
using OnesqaBot.Adapters.Local;

namespace OnesqaBot.Adapters.Versions;

/// <summary>
/// The layout of the data folder: documents with their journals, the calendar, and incoming files. The version is stored in its
/// own file; a folder without that file has version 1.
/// </summary>
internal sealed class DataFolder(IOptions<DataFolderOptions> options) : IVersionedStore
{
    public const string VersionFile = "data-version.json";

    private const int First = 1;

    /// <summary>Step n upgrades version n + 1 to n + 2. Steps are safe to repeat after an interruption and to run concurrently.</summary>
    private static readonly Func<string, CancellationToken, Task>[] NoSteps = [];

    private readonly string _folder = Path.GetFullPath(options.Value.Folder);

    public IReadOnlyList<Func<string, CancellationToken, Task>> Steps { get; init; } = NoSteps;

    private int Newest => First + Steps.Count;

    private string File => Path.Combine(_folder, VersionFile);

    public async Task Check(CancellationToken cancellation)
    {
        if (await Version(cancellation) is { } version && version > Newest)
            throw new NewerStoreException("data folder", _folder, version, Newest);
    }

    public async Task Upgrade(CancellationToken cancellation)
    {
        try
        {
            var version = await Version(cancellation);
            if (version == Newest) return;
            var current = version ?? (IsEmpty() ? Newest : First);
            Directory.CreateDirectory(_folder);
            for (; current < Newest; current++)
            {
                await Steps[current - First](_folder, cancellation);
                await Write(current + 1, cancellation);
            }

            if (version is null) await Write(Newest, cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnusableFolderException(_folder, e);
        }
    }

    private bool IsEmpty() => !Directory.Exists(_folder) || !Directory.EnumerateFileSystemEntries(_folder).Any();

    /// <summary>The recorded version; null if none has been written.</summary>
    private async Task<int?> Version(CancellationToken cancellation)
    {
        try
        {
            return JsonSerializer.Deserialize<Versioned>(await System.IO.File.ReadAllBytesAsync(File, cancellation))!.Version;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception e) when (e is JsonException or UnauthorizedAccessException or IOException)
        {
            throw new UnusableFolderException(File, e);
        }
    }

    // Several instances may share the folder, so each writes to its own temporary file first.
    private async Task Write(int version, CancellationToken cancellation)
    {
        var temporary = $"{File}.{Guid.NewGuid():N}.tmp";
        await DurableFile.Replace(File, JsonSerializer.SerializeToUtf8Bytes(new Versioned(version)), temporary, cancellation);
    }

    private sealed record Versioned(int Version);
}

/// <summary>The data folder cannot be read or written.</summary>
public sealed class UnusableFolderException(string place, Exception inner) : Exception(
    $"{place} cannot be read or written: check the folder's permissions and the free disk space", inner);

/// <summary>The folder that contains all local data.</summary>
public sealed class DataFolderOptions
{
    public string Folder { get; set; } = "data";
}

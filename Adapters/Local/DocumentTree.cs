using Microsoft.Extensions.Options;

namespace OnesqaBot.Adapters.Local;

/// <summary>
/// Where things lie in the folder. A document's newest version has its own name; beside it <c>.versions/{name}/</c> holds
/// the older ones as <c>v1</c>, <c>v2</c>, … and the journal.
/// </summary>
internal sealed class DocumentTree(IOptions<LocalDocumentsOptions> options)
{
    /// <summary>No document and no folder of the tree begins with a dot, so this name is never taken.</summary>
    private const string Versions = ".versions";

    public string Root { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.Value.Folder));

    /// <summary>The path of these parts.</summary>
    /// <returns>Null when a part is none that the tree has, or a link would lead out of it.</returns>
    public string? Resolve(IReadOnlyList<string> segments)
    {
        if (!segments.All(IsPlain)) return null;
        var path = Path.GetFullPath(Path.Combine([Root, .. segments]));
        // Each part was looked at; this holds even if a file system reads a name in a way not thought of.
        if (segments.Count > 0 && !path.StartsWith(Root + Path.DirectorySeparatorChar, StringComparison.Ordinal)) return null;
        return Ways(segments).Any(IsLink) ? null : path;
    }

    /// <summary>The files of one document.</summary>
    public static DocumentFiles Files(string path)
    {
        var folder = Path.Combine(Path.GetDirectoryName(path)!, Versions, Path.GetFileName(path));
        return new DocumentFiles(path, folder);
    }

    /// <summary>A name of one part that stays where it is put.</summary>
    private static bool IsPlain(string segment) =>
        segment.Length > 0 && segment[0] != '.' && segment[^1] is not (' ' or '.')
        && segment.IndexOfAny(['/', '\\', ':']) < 0 && !segment.Any(char.IsControl);

    private IEnumerable<string> Ways(IReadOnlyList<string> segments) =>
        Enumerable.Range(1, segments.Count).Select(n => Path.Combine([Root, .. segments.Take(n)]));

    private static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;
}

/// <summary>The files of one document.</summary>
/// <param name="Latest">The newest version, by its own name.</param>
/// <param name="Folder">Older versions and the journal.</param>
internal sealed record DocumentFiles(string Latest, string Folder)
{
    public string Journal => Path.Combine(Folder, "journal.json");

    public string Lock => Path.Combine(Folder, "lock");

    /// <summary>An older version.</summary>
    public string Version(int version) => Path.Combine(Folder, FormattableString.Invariant($"v{version}"));

    /// <summary>A version that is written but has not yet taken its name.</summary>
    public string Coming(int version) => Version(version) + ".new";
}

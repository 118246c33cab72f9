using Microsoft.Extensions.Options;

namespace OnesqaBot.Adapters.Local;

/// <summary>
/// The layout of the document folder. A document's newest version has the document's name; <c>.versions/{name}/</c> next to it
/// contains the older versions as <c>v1</c>, <c>v2</c>, … and the journal.
/// </summary>
internal sealed class DocumentTree(IOptions<LocalDocumentsOptions> options)
{
    /// <summary>No document or folder name in the tree starts with a dot, so this name never conflicts.</summary>
    private const string Versions = ".versions";

    public string Root { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.Value.Folder));

    /// <summary>Resolves path segments to a full path.</summary>
    /// <returns>Null if a segment is not valid in the tree, or if a symbolic link is on the path.</returns>
    public string? Resolve(IReadOnlyList<string> segments)
    {
        if (!segments.All(IsPlain)) return null;
        var path = Path.GetFullPath(Path.Combine([Root, .. segments]));
        // Each segment has been checked; this guards against file systems that interpret a name in an unexpected way.
        if (segments.Count > 0 && !path.StartsWith(Root + Path.DirectorySeparatorChar, StringComparison.Ordinal)) return null;
        return Ancestors(segments).Any(IsLink) ? null : path;
    }

    /// <summary>The files of one document.</summary>
    public static DocumentFiles Files(string path)
    {
        var folder = Path.Combine(Path.GetDirectoryName(path)!, Versions, Path.GetFileName(path));
        return new DocumentFiles(path, folder);
    }

    /// <summary>Whether the segment is a plain name that cannot lead to another folder.</summary>
    private static bool IsPlain(string segment) =>
        segment.Length > 0 && segment[0] != '.' && segment[^1] is not (' ' or '.')
        && segment.IndexOfAny(['/', '\\', ':']) < 0 && !segment.Any(char.IsControl);

    private IEnumerable<string> Ancestors(IReadOnlyList<string> segments) =>
        Enumerable.Range(1, segments.Count).Select(n => Path.Combine([Root, .. segments.Take(n)]));

    private static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;
}

/// <summary>The files of one document.</summary>
/// <param name="Latest">Path of the newest version.</param>
/// <param name="Folder">Path of the folder with older versions and the journal.</param>
internal sealed record DocumentFiles(string Latest, string Folder)
{
    public string Journal => Path.Combine(Folder, "journal.json");

    public string Lock => Path.Combine(Folder, "lock");

    /// <summary>Path of an older version.</summary>
    public string Version(int version) => Path.Combine(Folder, FormattableString.Invariant($"v{version}"));

    /// <summary>Path of a version that has been written but not yet moved into place.</summary>
    public string Pending(int version) => Version(version) + ".new";
}

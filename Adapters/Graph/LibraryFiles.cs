namespace OnesqaBot.Adapters.Graph;

/// <summary>Addresses of files that the office keeps in its document library itself.</summary>
public static class LibraryFiles
{
    /// <param name="library">The library's address as a browser shows it.</param>
    /// <param name="path">Begins with a slash; from the library's root, or from that of the server if it begins with <c>/sites/</c> or <c>/teams/</c>.</param>
    /// <returns>Null if there is no library.</returns>
    public static Uri? AddressOf(string library, string path)
    {
        if (LibraryAddress.Parse(library) is not { } address) return null;
        var root = IsFromServer(path) ? $"{address.Url.Scheme}://{address.Url.Authority}" : address.Url.AbsoluteUri;
        return new Uri($"{root}/{string.Join('/', Segments(path).Select(Uri.EscapeDataString))}");
    }

    /// <summary>The path within a library; null if it leads elsewhere on the server.</summary>
    internal static ItemPath? PathIn(Uri library, string path)
    {
        var segments = Segments(path);
        if (!IsFromServer(path)) return new(segments);
        var root = Segments(Uri.UnescapeDataString(library.AbsolutePath));
        return segments.Length > root.Length && segments.Take(root.Length).SequenceEqual(root, StringComparer.OrdinalIgnoreCase) ? new(segments[root.Length..]) : null;
    }

    private static bool IsFromServer(string path) =>
        path.StartsWith("/sites/", StringComparison.OrdinalIgnoreCase) || path.StartsWith("/teams/", StringComparison.OrdinalIgnoreCase);

    private static string[] Segments(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);
}

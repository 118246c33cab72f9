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
        var isFromServer = path.StartsWith("/sites/", StringComparison.OrdinalIgnoreCase) || path.StartsWith("/teams/", StringComparison.OrdinalIgnoreCase);
        var root = isFromServer ? $"{address.Url.Scheme}://{address.Url.Authority}" : address.Url.AbsoluteUri;
        return new Uri($"{root}/{string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.EscapeDataString))}");
    }
}

namespace OnesqaBot.Adapters.Graph;

/// <summary>The address of a document library, parsed from the URL that a browser shows.</summary>
/// <param name="Url">Without a trailing slash.</param>
/// <param name="Site">In Microsoft Graph's syntax: <c>host</c> or <c>host:/sites/policy</c>.</param>
internal sealed record LibraryAddress(Uri Url, string Site)
{
    /// <returns>Null if the address is not that of a library.</returns>
    public static LibraryAddress? Parse(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url) || url.Scheme is not ("https" or "http")) return null;
        string[] parts = [.. url.Segments.Select(s => s.Trim('/')).Where(s => s.Length > 0)];
        // Browsers append the page that lists the library.
        if (parts is [.., "Forms", _]) parts = parts[..^2];
        var inSite = parts is ["sites" or "teams", _, ..];
        if (parts.Length != (inSite ? 3 : 1)) return null;
        var site = inSite ? $"{url.Host}:/{parts[0]}/{parts[1]}" : url.Host;
        return new LibraryAddress(new Uri($"{url.Scheme}://{url.Authority}/{string.Join('/', parts)}"), site);
    }

    public bool Is(string? webUrl) =>
        Uri.TryCreate(webUrl, UriKind.Absolute, out var other)
        && string.Equals(Plain(other), Plain(Url), StringComparison.OrdinalIgnoreCase);

    private static string Plain(Uri url) => $"{url.Authority}{Uri.UnescapeDataString(url.AbsolutePath).TrimEnd('/')}";
}

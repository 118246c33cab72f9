using System.Globalization;
using Microsoft.Graph.Models;

namespace OnesqaBot.Adapters.Graph;

/// <summary>Builds the URL at which SharePoint shows an older version of a document.</summary>
/// <remarks>
/// The format is that of SharePoint's FileVersion.Url: <c>_vti_history/{number}/{library}/{path}</c> below the site, where the
/// number is 512 times the major part of the version label plus the minor part. SharePoint asks the reader to sign in, as for the
/// document itself. The newest version has no such URL.
/// </remarks>
internal static class VersionLink
{
    private const int PerMajor = 512;
    private const string Root = "root:";

    /// <returns>Null if the URL cannot be determined.</returns>
    public static Uri? Create(Uri library, DriveItem? item, string version)
    {
        var parent = item?.ParentReference?.Path;
        var start = parent?.IndexOf(Root, StringComparison.Ordinal) ?? -1;
        if (start < 0 || item!.Name is null || Number(version) is not { } number) return null;
        var folder = Uri.UnescapeDataString(parent![(start + Root.Length)..].Trim('/')).Split('/', StringSplitOptions.RemoveEmptyEntries);
        var slash = library.AbsoluteUri.LastIndexOf('/');
        var path = string.Join('/', folder.Append(item.Name).Select(Uri.EscapeDataString));
        return new Uri(string.Create(CultureInfo.InvariantCulture, $"{library.AbsoluteUri[..slash]}/_vti_history/{number}{library.AbsoluteUri[slash..]}/{path}"));
    }

    private static int? Number(string version) =>
        version.Split('.') is [var major, var minor]
        && int.TryParse(major, NumberStyles.None, CultureInfo.InvariantCulture, out var whole)
        && int.TryParse(minor, NumberStyles.None, CultureInfo.InvariantCulture, out var part)
            ? (PerMajor * whole) + part
            : null;
}

using Microsoft.Extensions.Options;

namespace OnesqaBot.Adapters.Local;

/// <summary>Builds the URLs at which the host serves filed documents.</summary>
internal sealed class FileLinks(IOptions<LocalDocumentsOptions> options, IServiceProvider services)
{
    /// <summary>The path prefix of all document URLs.</summary>
    public const string Prefix = "/files";

    /// <param name="segments">The path segments as named on disk, not escaped.</param>
    public Uri Create(IEnumerable<string> segments, bool folder = false) =>
        new($"{Base()}{Prefix}/{string.Join('/', segments.Select(Uri.EscapeDataString))}{(folder ? "/" : "")}");

    /// <summary>Links to a specific version of a file.</summary>
    public Uri Create(IEnumerable<string> segments, string version) => new($"{Create(segments).AbsoluteUri}?version={version}");

    /// <summary>The host name used in the links.</summary>
    public string Host => new Uri(Base()).Host;

    private string Base() => HostAddress.Resolve(options.Value.BaseUrl, services);
}

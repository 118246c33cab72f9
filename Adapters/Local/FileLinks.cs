using Microsoft.Extensions.Options;

namespace OnesqaBot.Adapters.Local;

/// <summary>Addresses of filed documents, as the host serves them.</summary>
internal sealed class FileLinks(IOptions<LocalDocumentsOptions> options, IServiceProvider services)
{
    /// <summary>What stands before every path.</summary>
    public const string Prefix = "/files";

    /// <param name="segments">Parts of the path, as they are named on the disk.</param>
    public Uri To(IEnumerable<string> segments, bool folder = false) =>
        new($"{Base()}{Prefix}/{string.Join('/', segments.Select(Uri.EscapeDataString))}{(folder ? "/" : "")}");

    /// <summary>One version of a file, whatever came after it.</summary>
    public Uri To(IEnumerable<string> segments, string version) => new($"{To(segments).AbsoluteUri}?version={version}");

    /// <summary>The host's name in the links.</summary>
    public string Host => new Uri(Base()).Host;

    private string Base() => HostAddress.Resolve(options.Value.BaseUrl, services);
}

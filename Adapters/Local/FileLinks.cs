using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
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

    /// <summary>The host's name in the links.</summary>
    public string Host => new Uri(Base()).Host;

    private string Base() => (options.Value.BaseUrl.Length > 0 ? options.Value.BaseUrl : Listening()).TrimEnd('/');

    // Looked up at each use: with port 0 the address is known only once the server has started.
    private string Listening()
    {
        var address = services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()
            ?? throw new InvalidOperationException("The host does not listen anywhere yet: set LocalDocumentsOptions.BaseUrl.");
        var url = BindingUrl(address);
        return url;
    }

    // "http://*:80" and "http://0.0.0.0:80" say where to listen, not where to call.
    private static string BindingUrl(string address)
    {
        var binding = Microsoft.AspNetCore.Http.BindingAddress.Parse(address);
        var everywhere = binding.Host is "*" or "+" || (IPAddress.TryParse(binding.Host.Trim('[', ']'), out var ip) && (ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any)));
        return FormattableString.Invariant($"{binding.Scheme}://{(everywhere ? "127.0.0.1" : binding.Host)}:{binding.Port}");
    }
}

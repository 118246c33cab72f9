using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace OnesqaBot.Adapters.Local;

/// <summary>Determines the base URL of the host, for links.</summary>
public static class HostAddress
{
    /// <summary>The configured URL without a trailing slash or, if none is configured, the URL at which the host listens on this machine.</summary>
    /// <exception cref="InvalidOperationException">No URL is configured, and the host is not listening yet.</exception>
    public static string Resolve(string configured, IServiceProvider services) =>
        (configured.Length > 0 ? configured : ListeningUrl(services)).TrimEnd('/');

    // Looked up on every use: with port 0 the URL is only known once the server has started.
    private static string ListeningUrl(IServiceProvider services)
    {
        var address = services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()
            ?? throw new InvalidOperationException("The host is not listening yet: set Bot:PublicUrl.");
        // "http://*:80" and "http://0.0.0.0:80" are addresses to listen on, not to connect to.
        var binding = Microsoft.AspNetCore.Http.BindingAddress.Parse(address);
        var everywhere = binding.Host is "*" or "+" || (IPAddress.TryParse(binding.Host.Trim('[', ']'), out var ip) && (ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any)));
        return FormattableString.Invariant($"{binding.Scheme}://{(everywhere ? "127.0.0.1" : binding.Host)}:{binding.Port}");
    }
}

using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace OnesqaBot.Adapters.Local;

/// <summary>Where the host can be called, for links.</summary>
public static class HostAddress
{
    /// <summary>The address that is set, without a slash at its end; where none is, that at which the host listens on this machine.</summary>
    /// <exception cref="InvalidOperationException">None is set, and the host does not listen anywhere yet.</exception>
    public static string Resolve(string set, IServiceProvider services) => (set.Length > 0 ? set : Listening(services)).TrimEnd('/');

    // Looked up at each use: with port 0 the address is known only once the server has started.
    private static string Listening(IServiceProvider services)
    {
        var address = services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault()
            ?? throw new InvalidOperationException("The host does not listen anywhere yet: set Bot:PublicUrl.");
        // "http://*:80" and "http://0.0.0.0:80" say where to listen, not where to call.
        var binding = Microsoft.AspNetCore.Http.BindingAddress.Parse(address);
        var everywhere = binding.Host is "*" or "+" || (IPAddress.TryParse(binding.Host.Trim('[', ']'), out var ip) && (ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any)));
        return FormattableString.Invariant($"{binding.Scheme}://{(everywhere ? "127.0.0.1" : binding.Host)}:{binding.Port}");
    }
}

using System.Net;
using Microsoft.AspNetCore.Http;

namespace OnesqaBot.Adapters.Local;

/// <summary>Whether a request comes from this machine.</summary>
public static class ThisMachine
{
    private static readonly string[] AddedByProxies = ["X-Forwarded-For", "X-Forwarded-Host", "Forwarded"];

    /// <summary>
    /// Whether the request comes from this machine: by remote address and host name, and not through a proxy or tunnel. The host name is
    /// checked against DNS rebinding, since another site may point its own name at this machine.
    /// </summary>
    /// <param name="alsoNamed">Another host name under which this machine is reached; null if there is none.</param>
    public static bool Sent(HttpRequest request, string? alsoNamed = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.HttpContext.Connection.RemoteIpAddress is { } caller && IPAddress.IsLoopback(caller)
            && (IsLoopback(request.Host.Host) || request.Host.Host.Equals(alsoNamed, StringComparison.OrdinalIgnoreCase))
            && !AddedByProxies.Any(request.Headers.ContainsKey);
    }

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}

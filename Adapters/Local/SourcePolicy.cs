using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace OnesqaBot.Adapters.Local;

/// <summary>
/// Decides which addresses the bot may download from. A message can contain any address; without this check, anyone who writes to the
/// bot could make it send requests to services on the bot's internal network.
/// </summary>
internal sealed class SourcePolicy(IOptions<IncomingFilesOptions> options)
{
    private static readonly IPNetwork[] NotPublic =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
            "::/127", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(n => IPNetwork.Parse(n)),
    ];

    /// <summary>Checks the URL itself. The addresses that its host resolves to are checked in <see cref="Connect"/>.</summary>
    public bool Allows(Uri source) =>
        source.IsAbsoluteUri && source.UserInfo.Length == 0
        && (source.Scheme == Uri.UriSchemeHttps || (source.Scheme == Uri.UriSchemeHttp && options.Value.AllowLoopback && source.IsLoopback))
        && (options.Value.MayFetch?.Invoke(source) ?? true);

    /// <summary>Connects only to a public address of the host, and to exactly the address that was checked.</summary>
    public async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var host = context.DnsEndPoint.Host;
        // The resolver rejects 0.0.0.0, so literal addresses bypass it.
        var found = IPAddress.TryParse(host, out var address) ? [address] : await Dns.GetHostAddressesAsync(host, cancellation);
        var addresses = found.Where(Allows).ToArray();
        if (addresses.Length == 0) throw new SourceRefusedException(host);

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private bool Allows(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return IPAddress.IsLoopback(plain) ? options.Value.AllowLoopback : !NotPublic.Any(n => n.Contains(plain));
    }
}

/// <summary>The host has no address that the bot may connect to.</summary>
internal sealed class SourceRefusedException(string host) : Exception($"{host} is not a public host.");

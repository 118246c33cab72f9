using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace OnesqaBot.Adapters.Local;

/// <summary>
/// Which addresses the bot lets itself be sent to. A message may name any address; without this, whoever writes to the bot
/// could have it ask services that only the bot's network reaches.
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

    /// <summary>Whether the address may be asked, as far as its text tells. Where its name leads is looked at in <see cref="Connect"/>.</summary>
    public bool Allows(Uri source) =>
        source.IsAbsoluteUri && source.UserInfo.Length == 0
        && (source.Scheme == Uri.UriSchemeHttps || (source.Scheme == Uri.UriSchemeHttp && options.Value.AllowLoopback && source.IsLoopback))
        && (options.Value.MayFetch?.Invoke(source) ?? true);

    /// <summary>Connects to a public address of the host only, to the very one that was looked at.</summary>
    public async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var host = context.DnsEndPoint.Host;
        // The resolver takes no 0.0.0.0, so addresses are not given to it.
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

/// <summary>No address of the host may be asked.</summary>
internal sealed class SourceRefusedException(string host) : Exception($"{host} is no public host.");

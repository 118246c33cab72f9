using System.Net;

namespace OnesqaBot.Tests.Support;

/// <summary>HTTP clients for addresses of this machine: no proxy stands between.</summary>
internal static class LoopbackClient
{
    public static HttpClient Create(TimeSpan? timeout = null, DecompressionMethods decompression = DecompressionMethods.None)
    {
        var client = new HttpClient(new SocketsHttpHandler { UseProxy = false, AutomaticDecompression = decompression });
        if (timeout is { } limit) client.Timeout = limit;
        return client;
    }
}

using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OnesqaBot.Tests.Support;

namespace OnesqaBot.Bot.Tests.Telemetry;

/// <summary>Takes what is exported on this machine, over the exporters' own wire: OTLP as protobuf, and Application Insights as lines of JSON.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private LoopbackServer? _server;
    private readonly ConcurrentQueue<(string Path, byte[] Body)> _received = new();

    private string Url => _server!.Address.GetLeftPart(UriPartial.Authority);

    /// <summary>Settings of a bot that exports by OTLP.</summary>
    public string[] Otlp => ["--OTEL_EXPORTER_OTLP_ENDPOINT", Url, "--OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"];

    /// <summary>Settings of a bot that exports to Application Insights.</summary>
    public string[] Insights =>
        ["--APPLICATIONINSIGHTS_CONNECTION_STRING", $"InstrumentationKey={Guid.Empty};IngestionEndpoint={Url}/;LiveEndpoint={Url}/"];

    public static async Task<Collector> Start()
    {
        var collector = new Collector();
        collector._server = await LoopbackServer.StartWith(app => app.MapPost("/{**path}", collector.Receive));
        return collector;
    }

    /// <summary>All that came to paths that end so, as text; of protobuf the texts in it can be read.</summary>
    public string Text(string path = "") =>
        string.Join('\n', _received.Where(r => r.Path.EndsWith(path, StringComparison.Ordinal)).Select(r => Encoding.UTF8.GetString(r.Body)));

    public async ValueTask DisposeAsync() => await _server!.DisposeAsync();

    private async Task Receive(HttpContext context)
    {
        using var body = new MemoryStream();
        var gzip = context.Request.Headers.ContentEncoding == "gzip";
        await using (var sent = gzip ? new GZipStream(context.Request.Body, CompressionMode.Decompress) : context.Request.Body) await sent.CopyToAsync(body);
        _received.Enqueue((context.Request.Path, body.ToArray()));
        // An empty protobuf message is a success; Application Insights counts what it took.
        if (!context.Request.Path.Value!.EndsWith("/track", StringComparison.Ordinal)) return;
        var lines = Encoding.UTF8.GetString(body.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
        await context.Response.WriteAsync($$"""{"itemsReceived":{{lines}},"itemsAccepted":{{lines}},"errors":[]}""");
    }
}

/// <summary>
/// Exporters listen to all bots of a process, and wait for what each of them says: those who export, and those whose store
/// is gone, go one after another.
/// </summary>
internal static class Exporting
{
    public const string Collection = "Exporting";
}

using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using OnesqaBot.Tests.Support;

namespace OnesqaBot.Adapters.Tests.Store;

/// <summary>Stands between the store and Table Storage, and counts requests and the entities that answers hold.</summary>
internal sealed class TableMeter : IAsyncDisposable
{
    /// <summary>Stands in each entity once, and in no other answer.</summary>
    private const string Mark = "\"RowKey\":";

    private readonly HttpClient _client = LoopbackClient.Create();
    private LoopbackServer? _server;
    private readonly Uri _storage;
    private int _requests;
    private int _entities;

    private TableMeter(Uri storage) => _storage = storage;

    public string ConnectionString { get; private set; } = "";

    /// <summary>What happens before a request is passed on, by its target.</summary>
    public Func<string, Task> Meanwhile { get; set; } = _ => Task.CompletedTask;

    /// <param name="connection">Of the storage behind it.</param>
    public static async Task<TableMeter> Start(string connection)
    {
        var endpoint = new Uri(connection.Split(';').Single(p => p.StartsWith("TableEndpoint=", StringComparison.Ordinal)).Split('=', 2)[1]);
        var meter = new TableMeter(endpoint);
        meter._server = await LoopbackServer.Start(meter.Forward);
        meter.ConnectionString = connection.Replace(endpoint.Authority, meter._server.Address.Authority, StringComparison.Ordinal);
        return meter;
    }

    /// <summary>What an action costs. Nothing else may be under way.</summary>
    public async Task<Cost> Measure(Func<Task> action)
    {
        (_requests, _entities) = (0, 0);
        await action();
        return new Cost(_requests, _entities);
    }

    public async ValueTask DisposeAsync()
    {
        await _server!.DisposeAsync();
        _client.Dispose();
    }

    private async Task Forward(HttpContext http)
    {
        // As it was written: a path that is decoded and encoded again is not what was signed.
        var target = http.Features.Get<IHttpRequestFeature>()!.RawTarget;
        await Meanwhile(Uri.UnescapeDataString(target));
        using var request = new HttpRequestMessage(new HttpMethod(http.Request.Method), new Uri(_storage, target));
        var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        if (body.Length > 0) request.Content = new ByteArrayContent(body.ToArray());
        foreach (var (name, values) in http.Request.Headers)
            if (name is not ("Host" or "Content-Length" or "Transfer-Encoding" or "Connection") && !request.Headers.TryAddWithoutValidation(name, values.AsEnumerable()))
                request.Content?.Headers.TryAddWithoutValidation(name, values.AsEnumerable());

        using var answer = await _client.SendAsync(request);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Interlocked.Increment(ref _requests);
        if (HttpMethods.IsGet(http.Request.Method)) Interlocked.Add(ref _entities, Encoding.UTF8.GetString(bytes).Split(Mark).Length - 1);
        http.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers))
            if (name is not ("Transfer-Encoding" or "Connection" or "Keep-Alive" or "Content-Length")) http.Response.Headers[name] = values.ToArray();
        if (bytes.Length > 0) await http.Response.Body.WriteAsync(bytes);
    }
}

/// <param name="Requests">Round trips; a page of a list is one.</param>
/// <param name="Entities">Rows in the answers.</param>
internal readonly record struct Cost(int Requests, int Entities);

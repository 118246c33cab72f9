using System.Net;

namespace OnesqaBot.Benchmarks;

/// <summary>A minimal channel service that accepts every call and responds with an id.</summary>
internal sealed class LoopbackConnector : IAsyncDisposable
{
    private static readonly byte[] Answer = """{"id":"1"}"""u8.ToArray();
    private readonly WebApplication _app;
    private long _calls;

    private LoopbackConnector(WebApplication app) => _app = app;

    public string Url { get; private set; } = "";

    public long Calls => Interlocked.Read(ref _calls);

    public static async Task<LoopbackConnector> Start()
    {
        var app = Host.Empty();
        var connector = new LoopbackConnector(app);
        app.Run(async context =>
        {
            await context.Request.Body.CopyToAsync(Stream.Null);
            Interlocked.Increment(ref connector._calls);
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = Answer.Length;
            await context.Response.Body.WriteAsync(Answer);
        });
        await app.StartAsync();
        connector.Url = app.Urls.First();
        return connector;
    }

    /// <summary>Waits until the total number of calls is reached.</summary>
    public async Task Reached(long calls)
    {
        var spin = new SpinWait();
        while (Calls < calls)
        {
            if (spin.NextSpinWillYield) await Task.Delay(1);
            else spin.SpinOnce();
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

/// <summary>Creates web servers on free loopback ports, without logging.</summary>
internal static class Host
{
    public static WebApplication Empty()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls($"http://{IPAddress.Loopback}:0");
        builder.Services.AddRoutingCore();
        return builder.Build();
    }
}

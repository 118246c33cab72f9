using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace OnesqaBot.Tests.Support;

/// <summary>A web server without logging, on a free port of this machine.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private LoopbackServer(WebApplication app) => (_app, Address) = (app, new Uri(app.Urls.First() + "/"));

    public Uri Address { get; }

    public IServiceProvider Services => _app.Services;

    /// <param name="handler">Answers every request.</param>
    public static Task<LoopbackServer> Start(RequestDelegate handler) => StartWith(app => app.Run(handler));

    /// <param name="map">Says what is answered at which path.</param>
    /// <param name="build">Adds services and settings of the server.</param>
    public static async Task<LoopbackServer> StartWith(Action<WebApplication> map, Action<WebApplicationBuilder>? build = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        build?.Invoke(builder);
        var app = builder.Build();
        app.UseRouting();
        map(app);
        await app.StartAsync();
        return new(app);
    }

    /// <summary>Breaks off what is under way, and takes no more requests.</summary>
    public async Task Stop() => await _app.StopAsync(new CancellationToken(true)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    public async ValueTask DisposeAsync()
    {
        await Stop();
        await _app.DisposeAsync();
    }
}

using System.Net;
using Azure.Core;
using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Authentication;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware.Options;

namespace OnesqaBot.Adapters.Graph;

/// <summary>The bot's identity in the organisation, for Microsoft Graph.</summary>
public sealed record GraphIdentity(TokenCredential Credential);

/// <summary>Microsoft's SDK, set up once.</summary>
internal sealed class GraphAccess : IDisposable
{
    private readonly List<HttpClient> _clients = [];
    private readonly TimeProvider _clock;

    public GraphAccess(IOptions<GraphOptions> options, GraphIdentity identity, TimeProvider clock)
    {
        _clock = clock;
        BaseUrl = options.Value.BaseUrl.TrimEnd('/');
        var host = new Uri(BaseUrl).Host;
        Client = Make(GraphClientFactory.CreateDefaultHandlers(new GraphClientOptions()), new AzureIdentityAuthenticationProvider(identity.Credential, [host], isCaeEnabled: true, scopes: $"https://{host}/.default"));
        Anonymous = Make([new SlowDown(clock), .. GraphClientFactory.CreateDefaultHandlers(new GraphClientOptions())], new AnonymousAuthenticationProvider()).RequestAdapter;
    }

    public string BaseUrl { get; }

    public GraphServiceClient Client { get; }

    /// <summary>For addresses that carry their own permission: an upload session refuses a token.</summary>
    public IRequestAdapter Anonymous { get; }

    /// <exception cref="Workflow.AdapterException">Graph did not do it.</exception>
    public async Task<T> Ask<T>(Func<Task<T>> ask, CancellationToken cancellation)
    {
        try
        {
            return await ask();
        }
        catch (Exception e) when (GraphFaults.Translate(e, _clock, cancellation) is { } fault)
        {
            throw fault;
        }
    }

    public void Dispose()
    {
        foreach (var client in _clients) client.Dispose();
        Client.Dispose();
    }

    private GraphServiceClient Make(IEnumerable<DelegatingHandler> handlers, IAuthenticationProvider authentication)
    {
        // What is asked for again is asked by the outbox, which outlives a restart and lets others go first.
        var http = GraphClientFactory.Create(handlers.Select(WithoutRetries), disposeHandler: true);
        http.Timeout = TimeSpan.FromSeconds(100);
        _clients.Add(http);
        return new GraphServiceClient(http, authentication, BaseUrl);
    }

    private static DelegatingHandler WithoutRetries(DelegatingHandler handler) =>
        handler is RetryHandler ? new RetryHandler(new RetryHandlerOption { MaxRetry = 0 }) : handler;

    /// <summary>The SDK's uploader tries each slice again at once, whatever it is asked; this keeps to what is asked.</summary>
    private sealed class SlowDown(TimeProvider clock) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            if (response.StatusCode is not HttpStatusCode.TooManyRequests and < HttpStatusCode.InternalServerError) return response;
            using (response) throw GraphFaults.Translate(response, clock);
        }
    }
}

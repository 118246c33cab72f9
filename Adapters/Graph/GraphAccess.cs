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

/// <summary>The credential with which the bot calls Microsoft Graph.</summary>
public sealed record GraphIdentity(TokenCredential Credential);

/// <summary>The shared client of the Microsoft Graph SDK.</summary>
internal sealed class GraphAccess : IDisposable
{
    private readonly List<HttpClient> _clients = [];
    private readonly TimeProvider _clock;

    public GraphAccess(IOptions<GraphOptions> options, GraphIdentity identity, TimeProvider clock)
    {
        _clock = clock;
        BaseUrl = options.Value.BaseUrl.TrimEnd('/');
        var host = new Uri(BaseUrl).Host;
        Client = CreateClient(GraphClientFactory.CreateDefaultHandlers(new GraphClientOptions()), new AzureIdentityAuthenticationProvider(identity.Credential, [host], isCaeEnabled: true, scopes: $"https://{host}/.default"));
        Anonymous = CreateClient([new ThrottlingHandler(clock), .. GraphClientFactory.CreateDefaultHandlers(new GraphClientOptions())], new AnonymousAuthenticationProvider()).RequestAdapter;
    }

    public string BaseUrl { get; }

    public GraphServiceClient Client { get; }

    /// <summary>Sends requests without a token, for pre-authenticated URLs: an upload session rejects a token.</summary>
    public IRequestAdapter Anonymous { get; }

    /// <summary>Runs a request and translates its failure.</summary>
    /// <exception cref="Workflow.AdapterException">The request failed.</exception>
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

    private GraphServiceClient CreateClient(IEnumerable<DelegatingHandler> handlers, IAuthenticationProvider authentication)
    {
        // Retrying is left to the outbox, which survives a restart and does not hold up other effects.
        var http = GraphClientFactory.Create(handlers.Select(WithoutRetries), disposeHandler: true);
        http.Timeout = TimeSpan.FromSeconds(100);
        _clients.Add(http);
        return new GraphServiceClient(http, authentication, BaseUrl);
    }

    private static DelegatingHandler WithoutRetries(DelegatingHandler handler) =>
        handler is RetryHandler ? new RetryHandler(new RetryHandlerOption { MaxRetry = 0 }) : handler;

    /// <summary>Surfaces throttling and server errors as a fault, because the SDK's uploader ignores Retry-After and retries at once.</summary>
    private sealed class ThrottlingHandler(TimeProvider clock) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            if (response.StatusCode is not HttpStatusCode.TooManyRequests and < HttpStatusCode.InternalServerError) return response;
            using (response) throw GraphFaults.Translate(response, clock);
        }
    }
}

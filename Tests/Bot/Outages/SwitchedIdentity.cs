using System.Net.Http.Headers;
using Azure.Core;
using Azure.Identity;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;
using OnesqaBot.Adapters.Tests.Graph;

namespace OnesqaBot.Bot.Tests.Outages;

/// <summary>Stands in for Entra ID as the giver of the bot's own tokens, for the channel service and for Microsoft Graph, none of which lasts.</summary>
internal sealed class SwitchedIdentity : ServiceClientCredentialsFactory
{
    private volatile Task _answer = Task.CompletedTask;
    private volatile TaskCompletionSource? _silence;

    public SwitchedIdentity() => Graph = new GraphCredential(this);

    public TokenCredential Graph { get; }

    public void Refuse() => _answer = Task.FromException(new HttpRequestException("No connection could be made."));

    public void Stall() => _answer = (_silence = new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public void Resume()
    {
        _answer = Task.CompletedTask;
        _silence?.TrySetException(new HttpRequestException("The connection was closed."));
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(true);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        Task.FromResult<ServiceClientCredentials>(new ChannelCredential(this));

    private sealed class ChannelCredential(SwitchedIdentity entra) : ServiceClientCredentials
    {
        // Heeds no cancellation, as the SDK's own.
        public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await entra._answer;
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "channel");
        }
    }

    private sealed class GraphCredential(SwitchedIdentity entra) : TokenCredential
    {
        private readonly OneToken _token = new();

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            try
            {
                await entra._answer.WaitAsync(cancellationToken);
            }
            catch (HttpRequestException e)
            {
                throw new AuthenticationFailedException(e.Message, e);
            }

            return await _token.GetTokenAsync(requestContext, cancellationToken);
        }
    }
}

using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Connector;

/// <summary>The connector over HTTP. One per service URL lives as long as the process: Dispose does nothing.</summary>
internal sealed class RestConnectorClient : IConnectorClient
{
    public RestConnectorClient(Uri baseUri, OutgoingHttp http, TokenSource tokens)
    {
        BaseUri = baseUri;
        Conversations = new RestConversations(this, http, tokens);
    }

    public Uri BaseUri { get; set; }

    public IConversations Conversations { get; }

    public void Dispose()
    {
    }
}

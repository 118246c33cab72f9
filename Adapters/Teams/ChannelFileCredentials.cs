using System.Net.Http.Headers;
using Microsoft.Bot.Connector.Authentication;
using OnesqaBot.Adapters.Local;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Teams;

/// <summary>
/// Supplies the bot's token for <see cref="PastedPictures"/>. It is sent only to the service that hosts the conversations.
/// </summary>
internal sealed class ChannelFileCredentials(
    ChannelSettings settings, ServiceClientCredentialsFactory credentials, IConversations conversations) : ISourceCredentials
{
    public async Task<AuthenticationHeaderValue?> GetAuthorization(Uri source, CancellationToken cancellation)
    {
        if (!settings.HasIdentity || !ChannelSettings.MayCarryToken(source) || !PastedPictures.AreAt(source)) return null;
        if (!PastedPictures.AreKeptBy((await conversations.Latest(cancellation))?.ServiceUrl, source)) return null;

        using var request = new HttpRequestMessage(HttpMethod.Get, source);
        var signed = await credentials.CreateCredentialsAsync(settings.AppId, settings.Audience, settings.LoginUrl, validateAuthority: true, cancellation);
        await new ConnectorCredentials(signed).ProcessHttpRequestAsync(request, cancellation);
        return request.Headers.Authorization;
    }
}

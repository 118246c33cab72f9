using System.Net.Http.Headers;
using Microsoft.Bot.Connector.Authentication;
using OnesqaBot.Adapters.Local;
using OnesqaBot.Workflow;

namespace OnesqaBot.Adapters.Teams;

/// <summary>
/// The bot's token for pictures that people paste into a message: the channel service keeps them, and gives them to nobody
/// without one. The token goes to the service that the conversations are at, and nowhere else.
/// </summary>
internal sealed class ChannelFileCredentials(ChannelSettings settings, ServiceClientCredentialsFactory credentials, IConversations conversations) : ISourceCredentials
{
    private const string Attachments = "/v3/attachments/";

    public async Task<AuthenticationHeaderValue?> For(Uri source, CancellationToken cancellation)
    {
        if (!settings.HasIdentity || !ChannelSettings.MayCarryToken(source) || !source.AbsolutePath.Contains(Attachments, StringComparison.OrdinalIgnoreCase)) return null;
        if (await conversations.Latest(cancellation) is not { } latest || !Uri.TryCreate(latest.ServiceUrl, UriKind.Absolute, out var service) || !IsOf(service, source)) return null;

        using var request = new HttpRequestMessage(HttpMethod.Get, source);
        var signed = await credentials.CreateCredentialsAsync(settings.AppId, settings.Audience, settings.LoginUrl, validateAuthority: true, cancellation);
        await new ConnectorCredentials(signed).ProcessHttpRequestAsync(request, cancellation);
        return request.Headers.Authorization;
    }

    private static bool IsOf(Uri service, Uri source) =>
        Uri.Compare(service, source, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0;
}

using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Serialization;

namespace Microsoft.Bot.Connector;

/// <summary>The calls on conversations over HTTP (bot-connector-api.swagger.json).</summary>
internal sealed class RestConversations(RestConnectorClient client, OutgoingHttp http, TokenSource tokens) : IConversationCalls
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    public Task<ConversationResourceResponse> CreateAsync(ConversationParameters parameters, CancellationToken cancellationToken) =>
        CallAsync<ConversationResourceResponse>(HttpMethod.Post, "v3/conversations", parameters, cancellationToken);

    public Task<ResourceResponse> SendAsync(string conversationId, Activity activity, CancellationToken cancellationToken) =>
        CallAsync<ResourceResponse>(HttpMethod.Post, Path(conversationId, "activities"), activity, cancellationToken);

    public Task<ResourceResponse> ReplyAsync(
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken) =>
        CallAsync<ResourceResponse>(HttpMethod.Post, Path(conversationId, "activities", activityId), activity, cancellationToken);

    public Task<ResourceResponse> UpdateAsync(
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken) =>
        CallAsync<ResourceResponse>(HttpMethod.Put, Path(conversationId, "activities", activityId), activity, cancellationToken);

    public Task DeleteAsync(string conversationId, string activityId, CancellationToken cancellationToken) =>
        CallAsync<object>(HttpMethod.Delete, Path(conversationId, "activities", activityId), null, cancellationToken);

    public Task<IList<ChannelAccount>> MembersAsync(string conversationId, CancellationToken cancellationToken) =>
        CallAsync<IList<ChannelAccount>>(HttpMethod.Get, Path(conversationId, "members"), null, cancellationToken);

    public Task<PagedMembersResult> PagedMembersAsync(
        string conversationId,
        int? pageSize,
        string continuationToken,
        CancellationToken cancellationToken)
    {
        var query = new List<string>();
        if (pageSize is { } size)
            query.Add("pageSize=" + size.ToString(CultureInfo.InvariantCulture));
        if (!string.IsNullOrEmpty(continuationToken))
            query.Add("continuationToken=" + Uri.EscapeDataString(continuationToken));
        var path = Path(conversationId, "pagedmembers") + (query.Count > 0 ? "?" + string.Join('&', query) : string.Empty);
        return CallAsync<PagedMembersResult>(HttpMethod.Get, path, null, cancellationToken);
    }

    private static string Path(string conversationId, string tail)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(conversationId);
        return $"v3/conversations/{Uri.EscapeDataString(conversationId)}/{tail}";
    }

    private static string Path(string conversationId, string tail, string activityId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(activityId);
        return $"{Path(conversationId, tail)}/{Uri.EscapeDataString(activityId)}";
    }

    private async Task<T> CallAsync<T>(HttpMethod method, string path, object body, CancellationToken cancellationToken)
        where T : class
    {
        if (client.BaseUri is null)
            throw new InvalidOperationException("The activity's serviceUrl is not an absolute http(s) address.");
        using var request = new HttpRequestMessage(method, new Uri(client.BaseUri, path));
        if (body is not null)
        {
            request.Content = new ByteArrayContent(BotJson.Write(body));
            request.Content.Headers.ContentType = Json;
        }

        if (tokens is not null)
        {
            if (!TrustedAddress.MayCarryToken(request.RequestUri))
                throw new InvalidOperationException("A token is never sent over plain HTTP to another machine.");
            var token = await tokens.GetAsync(cancellationToken).ConfigureAwait(false);
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        using var response = await http.Client
            .SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellationToken).ConfigureAwait(false);
        var content = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
            throw ConnectorException.From(method, path, response, BotJson.Utf8.GetString(content));
        return content.Length == 0 ? null : BotJson.Read<T>(content);
    }
}

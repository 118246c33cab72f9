using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>The calls of the connector protocol that the bot makes (bot-connector-api.swagger.json).</summary>
internal interface IConversationCalls : IConversations
{
    Task<ConversationResourceResponse> CreateAsync(ConversationParameters parameters, CancellationToken cancellationToken);

    Task<ResourceResponse> SendAsync(string conversationId, Activity activity, CancellationToken cancellationToken);

    Task<ResourceResponse> ReplyAsync(
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken);

    Task<ResourceResponse> UpdateAsync(
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken);

    Task DeleteAsync(string conversationId, string activityId, CancellationToken cancellationToken);

    Task<IList<ChannelAccount>> MembersAsync(string conversationId, CancellationToken cancellationToken);

    Task<PagedMembersResult> PagedMembersAsync(
        string conversationId,
        int? pageSize,
        string continuationToken,
        CancellationToken cancellationToken);
}

using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Workflow.Ports;

/// <summary>Remembers where each person and the channel can be written to. Kept anew at every activity that comes in.</summary>
public interface IConversations
{
    Task<Conversation?> Find(Recipient recipient, CancellationToken cancellation);

    Task Remember(Recipient recipient, Conversation conversation, CancellationToken cancellation);

    Task Forget(Recipient recipient, CancellationToken cancellation);

    /// <summary>The service that was heard of last, for someone who never wrote; null before the first activity.</summary>
    Task<Conversation?> Latest(CancellationToken cancellation);

    /// <summary>The channel's ids of people who have written; at most so many.</summary>
    Task<IReadOnlyList<string>> UserIds(int most, CancellationToken cancellation);
}

/// <summary>A conversation of the channel service. The service's address may change, so the latest one counts.</summary>
/// <param name="UserId">The channel's id of the person; null in a channel.</param>
public sealed record Conversation(string ServiceUrl, string ConversationId, string ChannelId, string BotId, string? BotName, string? UserId, string? TenantId);

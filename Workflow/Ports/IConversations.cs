using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Workflow.Ports;

/// <summary>Stores the conversation of each person and channel. Updated on every incoming activity.</summary>
public interface IConversations
{
    Task<Conversation?> Find(Recipient recipient, CancellationToken cancellation);

    Task Remember(Recipient recipient, Conversation conversation, CancellationToken cancellation);

    Task Forget(Recipient recipient, CancellationToken cancellation);

    /// <summary>The most recent conversation, whose service is used for people who never wrote; null before the first activity.</summary>
    Task<Conversation?> Latest(CancellationToken cancellation);

    /// <summary>Channel user ids of people who have written; at most <paramref name="most"/>.</summary>
    Task<IReadOnlyList<string>> UserIds(int most, CancellationToken cancellation);
}

/// <summary>A conversation of the channel service. The service URL may change; the latest one is used.</summary>
/// <param name="UserId">The person's channel user id; null for a channel.</param>
/// <param name="Locale">The locale of the person's client, such as <c>en-GB</c>; null if it is unknown.</param>
public sealed record Conversation(
    string ServiceUrl, string ConversationId, string ChannelId, string BotId, string? BotName, string? UserId, string? TenantId,
    string? Locale = null);

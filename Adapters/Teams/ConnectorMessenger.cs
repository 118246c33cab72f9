using System.Runtime.ExceptionServices;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Newtonsoft.Json.Linq;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Teams;

/// <summary>Sends proactive messages through the SDK's adapter.</summary>
internal sealed class ConnectorMessenger(
    ChannelAdapter adapter, IConversations conversations, IPeople people, IConfiguration configuration) : IMessenger
{
    /// <summary>The content type of an Adaptive Card in an activity.</summary>
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    private readonly string _appId = configuration["MicrosoftAppId"] ?? "";

    public async Task<SentMessage> Send(Recipient to, CardMessage message, CancellationToken cancellation)
    {
        if (await Find(to, cancellation) is not { } known) return await Send(await Create(to, null, cancellation), message, cancellation);
        try
        {
            return await Send(known, message, cancellation);
        }
        catch (DeliveryException e) when (e.Fault == DeliveryFault.ConversationGone)
        {
            if (to.Person is null) throw await ForgetDeleted(to, known, e, cancellation);
        }

        return await Send(await Create(to, known.UserId, cancellation), message, cancellation);
    }

    /// <remarks>To Teams, each thread of a channel is a conversation of its own.</remarks>
    public async Task<SentMessage> Reply(Recipient to, SentMessage root, CardMessage message, CancellationToken cancellation)
    {
        var channel = await Known(to, root, cancellation);
        return await Send(channel with { ConversationId = $"{channel.ConversationId};messageid={root.ActivityId}" }, message, cancellation);
    }

    /// <summary>Forgets a deleted channel, so that another can take its place.</summary>
    private async Task<DeliveryException> ForgetDeleted(Recipient to, Conversation channel, DeliveryException cause, CancellationToken cancellation)
    {
        if (await conversations.Find(to, cancellation) == channel) await conversations.Forget(to, cancellation);
        return new DeliveryException(DeliveryFault.Unreachable, cause.Message, inner: cause) { Reason = cause.Reason };
    }

    private async Task<SentMessage> Send(Conversation conversation, CardMessage message, CancellationToken cancellation)
    {
        SentMessage? sent = null;
        await Continue(conversation, async (turn, token) =>
        {
            var response = await turn.SendActivityAsync(Activity(message), token);
            sent = new SentMessage(conversation.ConversationId, response?.Id ?? "");
        }, cancellation);
        return sent ?? throw new DeliveryException(DeliveryFault.Passing, "The message was not sent.");
    }

    public async Task Update(Recipient to, SentMessage sent, CardMessage message, CancellationToken cancellation)
    {
        var conversation = await Known(to, sent, cancellation);
        var activity = Activity(message);
        activity.Id = sent.ActivityId;
        await Continue(conversation, (turn, token) => turn.UpdateActivityAsync(activity, token), cancellation);
    }

    public async Task Delete(Recipient to, SentMessage sent, CancellationToken cancellation)
    {
        var conversation = await Known(to, sent, cancellation);
        try
        {
            await Continue(conversation, (turn, token) => turn.DeleteActivityAsync(sent.ActivityId, token), cancellation);
        }
        catch (DeliveryException e) when (e.Fault == DeliveryFault.MessageGone)
        {
            // The message is already deleted.
        }
    }

    /// <summary>Messages to administrators go to the office channel until there is an administrators' channel.</summary>
    private async Task<Conversation?> Find(Recipient to, CancellationToken cancellation) =>
        await conversations.Find(to, cancellation) ?? (to == Recipient.Administrators ? await conversations.Find(Recipient.Channel, cancellation) : null);

    private async Task<Conversation> Known(Recipient to, SentMessage sent, CancellationToken cancellation)
    {
        var conversation = await Find(to, cancellation)
            ?? throw new DeliveryException(DeliveryFault.Unreachable, $"No conversation with {to} is known.") { Reason = GivenUpReason.NeverOpened };
        // The service address may have changed since then, but not the conversation of the message.
        return conversation with { ConversationId = sent.ConversationId };
    }

    /// <summary>
    /// Opens a personal chat with someone who has never written to the bot, or whose chat is gone. The bot must be installed for the
    /// person.
    /// </summary>
    /// <param name="userId">The person's user id in the channel, if known.</param>
    private async Task<Conversation> Create(Recipient to, string? userId, CancellationToken cancellation)
    {
        var known = await conversations.Latest(cancellation);
        // Teams accepts the Entra object id as a user id.
        var member = to.Person is null ? null : people.Directory.ById(to.Person)?.EntraObjectId;
        if (known is null || member is null)
            throw new DeliveryException(DeliveryFault.Unreachable, $"No conversation with {to} is known.") { Reason = GivenUpReason.NeverOpened };

        Conversation? created = null;
        var parameters = new ConversationParameters
        {
            IsGroup = false,
            Bot = new ChannelAccount(known.BotId, known.BotName),
            Members = [new ChannelAccount(member)],
            TenantId = known.TenantId,
            ChannelData = known.TenantId is null ? null : new JObject { ["tenant"] = new JObject { ["id"] = known.TenantId } },
        };
        await adapter.CreateConversationAsync(_appId, known.ChannelId, known.ServiceUrl, audience: null, parameters, (turn, _) =>
        {
            created = known with { ConversationId = turn.Activity.Conversation.Id, UserId = userId };
            return Task.CompletedTask;
        }, cancellation);
        if (created is null) throw new DeliveryException(DeliveryFault.Passing, $"No conversation with {to} was created.");
        await conversations.Remember(to, created, cancellation);
        return created;
    }

    /// <summary>
    /// Runs a callback in a turn of the conversation and rethrows its exceptions, which the adapter's turn error handler would
    /// otherwise swallow.
    /// </summary>
    private async Task Continue(Conversation conversation, BotCallbackHandler callback, CancellationToken cancellation)
    {
        ExceptionDispatchInfo? failed = null;
        var reference = new ConversationReference
        {
            ServiceUrl = conversation.ServiceUrl,
            ChannelId = conversation.ChannelId,
            Bot = new ChannelAccount(conversation.BotId, conversation.BotName),
            User = conversation.UserId is null ? null : new ChannelAccount(conversation.UserId),
            Conversation = new ConversationAccount(id: conversation.ConversationId, tenantId: conversation.TenantId),
        };
        await adapter.ContinueConversationAsync(_appId, reference, async (turn, token) =>
        {
            try
            {
                await callback(turn, token);
            }
            catch (Exception e)
            {
                failed = ExceptionDispatchInfo.Capture(e);
            }
        }, cancellation);
        failed?.Throw();
    }

    private static Activity Activity(CardMessage message) => new()
    {
        Type = ActivityTypes.Message,
        Summary = message.Summary,
        Attachments = [new Attachment { ContentType = CardType, Content = new JRaw(message.CardJson) }],
    };
}

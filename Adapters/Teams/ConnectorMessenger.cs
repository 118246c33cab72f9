using System.Runtime.ExceptionServices;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Newtonsoft.Json.Linq;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Teams;

/// <summary>Writes into conversations without having been asked, through the SDK's adapter.</summary>
internal sealed class ConnectorMessenger(ChannelAdapter adapter, IConversations conversations, IPeople people, IConfiguration configuration) : IMessenger
{
    /// <summary>Content type of an Adaptive Card in an activity.</summary>
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
            if (to.Person is null) throw await Deleted(to, known, e, cancellation);
        }

        return await Send(await Create(to, known.UserId, cancellation), message, cancellation);
    }

    /// <summary>A deleted channel is let go, so that another can take its place.</summary>
    private async Task<DeliveryException> Deleted(Recipient to, Conversation channel, DeliveryException cause, CancellationToken cancellation)
    {
        if (await conversations.Find(to, cancellation) == channel) await conversations.Forget(to, cancellation);
        return new DeliveryException(DeliveryFault.Unreachable, cause.Message, inner: cause);
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
            // What was to go is gone.
        }
    }

    /// <summary>What administrators are told stands in the office's channel until they have one of their own.</summary>
    private async Task<Conversation?> Find(Recipient to, CancellationToken cancellation) =>
        await conversations.Find(to, cancellation) ?? (to == Recipient.Administrators ? await conversations.Find(Recipient.Channel, cancellation) : null);

    private async Task<Conversation> Known(Recipient to, SentMessage sent, CancellationToken cancellation)
    {
        var conversation = await Find(to, cancellation)
            ?? throw new DeliveryException(DeliveryFault.Unreachable, $"No conversation with {to} is known.");
        // The service's address may have changed since; the conversation of the message has not.
        return conversation with { ConversationId = sent.ConversationId };
    }

    /// <summary>Opens the personal chat with someone who never wrote, or whose chat is gone; the bot must be installed for him.</summary>
    /// <param name="userId">The channel's id of the person, where it is known.</param>
    private async Task<Conversation> Create(Recipient to, string? userId, CancellationToken cancellation)
    {
        var known = await conversations.Latest(cancellation);
        // Teams takes the Entra object id where it expects a user's id.
        var member = to.Person is null ? null : people.Directory.ById(to.Person)?.EntraObjectId;
        if (known is null || member is null)
            throw new DeliveryException(DeliveryFault.Unreachable, $"No conversation with {to} is known.");

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
        if (created is null) throw new DeliveryException(DeliveryFault.Passing, $"No conversation with {to} was made.");
        await conversations.Remember(to, created, cancellation);
        return created;
    }

    /// <summary>
    /// Runs in a turn of that conversation. What fails in it leaves here: the adapter's own handler of failed turns would
    /// keep it to itself.
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
        Attachments = [new Attachment { ContentType = CardType, Content = JObject.Parse(message.CardJson) }],
    };
}

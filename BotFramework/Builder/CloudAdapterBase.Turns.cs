using System.Net;
using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>How a turn begins: with a request, or with the bot itself.</summary>
public abstract partial class CloudAdapterBase
{
    public override Task ContinueConversationAsync(
        string botAppId,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        ContinueConversationAsync(CreateClaimsIdentity(botAppId), reference, callback, cancellationToken);

    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken) =>
        ContinueConversationAsync(claimsIdentity, reference, null, callback, cancellationToken);

    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ProcessProactiveAsync(
            claimsIdentity, reference.GetContinuationActivity(), audience, callback, cancellationToken);
    }

    public override async Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(serviceUrl);
        ArgumentNullException.ThrowIfNull(conversationParameters);
        ArgumentNullException.ThrowIfNull(callback);
        var identity = CreateClaimsIdentity(botAppId);
        identity.AddClaim(new Claim(AuthenticationConstants.ServiceUrlClaim, serviceUrl));
        var factory = BotFrameworkAuthentication.CreateConnectorFactory(identity);
        var client = await factory.CreateAsync(serviceUrl, audience, cancellationToken).ConfigureAwait(false);
        var created = await client.Conversations
            .CreateConversationAsync(conversationParameters, cancellationToken).ConfigureAwait(false);
        var activity = new Activity
        {
            Type = ActivityTypes.Event,
            Name = ActivityEventNames.CreateConversation,
            ChannelId = channelId,
            ServiceUrl = serviceUrl,
            Id = created?.ActivityId ?? Guid.NewGuid().ToString("n"),
            Conversation = new ConversationAccount(id: created?.Id, tenantId: conversationParameters.TenantId),
            ChannelData = conversationParameters.ChannelData,
            Recipient = conversationParameters.Bot,
        };
        using var context = CreateContext(activity, identity, client, factory, audience, callback);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    protected async Task<InvokeResponse> ProcessActivityAsync(
        string authHeader,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        var result = await BotFrameworkAuthentication
            .AuthenticateRequestAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        return await ProcessActivityAsync(result, activity, callback, cancellationToken).ConfigureAwait(false);
    }

    protected async Task<InvokeResponse> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authenticateRequestResult);
        ArgumentNullException.ThrowIfNull(activity);
        activity.CallerId = authenticateRequestResult.CallerId;
        var client = await authenticateRequestResult.ConnectorFactory
            .CreateAsync(activity.ServiceUrl, authenticateRequestResult.Audience, cancellationToken).ConfigureAwait(false);
        using var context = CreateContext(
            activity,
            authenticateRequestResult.ClaimsIdentity,
            client,
            authenticateRequestResult.ConnectorFactory,
            authenticateRequestResult.Audience,
            callback);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
        return AnswerOf(context);
    }

    protected async Task ProcessProactiveAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(continuationActivity);
        ArgumentNullException.ThrowIfNull(callback);
        var factory = BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity);
        var client = await factory
            .CreateAsync(continuationActivity.ServiceUrl, audience, cancellationToken).ConfigureAwait(false);
        using var context = CreateContext(continuationActivity, claimsIdentity, client, factory, audience, callback);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    private static InvokeResponse AnswerOf(TurnContext context)
    {
        if (context.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return new InvokeResponse
            {
                Status = (int)HttpStatusCode.OK,
                Body = new ExpectedReplies(context.BufferedReplyActivities),
            };
        }

        if (context.Activity.Type != ActivityTypes.Invoke)
            return null;
        return context.TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse
            ?? new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented };
    }

    private TurnContext CreateContext(
        Activity activity,
        ClaimsIdentity identity,
        IConnectorClient client,
        ConnectorFactory factory,
        string audience,
        BotCallbackHandler callback)
    {
        var context = new TurnContext(this, activity);
        var state = context.TurnState;
        if (identity is not null)
            state[BotIdentityKey] = identity;
        if (audience is not null)
            state[OAuthScopeKey] = audience;
        state.Add(client);
        state.Add(factory);
        state.Add(callback);
        return context;
    }
}

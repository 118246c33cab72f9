using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using OnesqaBot.Bot.Copies;
using OnesqaBot.Bot.Languages;
using OnesqaBot.Bot.Telemetry;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Receives activities and dispatches them to their handlers.</summary>
internal sealed partial class OnesqaBotHandler(
    CallerResolver callers, MessageHandler messages, CardActionHandler presses, PeopleSearchHandler people, ComposeSearchHandler compose, SeenHandler seen, SeenMessages seenMessages, ILogger<OnesqaBotHandler> log) : TeamsActivityHandler
{
    private const string CardActionInvoke = "adaptiveCard/action";

    /// <summary>An unresponsive store must not use up the time of the turn, which may not need the store.</summary>
    private static readonly TimeSpan RememberTimeout = TimeSpan.FromSeconds(1.5);

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Conversation?.Id is null) return;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(RememberTimeout);
        try
        {
            // A search may come from any chat, and says nothing about where the bot can reach the person.
            if (turnContext.Activity.Name != ComposeSearchHandler.Invoke) await callers.Remember(turnContext.Activity, limit.Token);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // The next activity repeats the attempt; the reply to this one reports what cannot be done now.
            NotRemembered(log, e);
        }

        var spoken = new TurnLanguage(callers.LanguageFor(turnContext.Activity));
        turnContext.TurnState.Set(spoken);
        using var language = ReaderLanguage.Use(spoken.Language);
        await base.OnTurnAsync(turnContext, cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        if (callers.Resolve(turnContext.Activity) is { } caller) await messages.Handle(turnContext, caller, cancellationToken);
        else await ReplyToStranger(turnContext, cancellationToken);
    }

    /// <summary>Rejects other invokes as not implemented before the SDK, which would parse some of them first and report errors.</summary>
    protected override Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Name switch
        {
            CardActionInvoke => base.OnInvokeActivityAsync(turnContext, cancellationToken),
            // Only members of the office see its people.
            PeopleSearchHandler.Invoke when callers.Resolve(turnContext.Activity) is not null =>
                Task.FromResult(new InvokeResponse { Status = (int)HttpStatusCode.OK, Body = people.Answer(turnContext.Activity.Value) }),
            ComposeSearchHandler.Invoke => Search(turnContext, cancellationToken),
            _ => Task.FromResult(new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented }),
        };

    protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        callers.Resolve(turnContext.Activity) is { } caller ? messages.Edited(turnContext, caller, cancellationToken) : Task.CompletedTask;

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        try
        {
            var action = CardActionReader.Read(invokeValue.Action?.Verb, invokeValue.Action?.Data as JObject);
            var caller = callers.Resolve(turnContext.Activity);
            // Strangers have a personal chat too, which shows them that they are unknown; they get no access to other chats.
            if (action is MessageSeen told && (caller is not null || CallerResolver.IsPersonal(turnContext.Activity)))
                return await Show(turnContext, await seen.Handle(turnContext, told, cancellationToken), cancellationToken);
            if (caller is null && action is ShowShared shared) return InvokeResponses.Card(SharedCaseCard.Refuse(shared.Case));
            if (caller is null) return InvokeResponses.Card(UnknownUserCard.Draw(callers.ObjectId(turnContext.Activity)));
            var answer = await presses.Handle(turnContext, action, caller, cancellationToken);
            // A step's card requests its current state itself; any other card would revert to its sent state when viewed again.
            if (answer is ReplaceCard here && caller.IsPersonal && action is not (null or StepAction or RefreshCard or ShowShared)) await seenMessages.Save(turnContext.Activity, here.Card, cancellationToken);
            return await Show(turnContext, answer, cancellationToken);
        }
        catch (Exception e)
        {
            // Includes a timed-out turn: the person is told instead of being left waiting.
            PressFailed(log, e);
            turnContext.TurnState.Set(new HandledFault(e));
            return InvokeResponses.Message(BotTexts.ForFault(e));
        }
    }

    private async Task<InvokeResponse> Search(ITurnContext turn, CancellationToken cancellation)
    {
        JObject body;
        try
        {
            body = callers.Resolve(turn.Activity) is { } caller ? await compose.Answer(turn.Activity.Value, caller, cancellation) : ComposeSearchHandler.Refuse();
        }
        catch (Exception e)
        {
            SearchFailed(log, e);
            turn.TurnState.Set(new HandledFault(e));
            body = ComposeSearchHandler.Message(BotTexts.ForFault(e));
        }

        return new InvokeResponse { Status = (int)HttpStatusCode.OK, Body = body };
    }

    protected override async Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (CallerResolver.IsChannelDeleted(activity))
        {
            await callers.ForgetChannel(activity, cancellationToken);
            return;
        }

        if (activity.Recipient?.Id is not { } bot || activity.MembersAdded?.Any(m => m?.Id == bot) is not true) return;
        if (!CallerResolver.IsPersonal(activity)) await callers.RememberChannel(activity, cancellationToken);
        else if (callers.Resolve(activity) is { } caller) await messages.Greet(turnContext, caller, cancellationToken);
        else await ReplyToStranger(turnContext, cancellationToken);
    }

    protected override Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        !CallerResolver.IsPersonal(turnContext.Activity) ? callers.RememberChannel(turnContext.Activity, cancellationToken)
        : callers.Resolve(turnContext.Activity) is { } caller ? messages.SendAgain(caller, cancellationToken)
        : Task.CompletedTask;

    protected override Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        CallerResolver.IsPersonal(turnContext.Activity) ? Task.CompletedTask : callers.ForgetChannel(turnContext.Activity, cancellationToken);

    private Task ReplyToStranger(ITurnContext turn, CancellationToken cancellation) =>
        turn.Reply(UnknownUserCard.Draw(callers.ObjectId(turn.Activity)), "OnesqaBot", cancellation);

    private static async Task<AdaptiveCardInvokeResponse> Show(ITurnContext turn, CardActionResponse answer, CancellationToken cancellation)
    {
        switch (answer)
        {
            case ReplaceCard here:
                return InvokeResponses.Card(here.Card);
            case AsSent same:
                return InvokeResponses.Card(same.Card);
            case NewCard beside:
                await turn.Reply(beside.Card, beside.Summary, cancellation);
                return InvokeResponses.Message(BotTexts.Below);
            case Toast word:
                return InvokeResponses.Message(word.Text);
            default:
                throw new InvalidOperationException($"Unknown response {answer.GetType().Name}.");
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Could not remember the conversation of a person")]
    private static partial void NotRemembered(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "A search in the compose box failed")]
    private static partial void SearchFailed(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "Handling a button press failed")]
    private static partial void PressFailed(ILogger logger, Exception exception);
}

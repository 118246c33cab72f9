using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Copies;

/// <summary>
/// Handles a marked message coming into view. Deletes the older of two copies and leaves the other unchanged, whatever has
/// happened in a dialog since; no dialog logic runs here.
/// </summary>
internal sealed partial class SeenHandler(SeenMessages messages, ILogger<SeenHandler> log)
{
    /// <summary>The client waits 5 s for the response, and reports the message again the next time it is viewed.</summary>
    private static readonly TimeSpan CallBudget = TimeSpan.FromSeconds(3);

    public async Task<CardActionResponse> Handle(ITurnContext turn, MessageSeen seen, CancellationToken cancellation)
    {
        if (turn.Activity.ReplyToId is not { Length: > 0 } message || PackedCard.Unpack(seen.Card) is not { } sent) return new Toast(BotTexts.BadButton);
        var (kept, older) = await messages.See(turn.Activity, message, seen, cancellation);
        if (older is not null) await DeleteCopy(turn, older, cancellation);
        if (older?.Id == message) return new ReplaceCard(NoticeCard.Draw(BotTexts.Below));
        return new AsSent(kept.Pressed is null ? sent : PackedCard.Unpack(kept.Pressed) ?? sent);
    }

    private async Task DeleteCopy(ITurnContext turn, SeenMessage copy, CancellationToken cancellation)
    {
        using var budget = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        budget.CancelAfter(CallBudget);
        try
        {
            try
            {
                await Delete(turn, copy, budget.Token);
            }
            catch (DeliveryException e) when (e.Fault is not (DeliveryFault.Passing or DeliveryFault.MessageGone))
            {
                // Where the bot may not delete a message, it may still replace it with a notice.
                var notice = MessageFactory.Attachment(CardAttachments.Create(NoticeCard.Draw(BotTexts.Below)));
                notice.Id = copy.Id;
                await turn.UpdateActivityAsync(notice, budget.Token);
            }
        }
        catch (Exception e) when (e is DeliveryException or OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            if (e is not DeliveryException { Fault: DeliveryFault.MessageGone }) NotTakenBack(log, e);
        }
    }

    private static Task Delete(ITurnContext turn, SeenMessage copy, CancellationToken cancellation)
    {
        var chat = turn.Activity.Conversation.Id.Split(';')[0];
        var reference = turn.Activity.GetConversationReference();
        reference.ActivityId = copy.Id;
        reference.Conversation = new ConversationAccount(id: chat + copy.Thread, tenantId: turn.Activity.Conversation.TenantId);
        return turn.DeleteActivityAsync(reference, cancellation);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Could not delete the copy of a message; will retry when it is viewed again")]
    private static partial void NotTakenBack(ILogger logger, Exception exception);
}

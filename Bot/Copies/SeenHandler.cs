using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Copies;

/// <summary>
/// A marked message came into view. Of two copies the older is taken back; the other stays as it is, whatever of a dialog has
/// passed since: nothing is decided here.
/// </summary>
internal sealed partial class SeenHandler(SeenMessages messages, ILogger<SeenHandler> log)
{
    /// <summary>The client waits 5 s for the answer, and tells of the message again at the next look.</summary>
    private static readonly TimeSpan CallBudget = TimeSpan.FromSeconds(3);

    public async Task<CardActionResponse> Handle(ITurnContext turn, MessageSeen seen, CancellationToken cancellation)
    {
        if (turn.Activity.ReplyToId is not { Length: > 0 } message || PackedCard.Unpack(seen.Card) is not { } sent) return new Toast(BotTexts.BadButton);
        var (kept, older) = await messages.See(turn.Activity, message, seen, cancellation);
        if (older is not null) await TakeBack(turn, older, cancellation);
        if (older?.Id == message) return new ReplaceCard(NoticeCard.Draw(BotTexts.Below));
        return new AsSent(kept.Pressed is null ? sent : PackedCard.Unpack(kept.Pressed) ?? sent);
    }

    private async Task TakeBack(ITurnContext turn, SeenMessage copy, CancellationToken cancellation)
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
                // Where a bot may not delete, it may still say that there is nothing to see.
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

    [LoggerMessage(Level = LogLevel.Warning, Message = "The copy of a message was not taken back; the next look tells of it again")]
    private static partial void NotTakenBack(ILogger logger, Exception exception);
}

using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Conversations;

/// <summary>
/// Sends replies in the conversation of the turn. Transient failures are retried immediately a few times; after longer failures
/// the message is answered later (<see cref="UnansweredMessages"/>).
/// </summary>
internal static class Replies
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(0.2), TimeSpan.FromSeconds(0.6), TimeSpan.FromSeconds(1.5)];

    /// <summary>The channel repeats a message that is not answered within 15 s, and a single call may take long.</summary>
    private static readonly TimeSpan MessageBudget = TimeSpan.FromSeconds(4);

    /// <summary>A button press must be answered within 5 s.</summary>
    private static readonly TimeSpan InvokeBudget = TimeSpan.FromSeconds(2);

    /// <param name="to">Key of the input being answered, if another activity may repeat it; null to use the activity's id.</param>
    public static Task Reply(this ITurnContext turn, DrawnCard card, string summary, CancellationToken cancellation, string? to = null)
    {
        var activity = MessageFactory.Attachment(CardAttachments.Create(Marked(turn.Activity, to ?? turn.Activity.Id, card)));
        activity.Summary = summary;
        return turn.Send(activity, cancellation);
    }

    /// <inheritdoc cref="Reply(ITurnContext, DrawnCard, string, CancellationToken, string?)"/>
    public static Task Reply(this ITurnContext turn, NewCard answer, CancellationToken cancellation, string? to = null) =>
        turn.Reply(answer.Card, answer.Summary, cancellation, to);

    /// <inheritdoc cref="Reply(ITurnContext, DrawnCard, string, CancellationToken, string?)"/>
    public static Task Reply(this ITurnContext turn, string notice, CancellationToken cancellation, string? to = null) =>
        turn.Reply(NoticeCard.Draw(notice), notice, cancellation, to);

    /// <summary>
    /// Marks a reply so that copies can be recognized: the channel repeats messages that were not answered in time, and a reply may
    /// have arrived although the call failed.
    /// </summary>
    private static DrawnCard Marked(Activity activity, string? answered, DrawnCard card) => string.IsNullOrEmpty(answered)
        ? card
        : MessageMark.Add(card, StableHash.Compute($"{answered}\n{card.Json}", 12), activity.From?.Id is { Length: > 0 } reader ? [reader] : []);

    private static async Task Send(this ITurnContext turn, IMessageActivity activity, CancellationToken cancellation)
    {
        // Real time, regardless of the TimeProvider: the channel is waiting for the turn.
        var started = TimeProvider.System.GetTimestamp();
        var budget = turn.Activity.Type == ActivityTypes.Invoke ? InvokeBudget : MessageBudget;
        for (var tries = 0; ; tries++)
        {
            TimeSpan pause;
            try
            {
                await turn.SendActivityAsync(activity, cancellation);
                return;
            }
            catch (DeliveryException e) when (e.Fault == DeliveryFault.Passing && tries < Pauses.Length)
            {
                pause = e.RetryAfter > Pauses[tries] ? e.RetryAfter.Value : Pauses[tries];
                if (TimeProvider.System.GetElapsedTime(started) + pause > budget) throw;
            }

            await Task.Delay(pause, TimeProvider.System, cancellation);
        }
    }
}

using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Conversations;

/// <summary>
/// Answers in the conversation of the turn. What fails in a way that passes is tried again at once a few times; what fails for
/// longer is answered later (<see cref="UnansweredMessages"/>).
/// </summary>
internal static class Replies
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(0.2), TimeSpan.FromSeconds(0.6), TimeSpan.FromSeconds(1.5)];

    /// <summary>The channel repeats a message that is not answered within 15 s; one call may take long by itself.</summary>
    private static readonly TimeSpan MessageBudget = TimeSpan.FromSeconds(4);

    /// <summary>A press must be answered within 5 s.</summary>
    private static readonly TimeSpan InvokeBudget = TimeSpan.FromSeconds(2);

    /// <param name="to">Key of what is answered, where that may come again in another activity; null for the activity's own.</param>
    public static Task Reply(this ITurnContext turn, AdaptiveCard card, string summary, CancellationToken cancellation, string? to = null)
    {
        var activity = MessageFactory.Attachment(CardAttachments.Create(Marked(turn.Activity, to ?? turn.Activity.Id, card.ToJson())));
        activity.Summary = summary;
        return turn.Send(activity, cancellation);
    }

    /// <inheritdoc cref="Reply(ITurnContext, AdaptiveCard, string, CancellationToken, string?)"/>
    public static Task Reply(this ITurnContext turn, NewCard answer, CancellationToken cancellation, string? to = null) =>
        turn.Reply(answer.Card, answer.Summary, cancellation, to);

    /// <inheritdoc cref="Reply(ITurnContext, AdaptiveCard, string, CancellationToken, string?)"/>
    public static Task Reply(this ITurnContext turn, Bilingual notice, CancellationToken cancellation, string? to = null) =>
        turn.Reply(NoticeCard.Draw(notice), notice.Th, cancellation, to);

    /// <summary>
    /// The channel repeats what was not answered in time, and a reply may have arrived although the call failed: the same
    /// answer to the same thing is a copy.
    /// </summary>
    private static JObject Marked(Activity activity, string? answered, string cardJson)
    {
        var card = JObject.Parse(cardJson);
        return string.IsNullOrEmpty(answered) ? card
            : MessageMark.Put(card, StableHash.Compute($"{answered}\n{cardJson}", 12), activity.From?.Id is { Length: > 0 } reader ? [reader] : []);
    }

    private static async Task Send(this ITurnContext turn, IMessageActivity activity, CancellationToken cancellation)
    {
        // Real time, whatever clock the office runs by: the channel waits for the turn.
        var began = TimeProvider.System.GetTimestamp();
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
                if (TimeProvider.System.GetElapsedTime(began) + pause > budget) throw;
            }

            await Task.Delay(pause, TimeProvider.System, cancellation);
        }
    }
}

using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OnesqaBot.Cards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

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

    public static Task Reply(this ITurnContext turn, AdaptiveCard card, string summary, CancellationToken cancellation)
    {
        var activity = MessageFactory.Attachment(CardAttachments.Of(card));
        activity.Summary = summary;
        return turn.Send(activity, cancellation);
    }

    public static Task Reply(this ITurnContext turn, Beside answer, CancellationToken cancellation) =>
        turn.Reply(answer.Card, answer.Summary, cancellation);

    public static Task Reply(this ITurnContext turn, Bilingual notice, CancellationToken cancellation) =>
        turn.Reply(NoticeCard.Draw(notice), notice.Th, cancellation);

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

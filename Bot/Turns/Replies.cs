using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OnesqaBot.Cards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Answers in the conversation of the turn.</summary>
internal static class Replies
{
    public static Task Reply(this ITurnContext turn, AdaptiveCard card, string summary, CancellationToken cancellation)
    {
        var activity = MessageFactory.Attachment(CardAttachments.Of(card));
        activity.Summary = summary;
        return turn.SendActivityAsync(activity, cancellation);
    }

    public static Task Reply(this ITurnContext turn, Beside answer, CancellationToken cancellation) =>
        turn.Reply(answer.Card, answer.Summary, cancellation);

    public static Task Reply(this ITurnContext turn, Bilingual notice, CancellationToken cancellation) =>
        turn.Reply(NoticeCard.Draw(notice), notice.Th, cancellation);
}

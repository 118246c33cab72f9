using AdaptiveCards;
using Microsoft.Bot.Builder;
using OnesqaBot.Cards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Dialogs;

/// <summary>A question's button, pressed in this turn, and what the pressed card becomes.</summary>
internal sealed class Pressing(DialogStep step)
{
    public DialogStep Step => step;

    public AdaptiveCard Card { get; private set; } = NoticeCard.Draw(Sayings.Passed);

    /// <summary>The press of this turn; null when something was typed.</summary>
    public static Pressing? Of(ITurnContext turn) => turn.TurnState.Get<Pressing>();

    public void Becomes(AdaptiveCard card) => Card = card;

    public void Becomes(Bilingual notice) => Card = NoticeCard.Draw(notice);
}

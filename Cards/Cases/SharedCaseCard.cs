using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Cases;

/// <summary>
/// A case that somebody shares in a chat. The message itself has only the number; each viewer's client then asks for what this viewer
/// may see.
/// </summary>
public static class SharedCaseCard
{
    /// <summary>
    /// The card as it is shared. It names no people to refresh for, since the bot does not know who is in the chat: Teams then refreshes
    /// for everybody in chats of up to 60 people, and the button serves in larger ones.
    /// </summary>
    public static DrawnCard Draw(CaseNumber number) => DetailLevel.Fit(_ =>
    {
        var card = CardLayout.Create(
            CaseTexts.SharedCase(number),
            [.. CardLayout.Title(CaseTexts.SharedCase(number)), CardText.Plain(CaseTexts.SharedHint)],
            [Buttons.Plain(new ShowShared(number))]);
        card.Refresh = new AdaptiveRefresh { Action = Buttons.Plain(new ShowShared(number), ElementTexts.Refresh) };
        return card;
    });

    /// <summary>The card for somebody who may see the case.</summary>
    public static DrawnCard Draw(CaseView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        using var language = ReaderLanguage.Use(view.Viewer.Language);
        return DetailLevel.Fit(detail => ChannelCard.Draw(view, detail));
    }

    /// <summary>The card for somebody who may not.</summary>
    public static DrawnCard Refuse(CaseNumber number) => DetailLevel.Fit(_ => CardLayout.Create(
        CaseTexts.SharedRefused, [.. CardLayout.Title(CaseTexts.SharedCase(number)), CardText.Plain(CaseTexts.SharedRefused)]));
}

using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Watching;

/// <summary>Asks who named a case of what they want to be told; it says where the case is, too.</summary>
public static class WatchCard
{
    public static DrawnCard Draw(CaseView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return DetailLevel.Fit(view.Form, detail => CardLayout.Create(
            $"{view.Case.Number} {WatchTexts.Title}",
            [
                .. CaseHeader.Draw(view, WatchTexts.Title, detail),
                .. CaseStatusSection.Draw(view, detail),
                .. WatchElements.Line(view),
                .. view.Case.Status == CaseStatus.Open ? [CardText.Small(WatchTexts.Explanation)] : (AdaptiveCards.AdaptiveElement[])[],
            ],
            [.. WatchElements.Buttons(view, null), Buttons.Plain(new AskStatus(view.Case.Number))]));
    }
}

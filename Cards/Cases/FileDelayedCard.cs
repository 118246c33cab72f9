using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Cases.Documents;

namespace OnesqaBot.Cards.Cases;

/// <summary>Tells the sender that a file is stored but not filed yet, and that no action is needed.</summary>
internal static class FileDelayedCard
{
    public static AdaptiveCard Draw(CaseView view, CaseDocument document, DetailLevel detail)
    {
        var isWaiting = document is { Delayed: true, Counts: true };
        var title = isWaiting ? CaseTexts.FileDelayed : CaseTexts.FileFiled;
        return CardLayout.Create(
            $"{view.Case.Number} {title}",
            [
                .. CaseHeader.Draw(view, title, detail),
                DocumentLines.Line(document, detail, ""),
                .. isWaiting ? (IEnumerable<AdaptiveElement>)[CardText.Plain(CaseTexts.FileDelayedExplanation)] : [],
            ],
            Buttons.Folder(view));
    }
}

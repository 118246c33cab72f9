using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.Cases;

/// <summary>Summary of an ended case: its documents, who did what, and how long each step took.</summary>
internal static class ClosingCard
{
    public static AdaptiveCard Draw(CaseView view, DetailLevel detail)
    {
        var days = view.Office.Holidays.WorkingDaysBetween(ThaiTime.Date(view.Case.OpenedAt), ThaiTime.Date(view.Case.EndedAt!.Value));
        var files = view.Case.Documents.Count(d => d.Item is not null);
        return CardLayout.Create(
            CaseTexts.CaseClosedNumbered(view.Case.Number),
            [
                .. CaseHeader.Draw(view, CaseTexts.CaseSummary, detail),
                OutcomeSection.Ended(view, detail),
                CardText.Fact(CaseTexts.Opened, TextFormat.Date(view.Case.OpenedAt)),
                CardText.Fact(CaseTexts.TotalTime, TextFormat.Duration(days)),
                CardText.Fact(CaseTexts.DocumentsInFolder, CaseTexts.Files(TextFormat.Number(files))),
                .. CompletedStepsSection.Draw(view, detail),
            ],
            Buttons.Folder(view));
    }
}

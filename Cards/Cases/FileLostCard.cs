using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Cases;

/// <summary>Tells the sender which file could not be saved, why, and what to do.</summary>
internal static class FileLostCard
{
    public static AdaptiveCard Draw(CaseView view, CaseDocument document, DetailLevel detail)
    {
        var step = view.StepAt(document.Step, document.Visit);
        var current = view.Case.OpenVisits.LastOrDefault(v => v.Step == document.Step);
        return CardLayout.Create(
            CaseTexts.FileLostNumbered(view.Case.Number),
            [
                .. CaseHeader.Draw(view, CaseTexts.FileLost, detail),
                CardLayout.Box(AdaptiveContainerStyle.Attention,
                [
                    CardText.Line(CardText.Run("📄"), CardText.Bold(PlainText.Line(document.FileName, detail.Line))),
                    CardText.Plain(DescribeFault(document.Lost ?? FileFault.DownloadFailed)),
                ]),
                .. step is null ? [] : (IEnumerable<AdaptiveElement>)[CardText.Fact(CaseTexts.FileFor, CaseHeader.NumberAndTitle(step, detail))],
                CardText.Fact(CaseTexts.FileSentAt, TextFormat.Moment(document.At)),
                .. current is null ? (IEnumerable<AdaptiveElement>)[CardText.Small(CaseTexts.StepFinishedAddYourself)] : [],
            ],
            current is null
                ? Buttons.Folder(view)
                : [Buttons.Primary(new AttachHere(view.Case.Number, current.Step, current.VisitNumber), CaseTexts.AttachNewFile)]);
    }

    private static string DescribeFault(FileFault fault) => fault switch
    {
        FileFault.Empty => CaseTexts.FileEmpty,
        FileFault.TooLarge => CaseTexts.FileTooLarge,
        FileFault.NotAllowed => CaseTexts.FileTypeRefused,
        FileFault.DownloadFailed => CaseTexts.FileNotDownloaded,
    };
}

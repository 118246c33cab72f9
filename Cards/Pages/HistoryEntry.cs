using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Pages;

/// <summary>An entry of a case's history on a web page.</summary>
/// <param name="Mark">A symbol for the kind of entry; decorative.</param>
/// <param name="When">The day and time.</param>
/// <param name="Who">The signature: both names if somebody acted for another.</param>
/// <param name="Notes">Reasons, comments, the step, the documents it was based on.</param>
public sealed record HistoryEntry(string Mark, string What, string About, string When, string Who, IReadOnlyList<string> Notes)
{
    internal static HistoryEntry Create(RecordedEvent recorded, HistoryLine line, CaseView view, DetailLevel detail) => new(
        line.Mark, line.What, line.About, TextFormat.ShortMoment(recorded.At), SignatureText.By(recorded.By, view.Office, detail.Line), line.Notes);
}

using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Pages;

/// <summary>A case on a web page: what its status and history cards say, and its documents.</summary>
/// <param name="Procedure">The procedure's short title.</param>
/// <param name="Round">The round it is in; null outside a repeating span.</param>
/// <param name="Status">Where it is, or how it ended.</param>
/// <param name="Steps">All steps with their outcomes.</param>
/// <param name="Documents">The files, newest first; those that were taken out again are left out.</param>
/// <param name="History">Newest first.</param>
/// <param name="LeftOut">Says that earlier entries of the history are left out; null if none are.</param>
/// <param name="Folder">The case's folder; null if it has no address that a browser can open.</param>
public sealed record CasePage(
    string Number, string Procedure, string Subject, string? Round, bool IsOpen, IReadOnlyList<PageLine> Status, IReadOnlyList<PageLine> Steps,
    IReadOnlyList<PageLine> Documents, IReadOnlyList<HistoryEntry> History, string? LeftOut, Uri? Folder)
{
    /// <summary>A case with more entries or files than this does not fit a phone either; the folder and the record have them.</summary>
    private const int MaxEntries = 300;

    private static readonly DetailLevel Detail = DetailLevel.Most with { Items = MaxEntries };

    public static CasePage Create(CaseView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var @case = view.Case;
        var history = view.Stored.Events.Select(e => (Event: e, Line: HistoryText.Describe(e, view, Detail))).Where(e => e.Line is not null).ToList();
        return new(
            @case.Number.ToString(),
            PlainText.Line(view.Procedure.ShortTitle.Localized(), Detail.Line),
            PlainText.Line(@case.Subject, Detail.Line),
            RoundText.Describe(view.Procedure, @case.Current?.Round),
            @case.Status == CaseStatus.Open,
            PageLines.FromElements(CaseStatusSection.Draw(view, Detail)),
            PageLines.FromElements(StatusSteps.Draw(view, Detail)),
            PageLines.FromElements(DocumentLines.List(
                @case, @case.Documents.Where(d => d.Withdrawn is null), Detail, d => HistoryText.StepTitle(view, d.Step, d.Visit, Detail), naming: view)),
            [.. Enumerable.Reverse(history).Take(MaxEntries).Select(e => HistoryEntry.Create(e.Event, e.Line!, view, Detail))],
            history.Count > MaxEntries ? CaseTexts.LatestEntriesOnly(TextFormat.Number(MaxEntries), TextFormat.Number(history.Count)) : null,
            DocumentLines.CanLinkTo(view.Folder) && view.Folder.Scheme is "https" or "http" ? view.Folder : null);
    }
}

/// <summary>An entry of a case's history on a web page.</summary>
/// <param name="Mark">A symbol for the kind of entry; decorative.</param>
/// <param name="When">The day and time.</param>
/// <param name="Who">The signature: both names if somebody acted for another.</param>
/// <param name="Notes">Reasons, comments, the step, the documents it was based on.</param>
public sealed record HistoryEntry(string Mark, string What, string About, string When, string Who, IReadOnlyList<string> Notes)
{
    internal static HistoryEntry Create(RecordedEvent recorded, HistoryLine line, CaseView view, DetailLevel detail) => new(
        line.Mark, line.What, line.About, TextFormat.ShortMoment(recorded.At), SignatureText.Describe(recorded.By, view.Office, detail.Line), line.Notes);
}

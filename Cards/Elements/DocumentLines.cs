using AdaptiveCards;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Elements;

/// <summary>Lists documents by name, each linked to its file.</summary>
internal static class DocumentLines
{
    /// <summary>The longest address to link to; a document with a longer one is reached through the folder.</summary>
    private const int MaxLinkLength = 1500;

    /// <summary>Lists files, newest first; those that do not fit are in the folder.</summary>
    /// <param name="naming">If given, each file is preceded by what the handbook calls the document.</param>
    /// <param name="below">What stands below a file's line.</param>
    public static IEnumerable<AdaptiveElement> List(
        Case @case, IEnumerable<CaseDocument> documents, DetailLevel detail, Func<CaseDocument, string> note, CaseView? naming = null, Func<CaseDocument, IEnumerable<AdaptiveElement>>? below = null)
    {
        var all = documents.Reverse().ToList();
        return
        [
            .. all.Take(detail.Items).SelectMany(d => (IEnumerable<AdaptiveElement>)[Line(d, detail, Note(@case, d, note(d)), naming is null ? null : WhatItIs(d, naming, detail)), .. below?.Invoke(d) ?? []]),
            .. CardLayout.Rest(all.Count - detail.Items, ElementTexts.FilesCounter, ElementTexts.SeeAllInFolder),
        ];
    }

    private static string Note(Case @case, CaseDocument document, string note) =>
        !DocumentNames.IsSuperseded(@case, document) ? note : note.Length == 0 ? Superseded : $"{note} · {Superseded}";

    private static string Superseded => ElementTexts.Superseded;

    /// <summary>The document's name in the handbook, for a submission after the respondent's; null for any other file.</summary>
    private static string? WhatItIs(CaseDocument document, CaseView view, DetailLevel detail)
    {
        var what = document.IsTable ? ElementTexts.TableOfAnswers
            : document.Expected is { } key && view.StepAt(document.Step, document.Visit) is { } step ? ExpectedDocuments.Find(step, key)?.Title.Localized() : null;
        var whose = Respondent.Parse(document.Respondent) is { } respondent ? SubmissionText.Name(respondent, view.Office, detail.Line) : null;
        return (whose, what) switch { (null, _) => what, (_, null) => whose, _ => $"{whose}: {what}" };
    }

    public static AdaptiveRichTextBlock Line(CaseDocument document, DetailLevel detail, string note, string? what = null)
    {
        var name = PlainText.Line(document.FileName, detail.Line);
        var run = document switch
        {
            { Item: { } item } when CanLinkTo(item.Link) => Linked(name, item.Link, ElementTexts.OpenDocument),
            { Lost: not null } => CardText.With(CardText.Run(name), r => r.Strikethrough = true),
            _ => CardText.Run(name),
        };
        var state = document switch
        {
            { Item: { } item } => TextFormat.Size(item.Size),
            { Lost: { } fault } => Lost(fault),
            { Delayed: true } => ElementTexts.ReceivedNotFiled,
            _ => ElementTexts.Filing,
        };
        return CardText.Line([CardText.Run("📄"), .. what is null ? [] : new[] { CardText.Bold(PlainText.Line(what, detail.Line)), CardText.Run("—") }, run, CardText.Subtle(note.Length == 0 ? state : $"{state} · {note}")]);
    }

    /// <summary>Why a file was lost, in a few words.</summary>
    public static string Lost(FileFault fault) => fault switch
    {
        FileFault.Empty => ElementTexts.LostEmpty,
        FileFault.TooLarge => ElementTexts.LostTooLarge,
        FileFault.NotAllowed => ElementTexts.LostTypeRefused,
        FileFault.DownloadFailed => ElementTexts.LostNotDownloaded,
    };

    /// <summary>Addresses come from the document library; still, only schemes that a browser opens as a page or file may be linked.</summary>
    public static bool CanLinkTo(Uri link) =>
        link.IsAbsoluteUri && link.Scheme is "https" or "http" or "file" && link.AbsoluteUri.Length <= MaxLinkLength;

    /// <summary>A link that says to those who hear it what it opens.</summary>
    public static AdaptiveTextRun Linked(string name, Uri link, string title) => CardText.With(CardText.Run(name), r =>
    {
        r.Color = AdaptiveTextColor.Accent;
        r.Underline = true;
        r.SelectAction = new AdaptiveOpenUrlAction { Title = $"{title}: {name}", Url = link };
    });
}

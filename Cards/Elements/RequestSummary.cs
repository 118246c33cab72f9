using AdaptiveCards;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Steps;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Elements;

/// <summary>
/// The request as shown to a decider: who submits it, what for, and with which documents; then what explains it, folded, so that the
/// buttons are on a phone's first screen.
/// </summary>
internal static class RequestSummary
{
    /// <summary>The most documents shown unfolded.</summary>
    private const int MaxDocuments = 4;

    public static IEnumerable<AdaptiveElement> Draw(StepView view, DetailLevel detail)
    {
        var prepared = Preparation.ForStep(view);
        return
        [
            Requester(view, prepared, detail),
            // The header shows the fields that make up the subject.
            .. view.View.Procedure.Fields.Take(detail.Items)
                .Where(f => view.Case.Fields.TryGetValue(f.Key, out var answer) && !view.Case.Subject.Contains(answer, StringComparison.Ordinal))
                .Select(f => FieldElements.Fact(f, view.Case, detail)),
            // Who takes part is decided together with the request.
            .. view.Case.Participants.Count == 0 ? [] : (IEnumerable<AdaptiveElement>)[CardText.Fact(ElementTexts.TakingPart, StepResults.People(view, detail))],
            .. view.Visit.Meeting is { } meeting ? MeetingCard.Facts(meeting, view.Visit.MeetingLink, detail) : [],
            // Nobody decided on the documents of what was recalled.
            .. view.Visit.Recalled ? [] : Documents(view, prepared, detail),
            .. Revised(view, prepared, detail),
            .. Incomplete(view, prepared, detail),
            .. view.Visit.Asked.Count == 0 ? [] : FoldedSection.Draw("respondents", CaseTexts.Respondents, isOpen: false, CollectionCard.Lines(view, detail)),
            .. view.Handbook(detail),
        ];
    }

    private static AdaptiveRichTextBlock Requester(StepView view, Preparation prepared, DetailLevel detail)
    {
        var last = prepared.Visits.LastOrDefault(v => v.By is not null && v != view.Visit);
        var by = view.Visit.Worker ?? last?.Worker ?? last?.By ?? view.Case.OpenedBy;
        return CardText.Fact(ElementTexts.Submitter, $"{SignatureText.Describe(by, view.Office, detail.Line)} · {TextFormat.ShortMoment(view.Visit.StageSince)}");
    }

    private static IEnumerable<AdaptiveElement> Documents(StepView view, Preparation prepared, DetailLevel detail)
    {
        var most = Math.Min(MaxDocuments, detail.Items);
        var shown = prepared.Current.TakeLast(most).ToList();
        var revision = view.IsOpen ? Revision.Find(view.Case, view.Visit) : null;
        var others = prepared.Earlier.Concat(prepared.Current.SkipLast(most)).Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        var rest = view.Case.Documents.Where(d => others.Contains(d.Id)).ToList();
        return
        [
            CardText.Heading(ElementTexts.Documents),
            .. shown.Count == 0 ? [CardText.Small(ElementTexts.NoDocuments)] : DocumentLines.List(view.Case, shown, detail, d => Mark(revision?.ChangeOf(d)) is { } mark ? $"{mark} · {StepOf(d, view)}" : DescribeSource(d, view), view.View, d => d == shown[^1] ? Preview(d, view, detail) : []),
            .. rest.Count == 0 ? [] : FoldedSection.Draw(
                "earlier-documents", ElementTexts.EarlierDocuments(TextFormat.Number(rest.Count)), isOpen: false, DocumentLines.List(view.Case, rest, detail, d => DescribeSource(d, view), view.View)),
        ];
    }

    /// <summary>How the newest document begins or what it looks like, for whoever decides.</summary>
    private static IEnumerable<AdaptiveElement> Preview(CaseDocument document, StepView view, DetailLevel detail) => (view, document.Item) switch
    {
        ({ IsOpen: true, MayAct: true }, { Preview: { } text }) => [CardText.Small($"“{PlainText.Line(text, Math.Min(detail.Line, 160))}”")],
        // Folded, since a page large enough to be made out would push the buttons off a phone's first screen.
        ({ IsOpen: true, MayAct: true }, { Picture: { } picture }) => FoldedSection.Draw(
            "picture", ElementTexts.PictureOfDocument, isOpen: false,
            [new AdaptiveImage { Url = picture, Size = AdaptiveImageSize.Stretch, AltText = PlainText.Line(document.FileName, detail.Line) }]),
        _ => [],
    };

    /// <summary>In a revision: what the preparers say they changed, and a warning if no file did.</summary>
    private static IEnumerable<AdaptiveElement> Revised(StepView view, Preparation prepared, DetailLevel detail)
    {
        if (!view.IsOpen || Revision.Find(view.Case, view.Visit) is not { Returned.FinishedAt: { } returned } revision) return [];
        return
        [
            .. prepared.LatestVisits.Where(v => v.EnteredAt >= returned).SelectMany(v => CardText.Long(
                ElementTexts.RevisedAt(Name(view, v)), v.CompletedStages.FirstOrDefault(s => s.Kind == StageKind.Work)?.Comment ?? (v.Outcome == Outcomes.Done ? v.Comment : null), detail)),
            .. revision.HasChangedFiles ? [] : (IEnumerable<AdaptiveElement>)[CardText.Line(CardText.Colored(revision.NoFileChanged, AdaptiveTextColor.Warning))],
        ];
    }

    private static string? Mark(DocumentChange? change) => change switch
    {
        DocumentChange.New => ElementTexts.FileNew,
        DocumentChange.Changed => ElementTexts.FileChanged,
        DocumentChange.Same => ElementTexts.FileSame,
        null => null,
    };

    // A non-breaking space keeps the number with its word on narrow screens.
    private static string StepOf(CaseDocument document, StepView view) =>
        view.View.StepAt(document.Step, document.Visit) is { } step ? CaseHeader.StepNumber(step).Replace(' ', '\u00A0') : "";

    private static string DescribeSource(CaseDocument document, StepView view)
    {
        var from = StepOf(document, view);
        var time = view.Case.FindVisit(document.Step, document.Visit) is { } visit ? RoundText.Attempt(view.Case.AttemptInRound(visit)) : null;
        return time is null ? from : $"{from} {time}";
    }

    /// <summary>One line that says how many steps were completed without their documents; folded, which ones and why.</summary>
    private static IEnumerable<AdaptiveElement> Incomplete(StepView view, Preparation prepared, DetailLevel detail)
    {
        var incomplete = prepared.LatestVisits.Select(v => (Visit: v, Reason: WhyIncomplete(v))).Where(v => v.Reason is not null).ToList();
        if (incomplete.Count == 0) return [];
        var count = TextFormat.Number(incomplete.Count);
        var title = incomplete.TrueForAll(v => v.Visit.Asked.Count > 0) ? ElementTexts.AnswersIncomplete(count) : ElementTexts.DocumentsIncomplete(count);
        return FoldedSection.Draw("incomplete", $"⚠️ {title}", isOpen: false, incomplete.TakeLast(detail.Items).SelectMany(v => (IEnumerable<AdaptiveElement>)
        [
            CardText.Line(CardText.Bold($"{Name(view, v.Visit)} {(v.Visit.Asked.Count > 0 ? ElementTexts.ClosedIncomplete : ElementTexts.PassedOnIncomplete)}")),
            .. Lacking(view, v.Visit, detail),
            .. CardText.Long(v.Visit.Asked.Count > 0 ? ElementTexts.ReasonLabel : ElementTexts.MissingReasonLabel, v.Reason, detail),
        ]));
    }

    /// <summary>The documents or answers that are still missing.</summary>
    private static IEnumerable<AdaptiveElement> Lacking(StepView view, StepVisit visit, DetailLevel detail)
    {
        if (view.View.Procedure.StepOf(visit) is not { } step) return [];
        var missing = visit.Asked.Count > 0
            ? visit.Awaited.Select(r => SubmissionText.Name(r, view.Office, detail.Line)).ToList()
            : ExpectedDocuments.MissingFromWork(view.Case, step, visit).Select(e => e.Title.Localized()).ToList();
        return missing.Count == 0 ? [] : [CardText.Plain(ElementTexts.Lacking(SignatureText.Names(missing, detail.Items, detail.Line, ElementTexts.ItemsCounter)))];
    }

    private static string? WhyIncomplete(StepVisit visit) =>
        visit.CompletedStages.FirstOrDefault(p => p.Kind == StageKind.Work)?.Reason ?? (visit.Outcome == Outcomes.Done ? visit.Reason : null);

    private static string Name(StepView view, StepVisit visit) =>
        view.View.Procedure.StepOf(visit) is { } step ? CaseHeader.StepNumber(step) : visit.Step;
}

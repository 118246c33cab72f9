using AdaptiveCards;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Elements;

/// <summary>The request as shown to a decider: who submits it, what for, and with which documents.</summary>
internal static class RequestSummary
{
    public static IEnumerable<AdaptiveElement> Draw(StepView view, DetailLevel detail)
    {
        var before = view.Case.Visits.TakeWhile(v => v.Step != view.Step.Key || v.VisitNumber != view.Visit.VisitNumber).ToList();
        return
        [
            .. Requester(view, before, detail),
            // The header shows the fields that make up the subject.
            .. view.View.Procedure.Fields.Take(detail.Items)
                .Where(f => view.Case.Fields.TryGetValue(f.Key, out var answer) && !view.Case.Subject.Contains(answer, StringComparison.Ordinal))
                .Select(f => CardText.Fact(PlainText.Line(f.Label.Localized(), detail.Line), PlainText.Line(view.Case.Fields[f.Key], detail.Line))),
            // Who takes part is decided together with the request.
            .. view.Case.Participants.Count == 0 ? [] : (IEnumerable<AdaptiveElement>)[CardText.Fact(ElementTexts.TakingPart, StepResults.People(view, detail))],
            .. view.Handbook(detail),
            .. Documents(view, detail),
            .. Incomplete(view, before, detail),
        ];
    }

    private static IEnumerable<AdaptiveElement> Requester(StepView view, List<StepVisit> before, DetailLevel detail)
    {
        var last = before.LastOrDefault(v => v.By is not null);
        return
        [
            CardText.Fact(ElementTexts.Submitter, SignatureText.By(view.Visit.Worker ?? last?.Worker ?? last?.By ?? view.Case.OpenedBy, view.Office, detail.Line)),
            CardText.Fact(ElementTexts.SubmittedAt, TextFormat.Moment(view.Visit.StageSince)),
        ];
    }

    private static IEnumerable<AdaptiveElement> Documents(StepView view, DetailLevel detail)
    {
        // The considered documents are fixed by the decision; until then they are all that have been handed in.
        var documents = view.IsFinished
            ? [.. view.Visit.Considered.Select(c => view.Case.FindDocument(c.Document)).OfType<CaseDocument>()]
            : view.Case.Documents.Where(d => d.Lost is null && IsOfRound(d, view)).ToList();
        if (documents.Count == 0) return [CardText.Heading(ElementTexts.Documents), CardText.Small(ElementTexts.NoDocuments)];
        return [CardText.Heading(ElementTexts.Documents), .. DocumentLines.List(view.Case, documents, detail, d => From(d, view))];
    }

    /// <summary>In a repeating span only documents of the same round are considered, as in the record of the decision.</summary>
    private static bool IsOfRound(CaseDocument document, StepView view) =>
        view.Visit.Round is null || view.Case.FindVisit(document.Step, document.Visit)?.Round == view.Visit.Round;

    private static string From(CaseDocument document, StepView view)
    {
        // A non-breaking space keeps the number with its word on narrow screens.
        var from = view.View.Procedure.Find(document.Step) is { } step ? CaseHeader.StepNumber(step).Replace(' ', '\u00A0') : "";
        var time = view.Case.FindVisit(document.Step, document.Visit) is { } visit ? RoundText.Attempt(view.Case.AttemptInRound(visit)) : null;
        return time is null ? from : $"{from} {time}";
    }

    /// <summary>Steps since the last decision that were completed without their documents, with the reason given.</summary>
    private static IEnumerable<AdaptiveElement> Incomplete(StepView view, List<StepVisit> before, DetailLevel detail)
    {
        var since = before.FindLastIndex(v => v.Outcome is not (null or Outcomes.Done)) + 1;
        return before.Skip(since).TakeLast(detail.Items)
            .Select(v => (Visit: v, Reason: WhyIncomplete(v)))
            .Where(v => v.Reason is not null)
            .SelectMany(v => (IEnumerable<AdaptiveElement>)
            [
                CardText.Spread(AdaptiveSpacing.Medium, CardText.Run("⚠️"),
                    CardText.Bold($"{Name(view, v.Visit)} {(v.Visit.Asked.Count > 0 ? ElementTexts.ClosedIncomplete : ElementTexts.PassedOnIncomplete)}")),
                .. OutcomeSection.Reason(v.Reason, detail),
            ]);
    }

    private static string? WhyIncomplete(StepVisit visit) =>
        visit.CompletedStages.FirstOrDefault(p => p.Kind == StageKind.Work)?.Reason ?? (visit.Outcome == Outcomes.Done ? visit.Reason : null);

    private static string Name(StepView view, StepVisit visit) =>
        view.View.Procedure.Find(visit.Step) is { } step ? CaseHeader.StepNumber(step) : visit.Step;
}

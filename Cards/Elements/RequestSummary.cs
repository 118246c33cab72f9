using AdaptiveCards;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Elements;

/// <summary>What lies before one who decides: who asks, for what, with which documents.</summary>
internal static class RequestSummary
{
    public static IEnumerable<AdaptiveElement> Draw(StepView view, DetailLevel detail)
    {
        var before = view.Case.Visits.TakeWhile(v => v.Step != view.Step.Key || v.VisitNumber != view.Visit.VisitNumber).ToList();
        return
        [
            .. Asker(view, before, detail),
            // What the case is named by stands in its header already.
            .. view.View.Procedure.Fields.Take(detail.Items)
                .Where(f => view.Case.Fields.TryGetValue(f.Key, out var answer) && !view.Case.Subject.Contains(answer, StringComparison.Ordinal))
                .Select(f => CardText.Fact(PlainText.Line(f.Label.Th, detail.Line), PlainText.Line(view.Case.Fields[f.Key], detail.Line))),
            .. view.Handbook(detail),
            .. Documents(view, detail),
            .. Gaps(view, before, detail),
        ];
    }

    private static IEnumerable<AdaptiveElement> Asker(StepView view, List<StepVisit> before, DetailLevel detail)
    {
        var last = before.LastOrDefault(v => v.By is not null);
        return
        [
            CardText.Fact("ผู้เสนอ", SignatureText.By(view.Visit.Worker ?? last?.Worker ?? last?.By ?? view.Case.OpenedBy, view.Office, detail.Line)),
            CardText.Fact("เสนอเมื่อ", ThaiFormat.Moment(view.Visit.StageSince)),
        ];
    }

    private static IEnumerable<AdaptiveElement> Documents(StepView view, DetailLevel detail)
    {
        // What was considered is fixed once it was decided; until then it is whatever has been handed in.
        var documents = view.IsFinished
            ? [.. view.Visit.Considered.Select(c => view.Case.FindDocument(c.Document)).OfType<CaseDocument>()]
            : view.Case.Documents.Where(d => d.Lost is null && IsOfRound(d, view)).ToList();
        if (documents.Count == 0) return [CardText.Heading("เอกสารประกอบ"), CardText.Small("ไม่มีเอกสารแนบ")];
        return [CardText.Heading("เอกสารประกอบ"), .. DocumentLines.List(view.Case, documents, detail, d => From(d, view))];
    }

    /// <summary>In a span that repeats only this round's are considered, as the record keeps it.</summary>
    private static bool IsOfRound(CaseDocument document, StepView view) =>
        view.Visit.Round is null || view.Case.FindVisit(document.Step, document.Visit)?.Round == view.Visit.Round;

    private static string From(CaseDocument document, StepView view)
    {
        // The number stays with its word at the end of a phone's line.
        var from = view.View.Procedure.Find(document.Step) is { } step ? CaseHeader.Row(step).Replace(' ', '\u00A0') : "";
        var time = view.Case.FindVisit(document.Step, document.Visit) is { } visit ? RoundText.Time(view.Case.AttemptInRound(visit)) : null;
        return time is null ? from : $"{from} {time}";
    }

    /// <summary>Rows since the last decision that were done without their documents, and the reason given.</summary>
    private static IEnumerable<AdaptiveElement> Gaps(StepView view, List<StepVisit> before, DetailLevel detail)
    {
        var since = before.FindLastIndex(v => v.Outcome is not (null or Outcomes.Done)) + 1;
        return before.Skip(since).TakeLast(detail.Items)
            .Select(v => (Visit: v, Reason: WhyIncomplete(v)))
            .Where(v => v.Reason is not null)
            .SelectMany(v => (IEnumerable<AdaptiveElement>)
            [
                CardText.Spread(AdaptiveSpacing.Medium, CardText.Run("⚠️"),
                    CardText.Bold($"{Name(view, v.Visit)} {(v.Visit.Asked.Count > 0 ? "ปิดรับโดยคำตอบไม่ครบ" : "ส่งต่อโดยเอกสารไม่ครบ")}")),
                .. OutcomeSection.Reason(v.Reason, detail),
            ]);
    }

    private static string? WhyIncomplete(StepVisit visit) =>
        visit.CompletedStages.FirstOrDefault(p => p.Kind == StageKind.Work)?.Reason ?? (visit.Outcome == Outcomes.Done ? visit.Reason : null);

    private static string Name(StepView view, StepVisit visit) =>
        view.View.Procedure.Find(visit.Step) is { } step ? CaseHeader.Row(step) : visit.Step;
}

using AdaptiveCards;
using OnesqaBot.Cards.Recalls;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Elements;

/// <summary>The outcome of a step: who, when, what and why; and where the case went next.</summary>
internal static class OutcomeSection
{
    /// <param name="isBrief">Whether to leave out the reason and the comment.</param>
    public static AdaptiveContainer Box(CaseView view, Step step, StepVisit visit, DetailLevel detail, bool isBrief = false)
    {
        var what = OutcomeText.Describe(visit, step);
        return CardLayout.Box(visit.Returned ? AdaptiveContainerStyle.Warning : AdaptiveContainerStyle.Good,
        [
            CardText.Line(CardText.Run(visit.Returned ? "↩️" : "✅"), CardText.Bold(PlainText.Line(what, detail.Line))),
            CardText.Fact(ElementTexts.By, SignatureText.Describe(SignedBy(visit), view.Office, detail.Line)),
            .. SignedBy(visit) == visit.By ? [] : (IEnumerable<AdaptiveElement>)[CardText.Fact(ElementTexts.EndorsedBy, SignatureText.Describe(visit.By!, view.Office, detail.Line))],
            CardText.Fact(ElementTexts.At2, TextFormat.Moment(visit.FinishedAt!.Value)),
            .. isBrief ? [] : Reason(visit.Reason, detail),
            .. isBrief ? [] : CardText.Long(CommentLines.IsOfDecision(visit) ? ElementTexts.CommentLabel : ElementTexts.RevisedLabel, visit.Comment, detail),
        ]);
    }

    /// <summary>Who is credited with the outcome: for work that others endorsed afterwards, the person who did it.</summary>
    public static Signature SignedBy(StepVisit visit) => visit.Outcome == Outcomes.Done ? visit.Worker ?? visit.By! : visit.By!;

    /// <summary>Where the case went after a visit, and who has it first there; if it was closed, says so.</summary>
    public static IEnumerable<AdaptiveElement> Next(CaseView view, StepVisit visit, DetailLevel detail)
    {
        var next = view.Case.Visits.SkipWhile(v => v.Step != visit.Step || v.VisitNumber != visit.VisitNumber).Skip(1).FirstOrDefault();
        if (next is not null && view.Procedure.StepOf(next) is { } step)
            return [CardText.Fact(ElementTexts.Next, $"{CaseHeader.NumberAndTitle(step, detail)} — {SignatureText.Position(step.ChainIn(next.Round)[0].Position, view.Office, detail.Line)}")];
        return view.Case.Status == CaseStatus.Closed ? [CardText.Fact(ElementTexts.Next, ElementTexts.ClosedAllDone)] : [];
    }

    /// <summary>Why the matter was returned, on every card until it is decided again.</summary>
    /// <param name="isShort">Whether the name without the position is enough: for the decider, who knows it.</param>
    public static IEnumerable<AdaptiveElement> ReturnReason(CaseView view, StepVisit visit, DetailLevel detail, bool isShort = false)
    {
        if (Revision.Find(view.Case, visit) is not { Returned: { By: { } by, FinishedAt: { } at } before } revision) return [];
        var box = CardLayout.Box(AdaptiveContainerStyle.Warning,
            [
                CardText.Line(CardText.Run("↩️"), CardText.Bold(before.Recalled ? RecallTexts.NowAttempt(TextFormat.Number(revision.Attempt)) : ElementTexts.ReturnedNowAttempt(TextFormat.Number(revision.Attempt)))),
                CardText.Fact(ElementTexts.By, $"{(isShort && by.ActingFor is null ? SignatureText.Name(by, view.Office, detail.Line) : SignatureText.Describe(by, view.Office, detail.Line))} · {TextFormat.ShortMoment(at)}"),
                .. Reason(before.Reason, detail),
            ]);
        // Little space, so that the buttons of a decision stay on a phone's first screen.
        box.Spacing = AdaptiveSpacing.Small;
        return [box];
    }

    public static IEnumerable<AdaptiveElement> Reason(string? reason, DetailLevel detail) =>
        CardText.Long(ElementTexts.ReasonLabel, reason, detail);

    /// <summary>How the case ended, and why its cards have no more buttons.</summary>
    public static AdaptiveContainer Ended(CaseView view, DetailLevel detail)
    {
        var cancelled = view.Case.Status == CaseStatus.Cancelled;
        return CardLayout.Box(cancelled ? AdaptiveContainerStyle.Attention : AdaptiveContainerStyle.Good,
        [
            CardText.Line(CardText.Run(cancelled ? "🚫" : "🏁"), CardText.Bold(cancelled ? ElementTexts.CaseCancelled : ElementTexts.CaseClosed)),
            CardText.Fact(ElementTexts.By, SignatureText.Describe(view.Case.EndedBy!, view.Office, detail.Line)),
            CardText.Fact(ElementTexts.At2, TextFormat.Moment(view.Case.EndedAt!.Value)),
            .. Reason(view.Case.CancelReason, detail),
        ]);
    }
}

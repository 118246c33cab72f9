using AdaptiveCards;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Elements;

/// <summary>Comments that deciders added (ข้อสั่งการ), for whoever acts next.</summary>
internal static class CommentLines
{
    /// <summary>Those of earlier stages of the visit, and of the decision that led to it.</summary>
    public static IEnumerable<AdaptiveElement> Draw(StepView view, DetailLevel detail)
    {
        var before = view.Case.Visits.TakeWhile(v => v.Step != view.Visit.Step || v.VisitNumber != view.Visit.VisitNumber).LastOrDefault();
        return
        [
            .. before is { Returned: false } ? VisitComments(view, before, detail) : [],
            .. view.Visit.CompletedStages.SelectMany(s => Line(view, s.Kind != StageKind.Work, s.By, s.Comment, detail)),
        ];
    }

    /// <summary>Whether the comment that a visit ended with is a decider's; otherwise it says what was revised.</summary>
    public static bool IsOfDecision(StepVisit visit) => visit.Outcome != Outcomes.Done || !visit.CompletedStages.IsEmpty;

    private static IEnumerable<AdaptiveElement> VisitComments(StepView view, StepVisit visit, DetailLevel detail) =>
    [
        .. visit.CompletedStages.SelectMany(s => Line(view, s.Kind != StageKind.Work, s.By, s.Comment, detail)),
        .. Line(view, IsOfDecision(visit), visit.By, visit.Comment, detail),
    ];

    private static IEnumerable<AdaptiveElement> Line(StepView view, bool isDecision, Signature? by, string? comment, DetailLevel detail) =>
        !isDecision || by is null || comment is null ? [] : CardText.Long(ElementTexts.CommentBy(SignatureText.Describe(by, view.Office, detail.Line)), comment, detail);
}

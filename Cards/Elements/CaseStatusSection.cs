using AdaptiveCards;
using OnesqaBot.Cards.Inquiries;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.Elements;

/// <summary>The current step of a case: who has it, since when, and what is in the way.</summary>
internal static class CaseStatusSection
{
    public static IEnumerable<AdaptiveElement> Draw(CaseView view, DetailLevel detail)
    {
        if (view.Case.Current is not { } current) return [OutcomeSection.Ended(view, detail)];
        var step = view.Procedure.Step(current.Step);
        var responsible = view.Permissions.ResponsibleFor(Assignments.ForStage(view.Case, step, current));
        var days = view.Office.Holidays.WorkingDaysBetween(ThaiTime.Date(current.StageSince), view.Office.Today);
        var time = RoundText.Attempt(view.Case.AttemptInRound(current)) is { } again ? $" ({again})" : "";
        return
        [
            CardText.Fact(ElementTexts.Now, CaseHeader.NumberAndTitle(step, detail) + time),
            .. AssigneeLine.Draw(responsible, view.Office, detail),
            .. current.OpenInquiry is { } inquiry ? [CardText.Line(CardText.Run("⏳"), CardText.Run(InquirySection.Awaiting(view.Permissions.ResponsibleFor(Assignments.ForInquiry(current, inquiry)), detail)))] : (IEnumerable<AdaptiveElement>)[],
            .. DueLines.Draw(view, detail),
            CardText.Fact(ElementTexts.Since, TextFormat.Date(current.StageSince) + (days == 0 ? "" : $" ({TextFormat.Duration(days)})")),
            .. current.Meeting is { } meeting ? Meeting(meeting, detail) : [],
            .. current.Asked.Count == 0 ? [] : (IEnumerable<AdaptiveElement>)[CardText.Fact(ElementTexts.Answers, SubmissionText.Totals(current))],
            .. view.Case.OpenVisits.Where(v => v != current).SelectMany(v => EarlierRound(view, v, detail)),
            .. Unreachable(view, detail),
        ];
    }

    /// <summary>An earlier round that is still open: where it is, and who has it.</summary>
    private static IEnumerable<AdaptiveElement> EarlierRound(CaseView view, StepVisit visit, DetailLevel detail)
    {
        var step = view.Procedure.Step(visit.Step);
        return
        [
            CardText.Fact(RoundText.Describe(view.Procedure, visit.Round) ?? ElementTexts.Now, CaseHeader.NumberAndTitle(step, detail)),
            .. AssigneeLine.Draw(view.Permissions.ResponsibleFor(Assignments.ForStage(view.Case, step, visit)), view.Office, detail),
        ];
    }

    private static IEnumerable<AdaptiveElement> Meeting(Meeting meeting, DetailLevel detail) =>
    [
        CardText.Fact(ElementTexts.Schedule, $"{TextFormat.Date(meeting.Start)} {TextFormat.Times(meeting.Start, meeting.End)}"),
        CardText.Fact(ElementTexts.Place, PlainText.Line(meeting.Place, detail.Line)),
    ];

    /// <summary>Current assignees to whom a card could not be delivered.</summary>
    private static IEnumerable<AdaptiveElement> Unreachable(CaseView view, DetailLevel detail)
    {
        var awaited = Assignments.OpenIn(view.Case, view.Procedure).SelectMany(assignment => view.Permissions.ResponsibleFor(assignment).Addressees).DistinctBy(p => p.Id).ToList();
        var unreachable = awaited.Where(p => view.Case.Unreachable.Contains(p.Id)).Select(p => p.Name.Localized()).ToList();
        if (unreachable.Count > 0)
        {
            yield return CardText.Line(CardText.Colored(ElementTexts.NotDeliveredTo(SignatureText.Names(unreachable, longest: detail.Line)), AdaptiveTextColor.Attention));
        }

        var rejected = awaited.Where(p => view.Case.Rejected.Contains(p.Id)).Select(p => p.Name.Localized()).ToList();
        if (rejected.Count == 0) yield break;
        yield return CardText.Line(CardText.Colored(ElementTexts.RejectedFor(SignatureText.Names(rejected, longest: detail.Line)), AdaptiveTextColor.Attention));
    }
}

using OnesqaBot.Cards.Delegations;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Inquiries;
using OnesqaBot.Cards.Recalls;
using OnesqaBot.Cards.Steps;
using OnesqaBot.Cards.Text;
using OnesqaBot.Cards.Watching;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Collections;

namespace OnesqaBot.Cards.Cases;

/// <summary>One-line notification texts of a case's cards.</summary>
internal static class CaseSummaries
{
    private const int MaxLength = 200;

    public static string Summarize(CardRef card, CaseView view)
    {
        var about = $"{PlainText.Line(view.Case.Subject, 80)} ({view.Case.Number})";
        return PlainText.Line(card.Kind switch
        {
            CardKind.Watched or CardKind.Ended when view.Viewer.Person is null => $"{ThreadCard.Summarize(card, view)}: {about}",
            CardKind.Step when CaseCards.StepOf(card, view) is { } stepView => $"{SummarizeStep(stepView)}: {about}",
            CardKind.Request when RequestView.Create(card, view) is { } request => $"{SummarizeRequest(request)}: {about}",
            CardKind.Closing => CaseTexts.SummaryClosed(about),
            CardKind.FileLost => CaseTexts.SummaryFileLost(about),
            CardKind.FileDelayed => CaseTexts.SummaryFileDelayed(about),
            CardKind.Unreachable => view.Case.Rejected.Contains(card.Subject) ? CaseTexts.SummaryRejected(about) : CaseTexts.SummaryUnreachable(about),
            CardKind.Vacant => CaseTexts.SummaryVacant(about),
            CardKind.Overdue => $"{OverdueCard.Title(view, card)}: {about}",
            CardKind.Invitation => $"{InvitationCard.Title(view, card)}: {about}",
            CardKind.Assigned => $"{AssignedCard.Title(view)}: {about}",
            CardKind.ForInformation when CaseCards.StepOf(card, view) is { } stepView =>
                $"{CaseTexts.ForInformation}: {CaseHeader.StepNumber(stepView.Step)} {PlainText.Line(stepView.Step.Title.Localized(), 60)}: {about}",
            CardKind.Watched when CaseCards.StepOf(card, view) is { } stepView =>
                $"{WatchTexts.Moved}: {OutcomeText.Describe(stepView.Visit, stepView.Step)} {CaseHeader.StepNumber(stepView.Step)} {PlainText.Line(stepView.Step.Title.Localized(), 60)}: {about}",
            CardKind.PassedOver => $"{CaseTexts.PassedOver}: {about}",
            CardKind.Inquiry when CaseCards.StepOf(card, view) is { } stepView =>
                $"{InquiryTexts.SummaryAsked($"{CaseHeader.StepNumber(stepView.Step)} {PlainText.Line(stepView.Step.Title.Localized(), 60)}")}: {about}",
            CardKind.Ended => CaseTexts.SummaryEnded(about),
            CardKind.TargetMoved => CaseTexts.SummaryTargetMoved(about),
            CardKind.Channel => CaseTexts.SummaryNewCase(about),
            // A reference that matches nothing in the case, as on the card.
            CardKind.Step or CardKind.Request or CardKind.ForInformation or CardKind.Watched or CardKind.Inquiry => about,
        }, MaxLength);
    }

    private static string SummarizeStep(StepView view)
    {
        var place = $"{CaseHeader.StepNumber(view.Step)} {PlainText.Line(view.Step.Title.Localized(), 60)}";
        if (view.IsFinished && view.Visit.Submissions.Any(a => a.Late)) return CaseTexts.SummaryLateSubmission(place);
        if (view.IsFinished) return $"{OutcomeText.Describe(view.Visit, view.Step)} {place}";
        if (view.Case.Status == CaseStatus.Cancelled) return CaseTexts.SummaryCancelled(place);
        if (view.Visit.Inquiries.LastOrDefault() is { Answer: not null } inquiry && inquiry.Stage == view.Visit.Stage) return InquiryTexts.SummaryAnswered(place);
        if (view.Responsible.Delegation is { } delegation && delegation.Person == view.View.Viewer.Person?.Id) return DelegationTexts.SummaryDelegated(place);
        return view.Stage.Kind switch
        {
            StageKind.Endorsement => CaseTexts.SummaryEndorse(place),
            StageKind.Resolution => CaseTexts.SummaryRecordResolution(place),
            StageKind.Approval or StageKind.Choice => CaseTexts.SummaryDecide(place),
            StageKind.Work when view.Visit.Asked.Count > 0 && !view.Visit.Awaited.Any() => CaseTexts.SummaryAllAnswered(place),
            StageKind.Work when Revision.Find(view.Case, view.Visit) is { Returned.Recalled: true } => RecallTexts.SummaryRecalled(place),
            StageKind.Work when view.Case.AttemptInRound(view.Visit) > 1 => CaseTexts.SummaryReturned(place),
            StageKind.Work => StepCards.For(view.Step).NewWork(place),
        };
    }

    private static string SummarizeRequest(RequestView request)
    {
        var view = request.StepView;
        var place = $"{CaseHeader.StepNumber(view.Step)} {PlainText.Line(view.Step.Title.Localized(), 60)}";
        if (view.Case.Status == CaseStatus.Cancelled) return CaseTexts.SummaryCancelled(place);
        if (request.Submission is null or { Status: SubmissionStatus.Returned } && request.Responsible.Delegation is { } delegation && delegation.Person == view.View.Viewer.Person?.Id) return DelegationTexts.SummaryDelegated(place);
        return request.Submission switch
        {
            { Status: SubmissionStatus.Accepted } => CaseTexts.SummaryAnswerAccepted(place),
            null or { Status: SubmissionStatus.Returned } when request.IsClosed => CaseTexts.SummaryRequestClosed(place),
            { Status: SubmissionStatus.Returned } => CaseTexts.SummaryAnswerReturned(place),
            { } => CaseTexts.SummaryAnswerSent(place),
            null => CaseTexts.SummaryRequest(place),
        };
    }
}

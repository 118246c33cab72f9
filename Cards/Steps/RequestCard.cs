using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Delegations;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Steps.Collections;

namespace OnesqaBot.Cards.Steps;

/// <summary>A collection's request to a respondent: the form and the files; later the submission and whether it was accepted.</summary>
internal static class RequestCard
{
    public static AdaptiveCard Draw(RequestView request, DetailLevel detail)
    {
        var view = request.StepView;
        var submission = request.Submission;
        // Once sent, the submission is shown and a button opens the form; until then the form is part of the card.
        var sent = submission is { Status: not SubmissionStatus.Returned };
        var asked = request.MaySubmit && !sent && !request.Respondent.IsOutside;
        return CardLayout.Create(
            view.SpeakText(CaseTexts.Request),
            [
                .. asked ? CaseHeader.Asking(CaseTexts.AskAnswer, view.View, view.Step, view.Visit, detail) : view.Header(detail),
                .. request.MaySubmit && !sent && IsCurrent(view) ? DueLines.Draw(view.View, detail) : [],
                .. State(request, detail),
                CardText.Fact(CaseTexts.RequestedFrom, SubmissionText.Name(request.Respondent, view.Office, detail.Line)),
                .. request.Respondent.IsOutside && request.MaySubmit ? [CardText.Small(CaseTexts.AnswerForOutside(SubmissionText.Address(request.Respondent, detail.Line)))] : (IEnumerable<AdaptiveElement>)[],
                .. Requester(request, detail),
                .. request.IsOpenToSubmission ? DelegationElements.Lines(view, detail, request.Respondent) : [],
                .. request.MaySubmit && !sent ? HandbookSection.Draw(view.Step, view.View.Procedure, view.View.Procedure.Round(view.Visit.Round), view.Office, detail, isOpen: true) : [],
                .. request.IsOwn && sent ? [CardText.Heading(CaseTexts.AnswerSent), .. SubmissionSection.Sent(request.Step, submission!, detail), .. SubmissionSection.MissingDocumentsReason(submission!, detail)] : (IEnumerable<AdaptiveElement>)[],
                .. request.MaySubmit ? BlankForms(view, detail) : [],
                .. request.IsOwn ? StepDocuments.OfSubmission(view.Case, request.Step, view.Visit, request.Respondent, detail, d => FileButtons.Draw(request, d)) : [],
                .. request.MaySubmit && !sent ? Form(request, detail) : [],
            ],
            Actions(request, sent, detail));
    }

    /// <summary>False for the request of an earlier round, whose day has its own reminders.</summary>
    private static bool IsCurrent(StepView view) =>
        view.Case.Current is { } current && (current.Step, current.VisitNumber) == (view.Visit.Step, view.Visit.VisitNumber);

    /// <summary>
    /// What the officer handed in for the respondents: with the collection, or in the last step before it in which documents are prepared
    /// (จัดแบบฟอร์ม… แจกเวียน), in this round.
    /// </summary>
    private static IEnumerable<AdaptiveElement> BlankForms(StepView view, DetailLevel detail)
    {
        var prepared = view.View.Procedure.Steps.LastOrDefault(s => s.Row < view.Step.Row && s.Expects.Count > 0)?.Key;
        var forms = view.Case.Documents.Where(d => d is { Respondent: null, Counts: true, IsTable: false }
            && (d.Step == view.Step.Key || d.Step == prepared) && (view.Case.FindVisit(d.Step, d.Visit)?.Round is not { } round || round == view.Visit.Round)).ToList();
        return forms.Count == 0 ? [] : [CardText.Heading(CaseTexts.FormsFromRequester), .. DocumentLines.List(view.Case, forms, detail, _ => "")];
    }

    private static IEnumerable<AdaptiveElement> Form(RequestView request, DetailLevel detail) =>
    [
        CardText.Heading(ElementTexts.Answers),
        .. ExpectedDocuments.MissingFrom(request.StepView.Case, request.Step, request.StepView.Visit, request.Respondent).Count == 0 ? [] : (IEnumerable<AdaptiveElement>)[CardText.Small(request.Respondent.IsOutside ? CaseTexts.AttachFirstForOutside : CaseTexts.AttachFirstThenAnswer)],
        .. Fields(request, detail),
    ];

    /// <summary>Asks why documents are missing once a submission without them was refused, or was sent with a reason.</summary>
    private static IEnumerable<AdaptiveElement> Fields(RequestView request, DetailLevel detail)
    {
        var view = request.StepView;
        var explained = request.Submission?.WithoutDocuments is not null || view.View.Form?.Sent is SubmitAction;
        var missing = explained && ExpectedDocuments.MissingFrom(view.Case, request.Step, view.Visit, request.Respondent).Count > 0;
        return [.. SubmissionSection.Form(request.Step, request.Submission, detail), .. missing ? [SubmissionSection.WithoutDocuments(request.Submission?.WithoutDocuments, detail)] : (IEnumerable<AdaptiveElement>)[]];
    }

    private static IEnumerable<AdaptiveAction> Actions(RequestView request, bool sent, DetailLevel detail)
    {
        var delegation = DelegationElements.Actions(request.StepView, request.Respondent);
        if (!request.MaySubmit) return delegation;
        // A file that is sent without the button belongs to the collection, whose officer enters this submission.
        var attach = request.Respondent.IsOutside ? Buttons.Plain(request.Attach) : FileButtons.SendHere(request.Attach);
        return sent
            ? [Buttons.Form(CaseTexts.EditAnswer, Fields(request, detail), Buttons.Send(request.Send, CaseTexts.SendNewAnswer)), attach, .. delegation]
            : [Buttons.Send(request.Send, CaseTexts.SendAnswer), attach, .. delegation];
    }

    private static IEnumerable<AdaptiveElement> Requester(RequestView request, DetailLevel detail)
    {
        var view = request.StepView;
        var by = view.Visit.Worker is { } worker ? SignatureText.Describe(worker, view.Office, detail.Line)
            : view.IsOpen ? AssigneeLine.InWords(view.Responsible, view.Office, detail)
            : SignatureText.Position(view.Step.Position, view.Office, detail.Line);
        return [CardText.Fact(CaseTexts.Requester, by), CardText.Fact(CaseTexts.RequestedAt, TextFormat.Moment(view.Visit.EnteredAt))];
    }

    private static IEnumerable<AdaptiveElement> State(RequestView request, DetailLevel detail)
    {
        var (view, submission) = (request.StepView, request.Submission);
        if (view.Case.Status == CaseStatus.Cancelled) return [OutcomeSection.Ended(view.View, detail)];
        if (!request.IsOpenToSubmission && submission is not { Status: SubmissionStatus.Accepted })
            return [Box(AdaptiveContainerStyle.Emphasis, "ℹ️", CaseTexts.NewRoundOpened, [])];
        return submission switch
        {
            { Status: SubmissionStatus.Accepted } => [Box(AdaptiveContainerStyle.Good, "✅", CaseTexts.AnswerAccepted, JudgementDetails(request, submission, detail))],
            { Status: SubmissionStatus.Returned } => [Box(AdaptiveContainerStyle.Warning, "↩️", CaseTexts.AnswerReturned, JudgementDetails(request, submission, detail)), .. Closed(request)],
            { } => [Box(AdaptiveContainerStyle.Good, SubmissionText.Mark(submission), submission.Late ? CaseTexts.SentLate : CaseTexts.SentAwaitingCheck, Sent(request, submission, detail))],
            null when request.IsClosed => Closed(request),
            null when view.Visit.LastRemindedAt(request.Respondent) is { } at =>
                [Box(AdaptiveContainerStyle.Warning, "🔔", CaseTexts.ReminderNotAnswered, [CardText.Fact(CaseTexts.RemindedAt, TextFormat.Moment(at))])],
            null => request.IsOwn ? [] : [CardText.Line(CardText.Run("⬜"), CardText.Run(CaseTexts.NotAnswered))],
        };
    }

    private static IEnumerable<AdaptiveElement> Closed(RequestView request) => !request.IsClosed ? [] :
        [Box(AdaptiveContainerStyle.Warning, "⏰", CaseTexts.ClosedStillPossible, [])];

    private static IEnumerable<AdaptiveElement> JudgementDetails(RequestView request, Submission submission, DetailLevel detail) =>
    [
        .. submission.JudgedBy is { } by ? [CardText.Fact(ElementTexts.By, SignatureText.Describe(by, request.StepView.Office, detail.Line))] : (IEnumerable<AdaptiveElement>)[],
        .. submission.JudgedAt is { } at ? [CardText.Fact(CaseTexts.When, TextFormat.Moment(at))] : (IEnumerable<AdaptiveElement>)[],
        .. request.IsOwn ? OutcomeSection.Reason(submission.Reason, detail) : [],
    ];

    private static IEnumerable<AdaptiveElement> Sent(RequestView request, Submission submission, DetailLevel detail) =>
    [
        CardText.Fact(submission.IsOnBehalf ? CaseTexts.EnteredBy : ElementTexts.By, SignatureText.Describe(submission.By, request.StepView.Office, detail.Line)),
        CardText.Fact(CaseTexts.When, TextFormat.Moment(submission.At)),
        .. request.MaySubmit ? (IEnumerable<AdaptiveElement>)[CardText.Plain(CaseTexts.EditableUntilAccepted)] : (IEnumerable<AdaptiveElement>)[],
    ];

    private static AdaptiveContainer Box(AdaptiveContainerStyle style, string mark, string what, IEnumerable<AdaptiveElement> more) =>
        CardLayout.Box(style, [CardText.Line(CardText.Run(mark), CardText.Bold(what)), .. more]);
}

using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Collections;

namespace OnesqaBot.Cards.Steps;

/// <summary>A collection for its collector: who has submitted, what to review, and buttons to remind and to close.</summary>
internal sealed class CollectionCard : StepCard<CollectionStep>
{
    public override string KindOf(Step step) => step.AsksParticipants ? GeneralTexts.KindCollectionPeople : GeneralTexts.KindCollectionUnits;

    public override string Done => WordingTexts.CollectionClosed;

    public override AdaptiveCard Draw(StepView view, DetailLevel detail)
    {
        AdaptiveAction[] own = [.. OwnActions(view)];
        return CardLayout.Create(
            view.SpeakText(CaseTexts.CollectAnswers),
            [
                .. view.Top(detail),
                .. view.Handbook(detail),
                .. Respondents(view, detail),
                .. StepDocuments.Draw(view, detail),
                .. view.Footer(detail, own),
            ],
            view.Actions(own));
    }

    /// <summary>One line per respondent.</summary>
    public static IEnumerable<AdaptiveElement> Respondents(StepView view, DetailLevel detail) => view.Visit.Asked.Count == 0 ? [] :
    [
        CardText.Heading(CaseTexts.Respondents),
        .. Lines(view, detail),
        .. view.Visit.Awaited.Any(r => MayAnswerFor(view, r)) ? [CardText.Hint(CaseTexts.OutsideRespondents)] : (IEnumerable<AdaptiveElement>)[],
    ];

    internal static IEnumerable<AdaptiveElement> Lines(StepView view, DetailLevel detail) =>
    [
        .. view.Visit.Asked.OrderBy(r => Order(view.Visit.SubmissionOf(r))).Take(detail.Items).Select(r => Line(view, r, detail)),
        .. CardLayout.Rest(view.Visit.Asked.Count - detail.Items, CaseTexts.RespondentsCounter, CaseTexts.SeeTableWhenClosed),
    ];

    private static IEnumerable<AdaptiveAction> OwnActions(StepView view)
    {
        var (number, step, visit) = (view.Case.Number, view.Step.Key, view.Visit.VisitNumber);
        if (view.Visit.Submissions.Any(a => a.Status == SubmissionStatus.Sent))
            yield return Buttons.Plain(view.BindToStage(new AcceptSubmissionAction(number, step, visit, null)), CaseTexts.AcceptAll);
        if (view.Visit.Awaited.Any(r => !r.IsOutside))
            yield return Buttons.Plain(view.BindToStage(new RemindAll(number, step, visit)));
        var complete = view.Visit.Asked.All(r => view.Visit.SubmissionOf(r) is { Status: SubmissionStatus.Accepted });
        foreach (var close in view.Complete(CaseTexts.CloseCollection, isMain: complete)) yield return close;
        yield return FileButtons.SendHere(view.Attach);
    }

    private static AdaptiveColumnSet Line(StepView view, Respondent respondent, DetailLevel detail)
    {
        var submission = view.Visit.SubmissionOf(respondent);
        var canReview = view.MayAct && view.Stage.Kind == StageKind.Work && submission is { Status: SubmissionStatus.Sent or SubmissionStatus.Accepted };
        var state = $"{SubmissionText.Describe(view.Visit, respondent)}{(submission?.WithoutDocuments is null ? "" : CaseTexts.DocumentsMissingMark)}";
        var name = SubmissionText.Name(respondent, view.Office, detail.Line);
        return StepLine.Draw(
            [
                CardText.Line(CardText.Run(SubmissionText.Mark(submission)), CardText.Run(name)),
                CardText.Small(respondent.IsOutside ? CaseTexts.OutsideRespondent(SubmissionText.Address(respondent, detail.Line), state) : state),
            ],
            canReview ? [StepLine.Button(Buttons.Plain(view.BindToStage(new ShowSubmission(view.Case.Number, view.Step.Key, view.Visit.VisitNumber, respondent)), about: name))]
            : MayAnswerFor(view, respondent) ? [StepLine.Button(Buttons.Plain(AnswerFor(view, respondent), CaseTexts.AnswerFor, name))]
            : []);
    }

    /// <summary>Opens the request of somebody outside the office for whoever enters their submission.</summary>
    public static CardAction AnswerFor(StepView view, Respondent respondent) =>
        new OpenWork(view.Case.Number, view.Step.Key, view.Visit.VisitNumber, respondent);

    // Also after the collection was closed: a late submission is still welcome.
    private static bool MayAnswerFor(StepView view, Respondent respondent) =>
        respondent.IsOutside && view.Visit.Awaited.Contains(respondent) && new RequestView(view, (CollectionStep)view.Step, respondent).MaySubmit;

    /// <summary>What needs attention comes first, so that a shortened list drops only what is settled.</summary>
    private static int Order(Submission? submission) => submission switch
    {
        { Status: SubmissionStatus.Sent } => 0,
        null => 1,
        { Status: SubmissionStatus.Returned } => 2,
        _ => 3,
    };
}

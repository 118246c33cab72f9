using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Steps.Collections;

namespace OnesqaBot.Cards.Steps;

/// <summary>A collection's request to a respondent, as seen by a viewer.</summary>
internal sealed record RequestView(StepView StepView, CollectionStep Step, Respondent Respondent)
{
    public Submission? Submission => StepView.Visit.SubmissionOf(Respondent);

    /// <summary>True if the collection is closed: a submission then counts as late.</summary>
    public bool IsClosed => StepView.IsFinished || StepView.Visit.Stage > 0;

    public bool IsOpenToSubmission => Assignments.CanSubmit(StepView.Case, StepView.Visit, Respondent);

    public Responsible Responsible { get; } =
        StepView.View.Permissions.ResponsibleFor(Assignments.ForSubmission(StepView.Case, Step, StepView.Visit, Respondent));

    /// <summary>True if the viewer answers for the respondent.</summary>
    public bool IsOwn => StepView.View.Viewer.Person is { } viewer && Responsible.Includes(viewer);

    /// <summary>True if the viewer may submit for the respondent now.</summary>
    public bool MaySubmit { get; } = StepView.View.May(new SubmitAction(StepView.Case.Number, Step.Key, StepView.Visit.VisitNumber, Respondent, Nothing));

    public CardAction Send => new SubmitAction(StepView.Case.Number, Step.Key, StepView.Visit.VisitNumber, Respondent, Nothing);

    public CardAction Attach => new AttachHere(StepView.Case.Number, Step.Key, StepView.Visit.VisitNumber, Respondent);

    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();

    /// <summary>The request that a card refers to; null if the case has no such request.</summary>
    public static RequestView? Create(CardRef card, CaseView view) =>
        CaseCards.StepOf(card, view) is { Step: CollectionStep step } stepView && OnesqaBot.Workflow.Cases.Respondent.Parse(card.Subject) is { } respondent && stepView.Visit.Asked.Contains(respondent)
            ? new RequestView(stepView, step, respondent)
            : null;
}

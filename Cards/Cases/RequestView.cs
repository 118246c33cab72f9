using OnesqaBot.Cards.Actions;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Cases;

/// <summary>What a respondent of a collection is asked, before a viewer.</summary>
internal sealed record RequestView(StepView StepView, CollectionStep Step, Respondent Respondent)
{
    public Submission? Submission => StepView.Visit.SubmissionOf(Respondent);

    /// <summary>Closed: what is sent now counts as late.</summary>
    public bool IsClosed => StepView.IsFinished || StepView.Visit.Stage > 0;

    public bool IsOpenToSubmission => Assignments.CanSubmit(StepView.Case, StepView.Visit, Respondent);

    public Responsible Responsible { get; } =
        Responsibility.Resolve(Assignments.ForRespondent(StepView.Visit, Respondent), StepView.Case.OpenedBy.Person, StepView.Office.Directory, StepView.Office.Today);

    /// <summary>Whether this viewer answers for the respondent. Only decides what is drawn: the engine asks again.</summary>
    public bool IsOwn => StepView.View.Viewer.Person is { } viewer && Responsible.MayAct.Any(p => p.Id == viewer.Id);

    public bool MaySubmit => IsOwn && IsOpenToSubmission;

    public CardAction Send => new SubmitAction(StepView.Case.Number, Step.Key, StepView.Visit.VisitNumber, Respondent, Nothing);

    public CardAction Attach => new AttachHere(StepView.Case.Number, Step.Key, StepView.Visit.VisitNumber, Respondent);

    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();

    /// <summary>The request that a card refers to; null when the case has none such.</summary>
    public static RequestView? Create(CardRef card, CaseView view) =>
        CaseCards.StepOf(card, view) is { Step: CollectionStep step } row && OnesqaBot.Workflow.Cases.Respondent.Parse(card.Subject) is { } respondent && row.Visit.Asked.Contains(respondent)
            ? new RequestView(row, step, respondent)
            : null;
}

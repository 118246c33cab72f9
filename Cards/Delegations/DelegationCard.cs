using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Cards.Delegations;

/// <summary>Asks to whom an assignment is to be given, and offers only those who may take it.</summary>
public static class DelegationCard
{
    private const int MaxChoices = 100;

    /// <param name="respondent">The respondent whose submission is given; null for the current stage.</param>
    /// <param name="preferred">Key of the person to choose at first; null for none.</param>
    public static DrawnCard Draw(CaseView view, StepVisit visit, Respondent? respondent, string? preferred = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        return DetailLevel.Fit(view.Form, detail =>
        {
            var stepView = new StepView(view, view.Procedure.StepOf(visit)!, visit);
            var action = new DelegateAction(view.Case.Number, visit.Step, visit.VisitNumber, null, null, respondent);
            // Somebody else may have acted in the meantime; the step's own card then says so.
            if (!DelegationElements.MayDelegate(stepView, respondent)) return CaseCards.Draw(action.Card, view, detail);
            var assignment = DelegationElements.AssignmentOf(stepView, respondent);
            var people = Candidates(view, assignment);
            var chosen = preferred ?? DelegationElements.DoneBefore(stepView)?.Person;
            return CardLayout.Create(
                stepView.SpeakText(DelegationTexts.DelegateStep),
                [
                    .. CaseHeader.Draw(view, stepView.Step, visit, detail),
                    .. respondent is { } asked ? [CardText.Fact(CaseTexts.RequestedFrom, SubmissionText.Name(asked, view.Office, detail.Line))] : (AdaptiveElement[])[],
                    CardText.Heading(DelegationTexts.DelegateStep),
                    CardText.Plain(assignment.IsDecision ? DelegationTexts.DecisionExplanation : DelegationTexts.WorkExplanation),
                    new AdaptiveChoiceSetInput
                    {
                        Id = CardData.People, Label = DelegationTexts.To, IsRequired = true, ErrorMessage = DelegationTexts.ChoosePerson,
                        Style = AdaptiveChoiceInputStyle.Compact, Wrap = true, Placeholder = DelegationTexts.ChoosePerson,
                        Choices = [.. people.Take(MaxChoices).Select(p => new AdaptiveChoice { Title = PersonText.Choice(p, view.Office, detail.Line), Value = p.Id })],
                        Value = people.Exists(p => p.Id == chosen) ? chosen : null,
                    },
                    InputElements.Comment(DelegationTexts.Note, DelegationTexts.NoteHint, CardData.Note),
                ],
                [Buttons.Send(stepView.BindToStage(action)), Buttons.Plain(new RefreshCard(view.Case.Number, action.Card), DelegationTexts.GoBack)]);
        });
    }

    /// <summary>Everybody to whom the viewer may give the assignment.</summary>
    private static List<Person> Candidates(CaseView view, Assignment assignment) =>
    [
        .. DelegationCandidates.For(assignment, view.Permissions.ResponsibleFor(assignment), view.Office.Directory, view.Office.Today).Where(p => p.Id != view.Viewer.Person?.Id),
    ];
}

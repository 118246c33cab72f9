using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Cards.Delegations;

/// <summary>มอบหมาย, ขอคืน and ส่งคืน on the card of a step or of a request, and the lines that say who has it from whom.</summary>
internal static class DelegationElements
{
    public static IEnumerable<AdaptiveAction> Actions(StepView view, Respondent? respondent = null) =>
        MayDelegate(view, respondent) ? [Buttons.More(Ask(view, respondent))] : End(view, respondent);

    /// <summary>The same as a row of the card, without a menu: one that holds a single button only hides it.</summary>
    public static IEnumerable<AdaptiveElement> Row(StepView view)
    {
        // Beside decisions it says what is given, since one of them may be มอบหมายผู้แทน.
        List<AdaptiveAction> actions = MayDelegate(view, null)
            ? [Buttons.Plain(Ask(view, null), view.IsDecision ? DelegationTexts.DelegateDecision : null)]
            : [.. End(view)];
        return actions.Count == 0 ? [] : [new AdaptiveActionSet { Actions = actions }];
    }

    private static CardAction Ask(StepView view, Respondent? respondent) =>
        view.BindToStage(new AskDelegation(view.Case.Number, view.Step.Key, view.Visit.VisitNumber, respondent));

    /// <summary>ขอคืน for whoever gave it, ส่งคืน for the receiver; empty for everybody else.</summary>
    public static IEnumerable<AdaptiveAction> End(StepView view, Respondent? respondent = null) =>
        view.Visit.DelegationOf(respondent) is { } delegation && view.BindToStage(new EndDelegationAction(view.Case.Number, view.Step.Key, view.Visit.VisitNumber, respondent)) is var end && view.View.May(end)
            ?
            [
                Buttons.Plain(
                    end,
                    delegation.Person == view.View.Viewer.Person?.Id ? DelegationTexts.GiveBack : DelegationTexts.Reclaim),
            ]
            : [];

    public static bool MayDelegate(StepView view, Respondent? respondent) => view.View.May(Ask(view, respondent));

    /// <summary>Who gave it to whom, with the note for the receiver; for work that came back, who did it last time.</summary>
    public static IEnumerable<AdaptiveElement> Lines(StepView view, DetailLevel detail, Respondent? respondent = null)
    {
        if (view.View.Permissions.ResponsibleFor(Assignments.ForRespondentOrStage(view.Case, view.Step, view.Visit, respondent)).Delegation is { } delegation)
            return Given(view, delegation, detail);
        return respondent is null && view.MayAct && DoneBefore(view) is { } before
            ? [CardText.Small(DelegationTexts.DoneBefore(SignatureText.Describe(before, view.Office, detail.Line)))]
            : [];
    }

    /// <summary>Who did the step's work last time on behalf of the position; null if it was done by the position itself.</summary>
    public static Signature? DoneBefore(StepView view) =>
        view.Stage.IsDecision ? null : view.Case.Visits.FindLast(v => v.Step == view.Step.Key && v.Round == view.Visit.Round && v.VisitNumber < view.Visit.VisitNumber)?.Worker is { DelegatedBy: not null } worker ? worker : null;

    public static Assignment AssignmentOf(StepView view, Respondent? respondent) =>
        Assignments.ForRespondentOrStage(view.Case, view.Step, view.Visit, respondent).Undelegated;

    private static IEnumerable<AdaptiveElement> Given(StepView view, Delegation delegation, DetailLevel detail)
    {
        var (by, at) = (SignatureText.Describe(delegation.By, view.Office, detail.Line), TextFormat.ShortMoment(delegation.At));
        var isReceiver = delegation.Person == view.View.Viewer.Person?.Id;
        var receiver = PlainText.Line(PersonText.Name(delegation.Person, view.Office), detail.Line);
        return
        [
            CardText.Line(CardText.Run("📌"), CardText.Run(isReceiver ? DelegationTexts.ToYou(by, at) : DelegationTexts.ToOther(receiver, by, at))),
            .. CardText.Long(DelegationTexts.NoteFrom(SignatureText.Name(delegation.By, view.Office, detail.Line)), delegation.Note, detail),
        ];
    }
}

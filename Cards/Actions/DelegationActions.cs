using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Delegations;
using static OnesqaBot.Cards.Actions.CardActionKind;

namespace OnesqaBot.Cards.Actions;

/// <summary>Shows the form that gives the assignment to a person by name.</summary>
public sealed record AskDelegation(CaseNumber Case, string Step, int Visit, Respondent? Respondent = null) : StepAction(Case, Step, Visit)
{
    public override CardRef Card => CardRef.ForAssignment(Step, Visit, Respondent);
}

/// <summary>Gives the assignment to a person by name.</summary>
/// <param name="To">Key of the person; null if nobody was chosen.</param>
public sealed record DelegateAction(
    CaseNumber Case, string Step, int Visit, string? To, string? Note, Respondent? Respondent = null) : StepAction(Case, Step, Visit)
{
    public override CardRef Card => CardRef.ForAssignment(Step, Visit, Respondent);
}

/// <summary>Reclaims the assignment, or gives it back.</summary>
public sealed record EndDelegationAction(CaseNumber Case, string Step, int Visit, Respondent? Respondent = null) : StepAction(Case, Step, Visit)
{
    public override CardRef Card => CardRef.ForAssignment(Step, Visit, Respondent);
}

/// <summary>Buttons that give an assignment to a person by name.</summary>
internal static class DelegationActions
{
    public static IReadOnlyList<CardActionKind> All { get; } =
    [
        Step("ask-delegation", (d, at) => new AskDelegation(at.Case, at.Step, at.Visit, d.RespondentIfAny()), choice: a => a.Respondent?.ToString(), leadsTo: a => new DelegateStep("", a.Case, a.Step, a.Visit, null, Respondent: a.Respondent)),
        Step(
            "delegate", (d, at) => new DelegateAction(at.Case, at.Step, at.Visit, d.Input(CardData.People), d.Input(CardData.Note), d.RespondentIfAny()),
            (a, id) => new DelegateStep(id, a.Case, a.Step, a.Visit, a.To, a.Note, a.Respondent), a => a.Respondent?.ToString()),
        Step(
            "end-delegation", (d, at) => new EndDelegationAction(at.Case, at.Step, at.Visit, d.RespondentIfAny()),
            (a, id) => new EndDelegation(id, a.Case, a.Step, a.Visit, a.Respondent), a => a.Respondent?.ToString()),
    ];
}

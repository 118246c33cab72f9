using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Steps.Collections;
using static OnesqaBot.Cards.Actions.CardActionKind;

namespace OnesqaBot.Cards.Actions;

/// <param name="Fields">Values by the key of the form's field.</param>
/// <param name="Reason">Why documents are missing, if they are.</param>
public sealed record SubmitAction(
    CaseNumber Case, string Step, int Visit, Respondent Respondent, IReadOnlyDictionary<string, string> Fields, string? Reason = null)
    : StepAction(Case, Step, Visit)
{
    public override CardRef Card => CardRef.ForAssignment(Step, Visit, Respondent);
}

/// <summary>Shows one respondent's submission to the collector.</summary>
public sealed record ShowSubmission(CaseNumber Case, string Step, int Visit, Respondent Respondent) : StepAction(Case, Step, Visit);

/// <param name="Respondent">Null accepts every submission that was sent.</param>
public sealed record AcceptSubmissionAction(CaseNumber Case, string Step, int Visit, Respondent? Respondent) : StepAction(Case, Step, Visit);

public sealed record ReturnSubmissionAction(
    CaseNumber Case, string Step, int Visit, Respondent Respondent, string? Reason) : StepAction(Case, Step, Visit);

/// <summary>Reminds every respondent who has not submitted yet.</summary>
public sealed record RemindAll(CaseNumber Case, string Step, int Visit) : StepAction(Case, Step, Visit);

/// <summary>Buttons of collections.</summary>
internal static class SubmissionActions
{
    public static IReadOnlyList<CardActionKind> All { get; } =
    [
        Step(
            "send-answer", (d, at) => new SubmitAction(at.Case, at.Step, at.Visit, d.Respondent(), d.Fields(), d.Input(CardData.Reason)),
            (a, id) => new Submit(id, a.Case, a.Step, a.Visit, a.Respondent, a.Fields, a.Reason), a => a.Respondent.ToString()),
        Step("show-answer", (d, at) => new ShowSubmission(at.Case, at.Step, at.Visit, d.Respondent()), choice: a => a.Respondent.ToString(), leadsTo: a => new AcceptSubmission("", a.Case, a.Step, a.Visit, a.Respondent)),
        Step(
            "accept", (d, at) => new AcceptSubmissionAction(at.Case, at.Step, at.Visit, d.RespondentIfAny()),
            (a, id) => new AcceptSubmission(id, a.Case, a.Step, a.Visit, a.Respondent), a => a.Respondent?.ToString()),
        Step(
            "return-answer", (d, at) => new ReturnSubmissionAction(at.Case, at.Step, at.Visit, d.Respondent(), d.Input(CardData.Reason)),
            (a, id) => new ReturnSubmission(id, a.Case, a.Step, a.Visit, a.Respondent, a.Reason), a => a.Respondent.ToString()),
        Step("remind", (_, at) => new RemindAll(at.Case, at.Step, at.Visit), (a, id) => new RemindRespondents(id, a.Case, a.Step, a.Visit)),
    ];
}

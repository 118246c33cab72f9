namespace OnesqaBot.Workflow.Cases.Delegations;

/// <summary>มอบหมาย: gives an assignment to a person by name, who then acts alone until it is done, given back or reclaimed.</summary>
/// <param name="To">Key of the receiver; null where nobody was chosen.</param>
/// <param name="Respondent">The respondent whose submission is given; null for the current stage of the step.</param>
public sealed record DelegateStep(string Id, CaseNumber Case, string Step, int Visit, string? To, string? Note = null, Respondent? Respondent = null)
    : StepCommand(Id, Case, Step, Visit)
{
    /// <summary>Whether an administrator moves somebody else's assignment, which may already have been given to a person.</summary>
    public bool AsAdministrator { get; init; }
}

/// <summary>ขอคืน, ส่งคืน: whoever gave an assignment reclaims it, or its receiver gives it back.</summary>
/// <param name="Respondent">As in <see cref="DelegateStep"/>.</param>
public sealed record EndDelegation(string Id, CaseNumber Case, string Step, int Visit, Respondent? Respondent = null) : StepCommand(Id, Case, Step, Visit);

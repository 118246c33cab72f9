namespace OnesqaBot.Workflow.Cases.Delegations;

/// <summary>An assignment was given to a person by name.</summary>
/// <param name="Respondent">Text form of the respondent whose submission was given; null for the current stage of the step.</param>
/// <param name="Person">Key of the receiver.</param>
/// <param name="Note">What the receiver should know; null if nothing was said.</param>
public sealed record StepDelegated(string Step, int Visit, string? Respondent, string Person, string? Note) : CaseEvent;

/// <summary>An assignment came back before it was done: its receiver gave it back, or it was reclaimed.</summary>
/// <param name="Respondent">As in <see cref="StepDelegated"/>.</param>
/// <param name="Person">Key of the receiver.</param>
public sealed record DelegationEnded(string Step, int Visit, string? Respondent, string Person) : CaseEvent;

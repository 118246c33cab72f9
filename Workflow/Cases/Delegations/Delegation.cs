using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Cases.Delegations;

/// <summary>
/// มอบหมาย: an assignment that its holder gave to a person by name. It ends with the stage, when the receiver gives it back or when it
/// is reclaimed.
/// </summary>
/// <param name="Respondent">The respondent whose submission was given; null for a stage of the step.</param>
/// <param name="Person">Key of the receiver.</param>
/// <param name="By">Who gave it.</param>
/// <param name="Note">What the receiver should know; null if nothing was said.</param>
public sealed record Delegation(Respondent? Respondent, string Person, Signature By, DateTimeOffset At, string? Note);

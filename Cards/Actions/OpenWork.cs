using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Actions;

/// <summary>Opens an item of a work list: the step's card for people who may act, the case's status for anyone else.</summary>
/// <param name="Step">Set with <paramref name="Visit"/> and <paramref name="Respondent"/> to request a submission; null for the current step.</param>
public sealed record OpenWork(CaseNumber Case, string? Step = null, int Visit = 0, Respondent? Respondent = null) : CardAction;

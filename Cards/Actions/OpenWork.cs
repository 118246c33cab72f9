using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Actions;

/// <summary>Opens a line of a work list: the row's own card for one who may act, the case's state for anyone else.</summary>
/// <param name="Step">With <paramref name="Visit"/> and <paramref name="Respondent"/> of a line that asks for an answer; null for the present row.</param>
public sealed record OpenWork(CaseNumber Case, string? Step = null, int Visit = 0, Respondent? Respondent = null) : CardAction;

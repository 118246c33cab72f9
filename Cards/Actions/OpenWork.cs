using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Opens a line of a work list: the row's own card for one who may act, the case's state for anyone else.</summary>
public sealed record OpenWork(CaseNumber Case) : CardAction;

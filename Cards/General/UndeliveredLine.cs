using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Cards.General;

/// <summary>A dead letter as a list entry.</summary>
/// <param name="View">Its case; null if it cannot be read.</param>
public sealed record UndeliveredLine(DeadLetter Letter, CaseView? View);

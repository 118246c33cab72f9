using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Cards.General;

/// <summary>An effect that was given up, as an entry of a list.</summary>
/// <param name="View">Its case; null where it cannot be read.</param>
public sealed record UndeliveredLine(DeadLetter Letter, CaseView? View);

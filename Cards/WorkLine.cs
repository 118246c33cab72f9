using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards;

/// <summary>An entry of a work list.</summary>
/// <param name="Assignment">The assignment in question; null if the case has ended, or if the entry is about the whole case.</param>
/// <param name="Responsible">The assignees; null if the case has ended.</param>
public sealed record WorkLine(CaseSummary Summary, Procedure Procedure, Assignment? Assignment, Responsible? Responsible);

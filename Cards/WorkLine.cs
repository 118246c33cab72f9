using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards;

/// <summary>A line of a list of work.</summary>
/// <param name="Assignment">The turn that the line is about; null when the case has ended, and where the line stands for the whole case.</param>
/// <param name="Responsible">Whose turn it is; null when the case has ended.</param>
public sealed record WorkLine(CaseSummary Summary, Procedure Procedure, Assignment? Assignment, Responsible? Responsible);

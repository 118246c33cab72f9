using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.General;

/// <summary>A question about the handbook, with what answers it.</summary>
/// <param name="Steps">The steps that answer, best first; empty if the whole procedure does.</param>
/// <param name="Mine">The reader's own open case of this procedure; null if there is none.</param>
public sealed record HandbookQuestion(Procedure Procedure, QuestionAspect Aspect, IReadOnlyList<Step> Steps, CaseNumber? Mine);

/// <summary>What is asked of a step. A closed set.</summary>
public enum QuestionAspect
{
    What,
    Who,
    Documents,
    When,
    Returned,
    Laws,
}

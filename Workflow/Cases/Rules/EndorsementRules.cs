using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Cases.Rules;

/// <summary>Rules of an endorsement: endorse, or return with a reason to the step's own work or to the step that prepared the matter.</summary>
internal static class EndorsementRules
{
    public static Refusal? Decide(CaseDraft draft, Step step, StepVisit visit, StepCommand command, Signature by) =>
        JudgementRules.Decide(draft, step, visit, command, Outcomes.Endorsed, Target(step, visit), by);

    private static string Target(Step step, StepVisit visit) =>
        step.ReturnTargets.FirstOrDefault() is { } preparing && step.ChainIn(visit.Round)[0].Kind != StageKind.Work ? preparing : step.Key;
}

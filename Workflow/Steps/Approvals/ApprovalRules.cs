using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Steps.Approvals;

/// <summary>Rules of an approval: approve, or return with a reason to the step that prepared the matter.</summary>
internal static class ApprovalRules
{
    public static Refusal? Decide(CaseDraft draft, ReturningStep step, StepVisit visit, StepCommand command, Signature by) =>
        JudgementRules.Decide(draft, step, visit, command, Outcomes.Approved, step.ReturnsTo, by);
}

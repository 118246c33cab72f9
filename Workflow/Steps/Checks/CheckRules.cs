using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Rules;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Steps.Tasks;

namespace OnesqaBot.Workflow.Steps.Checks;

/// <summary>กรณีถูกต้อง completes the step like a task; กรณีไม่ถูกต้อง returns with a reason.</summary>
internal static class CheckRules
{
    public static Refusal? Decide(CaseDraft draft, CheckStep step, StepVisit visit, StepCommand command, Signature by) => command is Return back
        ? ReasonRules.Return(draft, visit, back, step.ReturnsTo, by)
        : TaskRules.Decide(draft, step, visit, command, by);
}

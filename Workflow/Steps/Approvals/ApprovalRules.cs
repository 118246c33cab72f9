using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Rules;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Steps.Approvals;

/// <summary>Rules of an approval: approve, or return with a reason to the step that prepared the matter.</summary>
internal static class ApprovalRules
{
    public static Refusal? Decide(CaseDraft draft, ReturningStep step, StepVisit visit, StepCommand command, Signature by)
    {
        switch (command)
        {
            case Approve:
                draft.CompleteStage(visit, Outcomes.Approved, reason: null, step.Next, by);
                return null;
            case Return back when ReasonRules.Fault(back.Reason) is { } fault:
                return fault;
            case Return back:
                draft.Finish(visit, Outcomes.Returned, returned: true, VisibleText.Trim(back.Reason), step.ReturnsTo, by);
                return null;
            default:
                return new NotPossibleHere();
        }
    }
}

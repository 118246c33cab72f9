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
        if (command is Return back) return ReasonRules.Return(draft, visit, back, step.ReturnsTo, by);
        if (command is not Approve approve) return new NotPossibleHere();
        if (ReasonRules.CommentFault(approve.Comment) is { } fault) return fault;
        ReadingRules.State(draft, visit, approve, by);
        draft.CompleteStage(visit, Outcomes.Approved, reason: null, step.Next, by, ReasonRules.Comment(approve.Comment));
        return null;
    }
}

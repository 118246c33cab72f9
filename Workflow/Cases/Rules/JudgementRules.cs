using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Cases.Rules;

/// <summary>Rules of a stage that judges what others prepared, by approving or endorsing it: agree, or return it with a reason.</summary>
internal static class JudgementRules
{
    /// <param name="outcome">The outcome of agreeing.</param>
    /// <param name="returnsTo">The step that prepared the matter.</param>
    public static Refusal? Decide(CaseDraft draft, Step step, StepVisit visit, StepCommand command, string outcome, string returnsTo, Signature by)
    {
        if (command is Return back) return ReasonRules.Return(draft, visit, back, returnsTo, by);
        if (command is not Approve approve) return StepCommandRules.TakenElsewhere(command);
        if (ReasonRules.CommentFault(approve.Comment) is { } fault) return fault;
        ReadingRules.State(draft, visit, approve, by);
        draft.CompleteStage(visit, outcome, reason: null, step.Next, by, ReasonRules.Comment(approve.Comment));
        return null;
    }
}

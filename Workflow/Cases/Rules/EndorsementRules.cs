using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Cases.Rules;

/// <summary>Rules of an endorsement: endorse, or return with a reason to the step's own work or to the step that prepared the matter.</summary>
internal static class EndorsementRules
{
    public static Refusal? Decide(CaseDraft draft, Step step, StepVisit visit, StepCommand command, Signature by)
    {
        if (command is Return back) return ReasonRules.Return(draft, visit, back, Target(step, visit), by);
        if (command is not Approve approve) return new NotPossibleHere();
        if (ReasonRules.CommentFault(approve.Comment) is { } fault) return fault;
        ReadingRules.State(draft, visit, approve, by);
        draft.CompleteStage(visit, Outcomes.Endorsed, reason: null, step.Next, by, ReasonRules.Comment(approve.Comment));
        return null;
    }

    private static string Target(Step step, StepVisit visit) =>
        step is ReturningStep returning && step.ChainIn(visit.Round)[0].Kind != StageKind.Work ? returning.ReturnsTo : step.Key;
}

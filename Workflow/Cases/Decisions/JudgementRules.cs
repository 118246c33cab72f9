using OnesqaBot.Workflow.Cases.Rules;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Cases.Decisions;

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

/// <summary>Rules of an endorsement: endorse, or return with a reason to the step's own work or to the step that prepared the matter.</summary>
internal static class EndorsementRules
{
    public static Refusal? Decide(CaseDraft draft, Step step, StepVisit visit, StepCommand command, Signature by) =>
        JudgementRules.Decide(draft, step, visit, command, Outcomes.Endorsed, Target(step, visit), by);

    private static string Target(Step step, StepVisit visit) =>
        step.ReturnTargets.FirstOrDefault() is { } preparing && step.ChainIn(visit.Round)[0].Kind != StageKind.Work ? preparing : step.Key;
}

/// <summary>Rules of approving several papers at once: what the decider says about each one's documents is recorded before the decision.</summary>
internal static class ReadingRules
{
    public static void State(CaseDraft draft, StepVisit visit, Approve approve, Signature by)
    {
        if (approve.Reading is not { } said) return;
        // Nobody can have opened what is not there.
        var reading = draft.State.Documents.Exists(d => d.Counts) ? said : Reading.NoDocuments;
        draft.Record(new ReadingStated(visit.Step, visit.VisitNumber, visit.Stage, reading), by);
    }
}

using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Cases.Decisions;

/// <summary>The decisions on a case, as opposed to the work on it.</summary>
internal static class DecisionHistory
{
    /// <summary>Everyone who decided at a visit, in order.</summary>
    public static IEnumerable<Signature> Signatures(StepVisit visit, Procedure procedure)
    {
        if (procedure.StepOf(visit) is not { } step) return [];
        var stages = step.ChainIn(visit.Round);
        bool Decides(int stage) => step.Kind.Decides(stages[stage]);
        return [.. visit.CompletedStages.Where(s => Decides(s.Stage)).Select(s => s.By), .. visit is { FinishedAt: not null, Recalled: false, By: { } by } && Decides(visit.Stage) ? [by] : (Signature[])[]];
    }

    /// <summary>The first endorsement, approval, choice, resolution or return; null if there is none yet.</summary>
    public static (Signature By, DateTimeOffset At)? First(Case @case, Procedure procedure)
    {
        foreach (var visit in @case.Visits)
        {
            if (visit.CompletedStages.Find(s => s.Kind != StageKind.Work) is { } stage) return (stage.By, stage.At);
            if (visit is { FinishedAt: { } at, Recalled: false, By: { } by } && (visit.Returned || procedure.StepOf(visit)?.ChainIn(visit.Round)[visit.Stage].Kind != StageKind.Work)) return (by, at);
        }

        return null;
    }
}

using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Cases;

/// <summary>Determines the next stage of a step's approval chain.</summary>
public static class ApprovalChain
{
    /// <summary>Everyone who approved or chose at a visit; empty if it was returned.</summary>
    public static IEnumerable<Signature> ApproversAt(Procedure procedure, StepVisit visit)
    {
        static bool Decides(StageKind kind) => kind is StageKind.Approval or StageKind.Choice;
        var last = procedure.StepOf(visit)?.ChainIn(visit.Round)[visit.Stage].Kind;
        return
        [
            .. visit.CompletedStages.Where(p => Decides(p.Kind)).Select(p => p.By),
            .. visit is { FinishedAt: not null, Returned: false, By: { } by } && last is { } kind && Decides(kind) ? [by] : (Signature[])[],
        ];
    }

    /// <summary>
    /// Index of the next stage at or after <paramref name="from"/>; the length of the chain if none is left. A person who holds
    /// several of the positions is asked once: an endorsement is skipped if its people already endorsed or decide later.
    /// </summary>
    internal static int NextStage(Case state, Step step, StepVisit visit, int from, Func<Assignment, Responsible> who)
    {
        var stages = step.ChainIn(visit.Round);
        var people = stages.Select((_, i) => i < from ? [] : who(Assignments.ForStage(state, step, visit, i)).MayAct.Select(p => p.Id).ToHashSet()).ToList();
        var asked = visit.CompletedStages.Where(p => p.Kind == StageKind.Endorsement).Select(p => p.By.Person).ToHashSet();
        for (var i = from; i < stages.Count; i++)
        {
            if (stages[i].Kind != StageKind.Endorsement || people[i].Count == 0) return i;
            var before = people[i].Overlaps(asked);
            var later = Enumerable.Range(i + 1, stages.Count - i - 1).Any(j => stages[j].IsDecision && people[i].IsSubsetOf(people[j]));
            if (!before && !later) return i;
        }

        return stages.Count;
    }
}

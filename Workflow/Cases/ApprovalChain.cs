using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Cases;

/// <summary>Finds the next one in a row's chain who is to be asked.</summary>
public static class ApprovalChain
{
    /// <summary>Who approved or chose at a visit; nobody where it was sent back.</summary>
    public static IEnumerable<Signature> ApproversAt(Procedure procedure, StepVisit visit)
    {
        static bool Decides(StageKind kind) => kind is StageKind.Approval or StageKind.Choice;
        var last = procedure.Find(visit.Step)?.ChainIn(visit.Round)[visit.Stage].Kind;
        return
        [
            .. visit.CompletedStages.Where(p => Decides(p.Kind)).Select(p => p.By),
            .. visit is { FinishedAt: not null, Returned: false, By: { } by } && last is { } kind && Decides(kind) ? [by] : (Signature[])[],
        ];
    }

    /// <summary>
    /// Index of the next link, from <paramref name="from"/> on; the chain's length when nobody is left. Who holds two of the
    /// positions is asked once: an endorsement is left out when everyone who could give it gave one before or is asked further on.
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

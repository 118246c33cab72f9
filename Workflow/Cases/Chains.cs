namespace OnesqaBot.Workflow;

/// <summary>Finds the next one in a row's chain who is to be asked.</summary>
public static class Chains
{
    /// <summary>Who approved or chose at a visit; nobody where it was sent back.</summary>
    public static IEnumerable<Signature> Approvals(Procedure procedure, StepVisit visit)
    {
        static bool Decides(LinkKind kind) => kind is LinkKind.Approval or LinkKind.Choice;
        var last = procedure.Find(visit.Step)?.ChainIn(visit.Round)[visit.Link].Kind;
        return
        [
            .. visit.Passed.Where(p => Decides(p.Kind)).Select(p => p.By),
            .. visit is { FinishedAt: not null, Returned: false, By: { } by } && last is { } kind && Decides(kind) ? [by] : (Signature[])[],
        ];
    }

    /// <summary>
    /// Index of the next link, from <paramref name="from"/> on; the chain's length when nobody is left. Who holds two of the
    /// positions is asked once: an endorsement is left out when everyone who could give it gave one before or is asked further on.
    /// </summary>
    internal static int Next(Case state, Step step, StepVisit visit, int from, Func<Turn, Responsible> who)
    {
        var chain = step.ChainIn(visit.Round);
        var people = chain.Select((_, i) => i < from ? [] : who(Turns.Of(state, step, visit, i)).MayAct.Select(p => p.Id).ToHashSet()).ToList();
        var asked = visit.Passed.Where(p => p.Kind == LinkKind.Endorsement).Select(p => p.By.Person).ToHashSet();
        for (var i = from; i < chain.Count; i++)
        {
            if (chain[i].Kind != LinkKind.Endorsement || people[i].Count == 0) return i;
            var before = people[i].Overlaps(asked);
            var later = Enumerable.Range(i + 1, chain.Count - i - 1).Any(j => chain[j].IsDecision && people[i].IsSubsetOf(people[j]));
            if (!before && !later) return i;
        }

        return chain.Count;
    }
}

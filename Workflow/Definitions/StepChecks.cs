using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Checks that the steps of a procedure can be worked through from start to end.</summary>
internal static class StepChecks
{
    /// <summary>Outcomes that the bot records itself.</summary>
    public static readonly string[] Reserved =
    [
        Outcomes.Done, Outcomes.Approved, Outcomes.Returned, Outcomes.Endorsed, Outcomes.Passed, Outcomes.PassedWithConditions,
    ];

    public static void Check(IReadOnlyList<SourcedStep> steps)
    {
        Names(steps);
        Rows(steps);
        var sound = steps.All(s => s.Step.Key.Length > 0);
        foreach (var (index, located) in steps.Index()) sound &= Targets(steps, index, located);
        foreach (var (index, located) in steps.Index()) Check(steps, index, located);
        // Wrong targets were already reported; path faults would only follow from them.
        if (!sound) return;
        Paths(steps);
        ParticipantChecks.Check(steps);
    }

    private static void Check(IReadOnlyList<SourcedStep> steps, int index, SourcedStep located)
    {
        var parts = located.Parts;
        located.Section.FaultDoubles("endorsed-by", parts.EndorsedBy);
        located.Section.FaultDoubles("only-in", parts.OnlyIn);
        foreach (var decider in parts.Deciders) decider.Section.FaultDoubles("only-in", decider.OnlyIn);
        if (located.Step.Window is WithinWindow { After: { Length: > 0 } after } && !steps.Take(index).Any(s => s.Step.Key == after))
            parts.Window!.Fault("of", StepKindErrors.NotBefore(after));
        if (located.Step is not TaskStep && located.Step.Window is WithinWindow { Event: not null }) parts.Window!.Fault("event", StepKindErrors.EventForTask());
    }

    private static void Names(IReadOnlyList<SourcedStep> steps)
    {
        MappingKeys.FaultDoubles(steps.Select(s => (s.Section, s.Step.Key)), "key");
        foreach (var end in steps.Where(s => s.Step.Key == Step.End))
            end.Section.Fault("key", ProcedureErrors.ReservedStep(Step.End));
    }

    private static void Rows(IReadOnlyList<SourcedStep> steps)
    {
        var seen = new Dictionary<int, int>();
        foreach (var (index, located) in steps.Index().Where(s => s.Item.Step.Row > 0))
        {
            var row = located.Step.Row;
            if (!seen.TryAdd(row, located.Section.LineOf("row")))
                located.Section.Fault("row", YamlErrors.Duplicate("row", $"{row}", seen[row]));
            else if (row != index + 1)
                located.Section.Fault("row", ProcedureErrors.RowOutOfOrder(row, index + 1));
        }
    }

    /// <summary>Whether every target of a step is allowed.</summary>
    private static bool Targets(IReadOnlyList<SourcedStep> steps, int index, SourcedStep located)
    {
        if (located.Step is ChoiceStep choice)
        {
            Choice(located, choice);
            var sound = true;
            foreach (var (outcome, mapping) in choice.Outcomes.Zip(located.Parts.Outcomes))
                sound &= Target(steps, index, mapping, "goes-to", outcome.GoesTo, outcome.Returns);
            return sound;
        }

        var onward = !located.Section.Has("next") || Target(steps, index, located.Section, "next", located.Step.Next, returns: false);
        return (located.Step is not ReturningStep returning
            || Target(steps, index, located.Section, "returns-to", returning.ReturnsTo, returns: true)) && onward;
    }

    private static void Choice(SourcedStep located, ChoiceStep choice)
    {
        if (choice.Outcomes.Count == 1) located.Section.Fault("outcomes", ProcedureErrors.TooFewOutcomes(choice.Outcomes.Count));
        MappingKeys.FaultDoubles(located.Parts.Outcomes.Zip(choice.Outcomes.Select(o => o.Key)), "key");
        foreach (var (outcome, mapping) in choice.Outcomes.Zip(located.Parts.Outcomes).Where(o => Reserved.Contains(o.First.Key)))
            mapping.Fault("key", ProcedureErrors.ReservedOutcome(outcome.Key));
    }

    private static bool Target(IReadOnlyList<SourcedStep> steps, int from, MappingReader mapping, string key, string target, bool returns)
    {
        if (target.Length == 0) return false;
        if (target == Step.End && !returns) return true;
        var keys = steps.Select(s => s.Step.Key).ToList();
        var to = keys.IndexOf(target);
        if (to < 0) mapping.FaultUnknown(key, target, returns ? keys : [.. keys, Step.End]);
        else if (returns && to == from) mapping.Fault(key, ProcedureErrors.ReturnsToItself());
        else if (returns && to > from) mapping.Fault(key, ProcedureErrors.ReturnsForward(target));
        else if (!returns && to <= from) mapping.Fault(key, ProcedureErrors.GoesBack(target));
        else return true;
        return false;
    }

    private static void Paths(IReadOnlyList<SourcedStep> steps)
    {
        var byKey = steps.ToLookup(s => s.Step.Key);
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<SourcedStep>(steps.Take(1));
        while (open.TryDequeue(out var step))
        {
            if (!reached.Add(step.Step.Key)) continue;
            foreach (var target in step.Step.Targets.SelectMany(t => byKey[t])) open.Enqueue(target);
        }

        var ending = new HashSet<string>(StringComparer.Ordinal) { Step.End };
        while (steps.Any(s => s.Step.Targets.Any(ending.Contains) && ending.Add(s.Step.Key)))
        {
            // Each pass adds one step from which the end can be reached.
        }

        foreach (var step in steps)
        {
            if (!reached.Contains(step.Step.Key)) step.Section.Fault("key", ProcedureErrors.Unreachable());
            else if (!ending.Contains(step.Step.Key)) step.Section.Fault("key", ProcedureErrors.NoWayToEnd());
        }
    }
}

using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Checks that the steps of a procedure can be worked through from start to end.</summary>
internal static class StepChecks
{
    public static void Check(IReadOnlyList<SourcedStep> steps)
    {
        Names(steps);
        Rows(steps);
        var sound = steps.All(s => s.Step.Key.Length > 0);
        foreach (var (index, located) in steps.Index())
        {
            located.Check();
            foreach (var target in located.Targets) sound &= Target(steps, index, target);
        }

        foreach (var (index, located) in steps.Index()) Check(steps, index, located);
        // Wrong targets were already reported; path faults would only follow from them.
        if (!sound) return;
        Paths(steps);
        Participants(steps);
    }

    private static void Check(IReadOnlyList<SourcedStep> steps, int index, SourcedStep located)
    {
        var source = located.Source;
        located.Section.FaultDoubles("endorsed-by", source.EndorsedBy);
        located.Section.FaultDoubles("informs", source.Informs);
        foreach (var (section, rounds, name) in located.OnlyIn) section.FaultDoubles(name, rounds);
        if (located.Step.Window is WithinWindow { After: { Length: > 0 } after } && !steps.Take(index).Any(s => s.Step.Key == after))
            source.Window!.Fault("of", NotBefore(after));
        if (!located.Step.Kind.TakesEventDate && located.Step.Window is WithinWindow { Event: not null }) source.Window!.Fault("event", EventForTask());
    }

    /// <summary>Reports steps that are to be ready before days that no field holds.</summary>
    public static void Days(IReadOnlyList<SourcedStep> steps, IReadOnlyList<CaseField> fields)
    {
        var days = fields.Where(f => FieldDays.IsType(f.Type)).Select(f => f.Key).ToList();
        foreach (var step in steps)
        {
            if (step.Step.Window is BeforeDaysWindow { Field: { Length: > 0 } field } && !days.Contains(field)) step.Source.Window!.Fault("before", NoDays(field));
        }
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

    /// <summary>Whether a target is allowed.</summary>
    private static bool Target(IReadOnlyList<SourcedStep> steps, int from, SourcedTarget target)
    {
        var (mapping, key, name, returns) = target;
        if (name.Length == 0) return false;
        // Not written: the step below.
        if (!mapping.Has(key)) return true;
        if (name == Step.End && !returns) return true;
        var keys = steps.Select(s => s.Step.Key).ToList();
        var to = keys.IndexOf(name);
        if (to < 0) mapping.FaultUnknown(key, name, returns ? keys : [.. keys, Step.End]);
        else if (returns && to == from) mapping.Fault(key, ProcedureErrors.ReturnsToItself());
        else if (returns && to > from) mapping.Fault(key, ProcedureErrors.ReturnsForward(name));
        else if (!returns && to <= from) mapping.Fault(key, ProcedureErrors.GoesBack(name));
        else return true;
        return false;
    }

    private static void Paths(IReadOnlyList<SourcedStep> steps)
    {
        var reached = Reached(steps, s => s.Targets);
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

    /// <summary>Participants are named on every path to a step that asks them.</summary>
    private static void Participants(IReadOnlyList<SourcedStep> steps)
    {
        var unnamed = Reached(steps, s => s.AsksParticipants ? [] : s.TargetsWithoutNaming);
        foreach (var step in steps.Where(s => s.Step.AsksParticipants && unnamed.Contains(s.Step.Key))) step.Section.Fault("from", NobodyNamed());
    }

    /// <summary>Keys of the steps reached from the first one.</summary>
    private static HashSet<string> Reached(IReadOnlyList<SourcedStep> steps, Func<Step, IEnumerable<string>> targets)
    {
        var byKey = steps.ToLookup(s => s.Step.Key, s => s.Step);
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<Step>(steps.Take(1).Select(s => s.Step));
        while (open.TryDequeue(out var step))
        {
            if (!reached.Add(step.Key)) continue;
            foreach (var target in targets(step).SelectMany(t => byKey[t])) open.Enqueue(target);
        }

        return reached;
    }

    private static DefinitionError NobodyNamed() => new(DefinitionProblem.NobodyNamed);

    private static DefinitionError EventForTask() => new(DefinitionProblem.EventForTask);

    private static DefinitionError NoDays(string field) => new(DefinitionProblem.NoDays, field);

    private static DefinitionError NotBefore(string step) => new(DefinitionProblem.NotBefore, step);
}

using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Steps.Approvals;
using OnesqaBot.Workflow.Steps.Checks;
using OnesqaBot.Workflow.Steps.Choices;
using OnesqaBot.Workflow.Steps.Collections;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Steps.Publications;
using OnesqaBot.Workflow.Steps.Resolutions;
using OnesqaBot.Workflow.Steps.Tasks;

namespace OnesqaBot.Workflow.Steps;

/// <summary>All kinds of steps.</summary>
public static class StepKinds
{
    public static IReadOnlyList<StepKind> All { get; } =
    [
        TaskKind.Instance,
        ApprovalKind.Instance,
        CheckKind.Instance,
        ChoiceKind.Instance,
        ResolutionKind.Instance,
        CollectionKind.Instance,
        MeetingKind.Instance,
        PublicationKind.Instance,
    ];

    /// <summary>The keys in a procedure's file that only some kinds have.</summary>
    private static readonly IReadOnlyList<string> LimitedKeys = [.. All.SelectMany(k => k.Keys).Distinct()];

    /// <summary>Reads a step.</summary>
    /// <param name="following">Key of the step below.</param>
    internal static SourcedStep Read(MappingReader mapping, string following)
    {
        var kind = KindOf(mapping);
        // A step of an unknown kind is read as a task, so that the rest of it is still checked.
        var step = (kind ?? TaskKind.Instance).Read(new StepSection(mapping, kind, following));
        if (kind is not null) FaultKeysOfOtherKinds(mapping, kind);
        mapping.Close();
        return step;
    }

    /// <summary>Reads the kind of a step; null, with a fault, if it is unknown.</summary>
    private static StepKind? KindOf(MappingReader mapping)
    {
        var name = mapping.Text("kind");
        if (name.Length == 0) return null;
        var kind = All.FirstOrDefault(k => k.Name == name);
        if (kind is not null) return kind;
        string[] known = [.. All.Select(k => k.Name)];
        mapping.Fault("kind", UnknownKind(name, known, Spelling.Nearest(name, known)));
        return null;
    }

    /// <summary>Reports keys of other kinds as such rather than as unknown.</summary>
    private static void FaultKeysOfOtherKinds(MappingReader mapping, StepKind kind)
    {
        if (!kind.TakesDocuments && mapping.Has("expects")) mapping.Fault("expects", DecisionExpects());
        foreach (var key in LimitedKeys.Where(k => mapping.Has(k) && !kind.Keys.Contains(k)))
            mapping.Fault(key, NotForKind(key, kind.Name));
    }

    private static DefinitionError UnknownKind(string kind, IReadOnlyList<string> kinds, string? nearest) =>
        new(DefinitionProblem.UnknownKind, kind, string.Join(' ', kinds)) { Nearest = nearest };

    private static DefinitionError NotForKind(string key, string kind) => new(DefinitionProblem.NotForKind, kind, key);

    private static DefinitionError DecisionExpects() => new(DefinitionProblem.DecisionExpects);
}

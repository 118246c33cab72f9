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
        if (kind is null) mapping.Fault("kind", UnknownKind(name, [.. All.Select(k => k.Name)]));
        return kind;
    }

    /// <summary>Reports keys of other kinds as such rather than as unknown.</summary>
    private static void FaultKeysOfOtherKinds(MappingReader mapping, StepKind kind)
    {
        if (!kind.TakesDocuments && mapping.Has("expects")) mapping.Fault("expects", DecisionExpects());
        foreach (var key in LimitedKeys.Where(k => mapping.Has(k) && !kind.Keys.Contains(k)))
            mapping.Fault(key, NotForKind(key, kind.Name));
    }

    private static DefinitionError UnknownKind(string kind, IReadOnlyList<string> kinds) => Spelling.Nearest(kind, kinds) is { } nearest
        ? Unknown(kind, $"น่าจะหมายถึง “{nearest}”", $"perhaps '{nearest}' is meant")
        : Unknown(kind, $"เลือกจาก {string.Join(' ', kinds)}", $"choose one of {string.Join(' ', kinds)}");

    private static DefinitionError Unknown(string kind, string fixTh, string fixEn) =>
        DefinitionError.Create($"ไม่รู้จักประเภท “{kind}”", fixTh, $"The kind '{kind}' is not known", fixEn);

    private static DefinitionError NotForKind(string key, string kind) => DefinitionError.Create(
        $"ขั้นตอนประเภท {kind} ไม่ใช้หัวข้อ “{key}”", "ลบหัวข้อนี้ หรือแก้ประเภท (kind)",
        $"A step of kind {kind} has no '{key}'", "remove it, or change the kind");

    private static DefinitionError DecisionExpects() => DefinitionError.Create(
        "ขั้นตอนที่เป็นการพิจารณาไม่รับเอกสาร", "ย้าย expects ไปไว้ที่ขั้นตอนซึ่งจัดทำเอกสารนั้น",
        "A step that decides takes no documents", "move 'expects' to the step that prepares them");
}

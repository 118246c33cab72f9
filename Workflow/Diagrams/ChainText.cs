using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Resolutions;

namespace OnesqaBot.Workflow.Diagrams;

/// <summary>Describes the stages of a step in Thai, for its diagram node and table row.</summary>
internal static class ChainText
{
    /// <summary>The stages in order, with titles of positions and names of external bodies.</summary>
    public static IEnumerable<string> Describe(Step step, StaffDirectory office) => step.Chain.Select(stage => stage.Kind switch
    {
        StageKind.Endorsement => $"เห็นชอบ: {Position(stage.Position, office)}",
        StageKind.Approval when step is ResolutionStep => $"พิจารณา: {Position(stage.Position, office)}{Only(stage)}",
        StageKind.Resolution => $"มติ: {office.Body(stage.Body!)?.Title.Th ?? stage.Body}{Only(stage)}",
        StageKind.Work or StageKind.Approval or StageKind.Choice => Position(stage.Position, office),
    });

    /// <summary>Who is informed afterwards.</summary>
    public static IEnumerable<string> Informed(Step step, StaffDirectory office) => step.Informs.Select(p => $"เพื่อทราบ: {Position(p, office)}");

    public static string Position(string key, StaffDirectory office) => office.Position(key)?.Title.Th ?? key;

    private static string Only(ChainStage stage) => stage.OnlyIn.Count == 0 ? "" : $" (เฉพาะ {string.Join(", ", stage.OnlyIn)})";
}

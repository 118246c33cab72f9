using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Diagrams;

/// <summary>Describes the stages of a step, for its diagram node and table row.</summary>
internal static class ChainText
{
    /// <summary>The stages in order, with titles of positions and names of external bodies.</summary>
    public static IEnumerable<string> Describe(Step step, StaffDirectory office) => step.Chain.Select(stage => stage.Kind switch
    {
        StageKind.Endorsement => DiagramTexts.Endorses(Position(stage.Position, office)),
        StageKind.Approval when step.HasBodies => DiagramTexts.Considers(Position(stage.Position, office)) + Only(stage),
        StageKind.Resolution => DiagramTexts.Resolves(office.Body(stage.Body!)?.Title.Localized() ?? stage.Body!) + Only(stage),
        StageKind.Work or StageKind.Approval or StageKind.Choice => Position(stage.Position, office),
    });

    /// <summary>Who is informed afterwards.</summary>
    public static IEnumerable<string> Informed(Step step, StaffDirectory office) =>
        step.Informs.Select(p => DiagramTexts.Informed(Position(p, office)));

    public static string Position(string key, StaffDirectory office) => office.Position(key)?.Title.Localized() ?? key;

    private static string Only(ChainStage stage) => stage.OnlyIn.Count == 0 ? "" : $" ({DiagramTexts.OnlyIn(string.Join(", ", stage.OnlyIn))})";
}

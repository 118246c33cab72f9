using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Diagrams;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Steps.Checks;

/// <summary>กรณีถูกต้อง / กรณีไม่ถูกต้อง: a check that passes, or returns the case with a reason.</summary>
public sealed record CheckStep : ReturningStep
{
    public override StepKind Kind => CheckKind.Instance;
}

internal sealed class CheckKind : StepKind<CheckStep>
{
    public static readonly CheckKind Instance = new();

    public override string Name => "check";

    public override StepActivity Activity => StepActivity.Check;

    public override bool Decides(ChainStage stage) => true;

    internal override IReadOnlyList<string> Keys => [.. base.Keys, "returns-to"];

    internal override (string Open, string Close) Shape => ("{", "}");

    internal override SourcedStep Read(StepSection section) =>
        new(section.Common<CheckStep>() with { ReturnsTo = section.Mapping.Text("returns-to") }, section);

    protected override Refusal? Decide(CaseDraft draft, CheckStep step, StepVisit visit, StepCommand command, Signature by) =>
        CheckRules.Decide(draft, step, visit, command, by);

    protected override IEnumerable<(string? Label, string To)> Edges(CheckStep step) =>
        [(DiagramTexts.Correct, step.Next), (DiagramTexts.Incorrect, step.ReturnsTo)];
}

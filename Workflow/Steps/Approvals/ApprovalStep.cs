using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Diagrams;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Steps.Approvals;

/// <summary>ผู้อำนวยการอนุมัติ หากไม่อนุมัติให้นำไป…: an approval, or a return for revision with a reason.</summary>
public sealed record ApprovalStep : ReturningStep
{
    protected override IEnumerable<ChainStage> Stages => [.. Endorsements, new ChainStage(StageKind.Approval, Position)];

    public override bool IsApproval => true;

    public override StepKind Kind => ApprovalKind.Instance;
}

internal sealed class ApprovalKind : StepKind<ApprovalStep>
{
    public static readonly ApprovalKind Instance = new();

    public override string Name => "approval";

    public override StepActivity Activity => StepActivity.Decision;

    internal override IReadOnlyList<string> Keys => [.. base.Keys, "returns-to"];

    public override bool TakesDocuments => false;

    internal override (string Open, string Close) Shape => ("{", "}");

    internal override SourcedStep Read(StepSection section) =>
        new(section.Common<ApprovalStep>() with { ReturnsTo = section.Mapping.Text("returns-to") }, section);

    protected override Refusal? Decide(CaseDraft draft, ApprovalStep step, StepVisit visit, StepCommand command, Signature by) =>
        ApprovalRules.Decide(draft, step, visit, command, by);

    protected override IEnumerable<(string? Label, string To)> Edges(ApprovalStep step) =>
        [(DiagramTexts.Approved, step.Next), (DiagramTexts.NotApproved, step.ReturnsTo)];
}

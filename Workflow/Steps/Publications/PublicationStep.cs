using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Steps.Publications;

/// <summary>A publication, in print or on the website. Completing it requires the web address or a file as proof.</summary>
public sealed record PublicationStep : Step
{
    public override StepKind Kind => PublicationKind.Instance;
}

internal sealed class PublicationKind : StepKind<PublicationStep>
{
    public static readonly PublicationKind Instance = new();

    public override string Name => "publication";

    public override StepActivity Activity => StepActivity.Publication;

    internal override (string Open, string Close) Shape => ("[(", ")]");

    internal override SourcedStep Read(StepSection section) => new(section.Common<PublicationStep>(), section);

    protected override Refusal? Decide(CaseDraft draft, PublicationStep step, StepVisit visit, StepCommand command, Signature by) =>
        PublicationRules.Decide(draft, step, visit, command, by);
}

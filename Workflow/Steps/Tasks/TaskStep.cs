using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Steps.Tasks;

/// <summary>A task: the assignee hands in documents and marks the step done.</summary>
public sealed record TaskStep : Step
{
    /// <summary>Whether participants must be named at this step (ผู้แทนสำนักงาน, บุคลากรที่เข้าร่วม).</summary>
    public bool NamesParticipants { get; init; }

    /// <summary>Whether the people who are to be informed of the result must be named at this step (ให้ผู้รับผิดชอบ…ทราบ).</summary>
    public bool NamesInformed { get; init; }

    /// <summary>Whether people must be named at this step.</summary>
    public bool NamesPeople => NamesParticipants || NamesInformed;

    public override ParticipantNaming? Naming => NamesParticipants ? new(Next, IsDecided: false) : null;

    public override StepKind Kind => TaskKind.Instance;

    // A step skipped in some rounds names nobody in those rounds.
    internal override IEnumerable<string> TargetsWithoutNaming => NamesParticipants && OnlyIn.Count == 0 ? [] : Targets;
}

internal sealed class TaskKind : StepKind<TaskStep>
{
    public static readonly TaskKind Instance = new();

    public override string Name => "task";

    public override StepActivity Activity => StepActivity.Work;

    internal override IReadOnlyList<string> Keys => [.. base.Keys, "names"];

    internal override bool TakesEventDate => true;

    internal override (string Open, string Close) Shape => ("[", "]");

    internal override SourcedStep Read(StepSection section)
    {
        var names = section.Mapping.Has("names") ? section.Mapping.OneOf("names", "participants", "informed") : null;
        return new(section.Common<TaskStep>() with { NamesParticipants = names == "participants", NamesInformed = names == "informed" }, section);
    }

    protected override Refusal? Decide(CaseDraft draft, TaskStep step, StepVisit visit, StepCommand command, Signature by) =>
        TaskRules.Decide(draft, step, visit, command, by);

    protected override string Describe(TaskStep step) => step switch
    {
        { NamesParticipants: true } => "task, names participants",
        { NamesInformed: true } => "task, names who is informed",
        _ => Name,
    };
}

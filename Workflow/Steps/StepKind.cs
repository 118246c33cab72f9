using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Steps;

/// <summary>What distinguishes a kind of step: how it is read, which rules it has, and how it appears in diagrams.</summary>
public abstract class StepKind
{
    private protected StepKind()
    {
    }

    /// <summary>The value of <c>kind</c> in a procedure's file.</summary>
    public abstract string Name { get; }

    /// <summary>The record of its steps.</summary>
    public abstract Type StepType { get; }

    /// <summary>The keys in a procedure's file that this kind has and some other kinds lack.</summary>
    internal virtual IReadOnlyList<string> Keys => ["next", "endorsed-by", "informs", "only-in"];

    /// <summary>What is done at its steps.</summary>
    public abstract StepActivity Activity { get; }

    /// <summary>Whether a stage decides on what others prepared.</summary>
    public virtual bool Decides(ChainStage stage) => stage.IsDecision;

    /// <summary>Whether documents can be expected. A step that only decides takes none.</summary>
    public virtual bool TakesDocuments => true;

    /// <summary>Whether its deadline can be counted from an event whose date the assignee enters.</summary>
    internal virtual bool TakesEventDate => false;

    /// <summary>The delimiters of its node in a Mermaid flowchart.</summary>
    internal abstract (string Open, string Close) Shape { get; }

    internal abstract SourcedStep Read(StepSection section);

    /// <summary>Decides a command at the current stage, unless the stage is an endorsement.</summary>
    internal abstract Refusal? Decide(CaseDraft draft, Step step, StepVisit visit, StepCommand command, Signature by);

    /// <summary>Runs when a case enters the step, before its assignees are notified.</summary>
    internal virtual void Enter(CaseDraft draft, Step step, StepVisit visit, Signature by)
    {
    }

    /// <summary>The edges that leave its node in a flowchart, with their labels.</summary>
    internal virtual IEnumerable<(string? Label, string To)> Edges(Step step) => step.Targets.Select(t => ((string?)null, t));

    /// <summary>How the generated pages call a step of this kind.</summary>
    internal virtual string Describe(Step step) => Name;
}

/// <summary>What is done at a step, as far as a question about the handbook tells it apart.</summary>
public enum StepActivity
{
    Work,
    Decision,
    Check,
    Collection,
    Meeting,
    Publication,
}

/// <inheritdoc/>
internal abstract class StepKind<TStep> : StepKind
    where TStep : Step
{
    public sealed override Type StepType => typeof(TStep);

    internal sealed override Refusal? Decide(CaseDraft draft, Step step, StepVisit visit, StepCommand command, Signature by) =>
        Decide(draft, (TStep)step, visit, command, by);

    internal sealed override void Enter(CaseDraft draft, Step step, StepVisit visit, Signature by) => Enter(draft, (TStep)step, visit, by);

    internal sealed override IEnumerable<(string? Label, string To)> Edges(Step step) => Edges((TStep)step);

    internal sealed override string Describe(Step step) => Describe((TStep)step);

    protected abstract Refusal? Decide(CaseDraft draft, TStep step, StepVisit visit, StepCommand command, Signature by);

    protected virtual void Enter(CaseDraft draft, TStep step, StepVisit visit, Signature by)
    {
    }

    protected virtual IEnumerable<(string? Label, string To)> Edges(TStep step) => base.Edges(step);

    protected virtual string Describe(TStep step) => Name;
}

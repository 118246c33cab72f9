using System.Collections.Frozen;
using AdaptiveCards;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Steps;

/// <summary>The card of a kind of step, and the words for its steps on other cards.</summary>
internal abstract class StepCard
{
    public abstract Type StepType { get; }

    /// <summary>What steps of this kind are called.</summary>
    public abstract string KindOf(Step step);

    /// <summary>The work of the step as a stage of its approval chain.</summary>
    public virtual string Work => ElementTexts.Work;

    /// <summary>Asks the assignee of the step's work to do it.</summary>
    public virtual string Ask => ElementTexts.AskWork;

    /// <summary>Announces the step's work to its assignee.</summary>
    public virtual string NewWork(string place) => CaseTexts.SummaryNewWork(place);

    /// <summary>The outcome of completed work.</summary>
    public virtual string Done => WordingTexts.Done;

    /// <summary>The label of an outcome that only this step has; null for any other.</summary>
    public virtual string? OwnOutcome(Step step, string? outcome) => null;

    /// <summary>Whether the participants are named by this step with this outcome.</summary>
    public virtual bool NamesParticipants(Step step, string? outcome) => false;

    /// <summary>Inputs that completing the step needs besides a reason for missing documents.</summary>
    public virtual IEnumerable<AdaptiveElement> CompletionInputs => [];

    /// <summary>Draws the current stage, unless it is an endorsement.</summary>
    public abstract AdaptiveCard Draw(StepView view, DetailLevel detail);
}

/// <inheritdoc/>
internal abstract class StepCard<TStep> : StepCard
    where TStep : Step
{
    public sealed override Type StepType => typeof(TStep);
}

/// <summary>The card of each kind of step. Every class of this folder that derives from <see cref="StepCard"/> is one.</summary>
internal static class StepCards
{
    private static readonly FrozenDictionary<Type, StepCard> ByStep = typeof(StepCards).Assembly.GetTypes()
        .Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(StepCard)))
        .Select(t => (StepCard)Activator.CreateInstance(t)!)
        .ToFrozenDictionary(c => c.StepType);

    public static IEnumerable<Type> StepTypes => ByStep.Keys;

    public static StepCard For(Step step) => ByStep[step.GetType()];
}

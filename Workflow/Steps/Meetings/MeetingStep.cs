using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Steps.Meetings;

/// <summary>ประชุม, พิธี: a meeting or ceremony with date, time, place and people, added to the calendar.</summary>
public sealed record MeetingStep : Step
{
    public override StepKind Kind => MeetingKind.Instance;
}

internal sealed class MeetingKind : StepKind<MeetingStep>
{
    public static readonly MeetingKind Instance = new();

    public override string Name => "meeting";

    public override StepActivity Activity => StepActivity.Meeting;

    internal override (string Open, string Close) Shape => ("{{", "}}");

    internal override SourcedStep Read(StepSection section) => new(section.Common<MeetingStep>(), section);

    protected override Refusal? Decide(CaseDraft draft, MeetingStep step, StepVisit visit, StepCommand command, Signature by) =>
        MeetingRules.Decide(draft, step, visit, command, by);
}

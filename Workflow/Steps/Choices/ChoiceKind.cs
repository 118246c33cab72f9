using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Steps.Choices;

internal sealed class ChoiceKind : StepKind<ChoiceStep>
{
    public static readonly ChoiceKind Instance = new();

    /// <summary>Outcomes that the bot records itself.</summary>
    private static readonly string[] Reserved =
    [
        Outcomes.Done, Outcomes.Approved, Outcomes.Returned, Outcomes.Recalled, Outcomes.Endorsed, Outcomes.Passed, Outcomes.PassedWithConditions, Outcomes.Noted,
    ];

    public override string Name => "choice";

    public override StepActivity Activity => StepActivity.Decision;

    // A skipped step continues with 'next', which a choice does not have.
    internal override IReadOnlyList<string> Keys => ["outcomes"];

    public override bool TakesDocuments => false;

    internal override (string Open, string Close) Shape => ("{", "}");

    internal override SourcedStep Read(StepSection section)
    {
        var mappings = section.Mapping.Sections("outcomes", null);
        var outcomes = mappings.Select(Outcome).ToList();
        var step = section.Common<ChoiceStep>() with { Outcomes = outcomes, Next = outcomes.Find(o => !o.Returns)?.GoesTo ?? "" };
        return new SourcedChoice(step, section, mappings);
    }

    protected override Refusal? Decide(CaseDraft draft, ChoiceStep step, StepVisit visit, StepCommand command, Signature by) =>
        ChoiceRules.Decide(draft, step, visit, command, by);

    protected override IEnumerable<(string? Label, string To)> Edges(ChoiceStep step) =>
        step.Outcomes.Select(o => ((string?)o.Title.Localized(), o.GoesTo));

    private static Outcome Outcome(MappingReader mapping)
    {
        var outcome = new Outcome(
            mapping.Key("key"), mapping.Both("title"), mapping.Both("done"), mapping.Text("goes-to"), mapping.Flag("returns"),
            mapping.Has("participants") ? Participants(mapping) : null);
        mapping.Close();
        if (outcome is { Returns: true, Participants: not null }) mapping.Fault("participants", ReturnNames());
        return outcome;
    }

    private static NamedParticipants? Participants(MappingReader mapping) => mapping.OneOf("participants", "self", "named", "self-and-named") switch
    {
        "self" => NamedParticipants.Self,
        "named" => NamedParticipants.Named,
        "self-and-named" => NamedParticipants.SelfAndNamed,
        _ => null,
    };

    private static DefinitionError ReturnNames() => new(DefinitionProblem.ReturnNames);

    /// <summary>A choice with the sections of its outcomes.</summary>
    private sealed record SourcedChoice(ChoiceStep Choice, StepSection Source, IReadOnlyList<MappingReader> Mappings) : SourcedStep(Choice, Source)
    {
        public override IEnumerable<SourcedTarget> Targets =>
            Choice.Outcomes.Zip(Mappings, (o, mapping) => new SourcedTarget(mapping, "goes-to", o.GoesTo, o.Returns));

        public override void Check()
        {
            if (Choice.Outcomes.Count == 1) Section.Fault("outcomes", TooFewOutcomes(Choice.Outcomes.Count));
            MappingKeys.FaultDoubles(Mappings.Zip(Choice.Outcomes.Select(o => o.Key)), "key");
            foreach (var (outcome, mapping) in Choice.Outcomes.Zip(Mappings).Where(o => Reserved.Contains(o.First.Key)))
                mapping.Fault("key", ReservedOutcome(outcome.Key));
        }

        private static DefinitionError TooFewOutcomes(int count) => new(DefinitionProblem.TooFewOutcomes, count);

        private static DefinitionError ReservedOutcome(string key) => new(DefinitionProblem.ReservedOutcome, key, string.Join(' ', Reserved));
    }
}

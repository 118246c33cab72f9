using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Diagrams;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Steps.Resolutions;

internal sealed class ResolutionKind : StepKind<ResolutionStep>
{
    public static readonly ResolutionKind Instance = new();

    public override string Name => "resolution";

    public override StepActivity Activity => StepActivity.Decision;

    internal override IReadOnlyList<string> Keys => [.. base.Keys, "returns-to", "deciders"];

    internal override (string Open, string Close) Shape => ("{", "}");

    internal override SourcedStep Read(StepSection section)
    {
        var deciders = section.Mapping.Sections("deciders", null).Select(Decider).ToList();
        // An entry with neither or both keys was already reported.
        if (deciders.Count > 0 && deciders.TrueForAll(d => d.Decider is { Position: not null, Body: null }))
            section.Mapping.Fault("deciders", NoBody());
        var step = section.Common<ResolutionStep>() with
        {
            ReturnsTo = section.Mapping.Text("returns-to"), Deciders = [.. deciders.Select(d => d.Decider)],
        };
        return new SourcedResolution(step, section, deciders);
    }

    protected override Refusal? Decide(CaseDraft draft, ResolutionStep step, StepVisit visit, StepCommand command, Signature by) =>
        ResolutionRules.Decide(draft, step, visit, command, by);

    protected override IEnumerable<(string? Label, string To)> Edges(ResolutionStep step) =>
        [(DiagramTexts.Endorsed, step.Next), (DiagramTexts.NotEndorsed, step.ReturnsTo)];

    private static SourcedDecider Decider(MappingReader mapping)
    {
        var (position, body) = (mapping.TextIfAny("position"), mapping.TextIfAny("body"));
        var onlyIn = mapping.TextsIfAny("only-in");
        mapping.Close();
        if (mapping.Has("position") == mapping.Has("body")) mapping.Fault(mapping.Line, DeciderIsOne());
        return new SourcedDecider(new Decider(position, body, [.. onlyIn.Select(o => o.Value)]), mapping, onlyIn);
    }

    private static DefinitionError DeciderIsOne() => new(DefinitionProblem.DeciderIsOne);

    private static DefinitionError NoBody() => new(DefinitionProblem.NoBody);

    /// <summary>A decider with the section it was read from.</summary>
    private sealed record SourcedDecider(Decider Decider, MappingReader Section, IReadOnlyList<TextNode> OnlyIn);

    /// <summary>A resolution with its deciders.</summary>
    private sealed record SourcedResolution(
        ResolutionStep Resolution, StepSection Source, IReadOnlyList<SourcedDecider> Deciders) : SourcedStep(Resolution, Source)
    {
        public override IEnumerable<SourcedRoundKeys> OnlyIn => base.OnlyIn.Concat(Deciders.Select(d => new SourcedRoundKeys(d.Section, d.OnlyIn)));

        public override void CheckRounds(IReadOnlyList<string> rounds)
        {
            if (Deciders.Count == 0) return;
            foreach (var round in rounds.Where(r => Resolution.IsIn(r) && !Resolution.Deciders.Any(d => d.OnlyIn.Count == 0 || d.OnlyIn.Contains(r))))
                Section.Fault("deciders", NobodyDecides(round));
        }

        public override void CheckOffice(StaffDirectory directory)
        {
            var (positions, bodies) = (directory.Positions.Select(p => p.Key).ToList(), directory.Bodies.Select(b => b.Key).ToList());
            foreach (var (decider, mapping, _) in Deciders)
            {
                mapping.FaultUnknown("position", decider.Position, positions);
                mapping.FaultUnknown("body", decider.Body, bodies);
            }
        }

        private static DefinitionError NobodyDecides(string round) => new(DefinitionProblem.NobodyDecides, round);
    }
}

using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Steps.Collections;

internal sealed class CollectionKind : StepKind<CollectionStep>
{
    public static readonly CollectionKind Instance = new();

    /// <summary>The most fields that fit on one card.</summary>
    private const int MostFields = 5;

    public override string Name => "collection";

    public override StepActivity Activity => StepActivity.Collection;

    internal override IReadOnlyList<string> Keys => [.. base.Keys, "from", "form"];

    internal override (string Open, string Close) Shape => ("[/", "/]");

    internal override SourcedStep Read(StepSection section) => new SourcedCollection(
        section.Common<CollectionStep>() with
        {
            From = section.Mapping.OneOf("from", "units", "participants") == "participants" ? RespondentKind.Participants : RespondentKind.Units,
            Form = Form(section.Mapping),
        },
        section);

    protected override Refusal? Decide(CaseDraft draft, CollectionStep step, StepVisit visit, StepCommand command, Signature by) =>
        CollectionRules.Decide(draft, step, visit, command, by);

    protected override void Enter(CaseDraft draft, CollectionStep step, StepVisit visit, Signature by) =>
        CollectionEffects.Ask(draft, step, visit, by);

    protected override string Describe(CollectionStep step) =>
        step.From == RespondentKind.Units ? "collection from all units" : "collection from participants";

    private static List<FormField> Form(MappingReader step)
    {
        var sections = step.Sections("form", null);
        var fields = sections.Select(Field).ToList();
        MappingKeys.FaultDoubles(sections.Zip(fields.Select(f => f.Key)), "key");
        if (fields.Count > MostFields) step.Fault("form", TooManyFields(fields.Count, MostFields));
        return fields;
    }

    private static FormField Field(MappingReader mapping)
    {
        var field = new FormField(mapping.Key("key"), mapping.Both("label"), mapping.Text("example"),
            mapping.Number("max-length", 1, ProcedureReader.LongestField), mapping.Flag("optional")) { Type = FieldReader.Type(mapping) };
        mapping.Close();
        FieldReader.FaultExample(mapping, field.Example, field.MaxLength, field.Type);
        return field;
    }

    private static DefinitionError TooManyFields(int count, int most) => new(DefinitionProblem.TooManyFields, count, most);

    private sealed record SourcedCollection(CollectionStep Collection, StepSection Source) : SourcedStep(Collection, Source)
    {
        public override void CheckOffice(StaffDirectory directory)
        {
            if (directory.Units.Count == 0 && Collection.From == RespondentKind.Units) Section.Fault("from", NoUnits());
        }

        private static DefinitionError NoUnits() => new(DefinitionProblem.NoUnits);
    }
}

using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>The section of a step, and the reader of what all kinds of steps have.</summary>
internal sealed class StepSection
{
    private readonly string _following;
    private readonly bool _hasNext;

    /// <param name="kind">Null if it is unknown: the step may then have every key.</param>
    /// <param name="following">Key of the step below.</param>
    public StepSection(MappingReader mapping, StepKind? kind, string following)
    {
        bool Has(string key) => kind?.Keys.Contains(key) != false;
        (Mapping, _following, _hasNext) = (mapping, following, Has("next"));
        EndorsedBy = Has("endorsed-by") ? mapping.TextsIfAny("endorsed-by") : [];
        OnlyIn = Has("only-in") ? mapping.TextsIfAny("only-in") : [];
        Window = mapping.Inner("window");
    }

    public MappingReader Mapping { get; }

    public IReadOnlyList<TextNode> EndorsedBy { get; }

    public IReadOnlyList<TextNode> OnlyIn { get; }

    public MappingReader? Window { get; }

    /// <summary>Reads the steps of a procedure.</summary>
    public static IReadOnlyList<SourcedStep> ReadAll(MappingReader procedure)
    {
        var sections = procedure.Sections("steps", "key");
        // 'next' defaults to the step below, so that inserting a step needs no other change.
        var following = sections.Skip(1).Select(s => s.Where!).Append(Step.End);
        return [.. sections.Zip(following, StepKinds.Read)];
    }

    /// <summary>Reads what all kinds have; a kind then sets its own properties.</summary>
    // Activator is used because new T() is not allowed for types with required properties.
    public T Common<T>()
        where T : Step
    {
        Step step = Activator.CreateInstance<T>();
        return (T)(step with
        {
            Key = Mapping.Key("key"),
            Row = Mapping.Number("row", 1, 999),
            PrintedNumber = Mapping.Text("number"),
            Title = Mapping.ShortTitle("title"),
            Summary = Mapping.Text("summary"),
            Position = Mapping.Key("position"),
            EndorsedBy = [.. EndorsedBy.Select(e => e.Value)],
            Responsible = Mapping.Handbook("responsible"),
            Method = Mapping.Handbook("method"),
            Documents = Mapping.Handbook("documents"),
            Laws = Mapping.Has("laws") ? Mapping.Handbook("laws") : null,
            Window = Window is { } window ? WindowReader.Read(window) : null,
            Nudge = ReminderScheduleReader.Nudge(Mapping),
            Expects = Expected(),
            OnlyIn = [.. OnlyIn.Select(o => o.Value)],
            Next = _hasNext ? Mapping.TextIfAny("next") ?? _following : "",
        });
    }

    private List<ExpectedDocument> Expected()
    {
        var sections = Mapping.Sections("expects", null, optional: true);
        var expected = sections.Select(s =>
        {
            var document = new ExpectedDocument(s.Key("key"), s.ShortTitle("title"), s.Flag("optional"));
            s.Close();
            return document;
        }).ToList();
        MappingKeys.FaultDoubles(sections.Zip(expected.Select(e => e.Key)), "key");
        return expected;
    }
}

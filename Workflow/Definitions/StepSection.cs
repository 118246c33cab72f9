using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>The section of a step, and the reader of what all kinds of steps have.</summary>
internal sealed class StepSection
{
    private readonly string _following;
    private readonly bool _hasNext;
    private readonly List<(MappingReader Section, DocumentTemplate? Template)> _expects = [];
    private readonly List<SourcedRoundKeys> _requiredIn = [];

    /// <param name="kind">Null if it is unknown: the step may then have every key.</param>
    /// <param name="following">Key of the step below.</param>
    public StepSection(MappingReader mapping, StepKind? kind, string following)
    {
        bool Has(string key) => kind?.Keys.Contains(key) != false;
        (Mapping, _following, _hasNext) = (mapping, following, Has("next"));
        EndorsedBy = Has("endorsed-by") ? mapping.TextsIfAny("endorsed-by") : [];
        Informs = Has("informs") ? mapping.TextsIfAny("informs") : [];
        OnlyIn = Has("only-in") ? mapping.TextsIfAny("only-in") : [];
        Window = mapping.Inner("window");
        WindowOnlyIn = Window?.TextsIfAny("only-in") ?? [];
    }

    public MappingReader Mapping { get; }

    public IReadOnlyList<TextNode> EndorsedBy { get; }

    public IReadOnlyList<TextNode> Informs { get; }

    public IReadOnlyList<TextNode> OnlyIn { get; }

    public MappingReader? Window { get; }

    /// <summary>The rounds to which the window is limited.</summary>
    public IReadOnlyList<TextNode> WindowOnlyIn { get; }

    /// <summary>The rounds in which expected documents are required.</summary>
    public IReadOnlyList<SourcedRoundKeys> RequiredIn => _requiredIn;

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
            AskedAs = [.. Mapping.TextsIfAny("asked-as").Select(a => a.Value)],
            Position = Mapping.Key("position"),
            EndorsedBy = [.. EndorsedBy.Select(e => e.Value)],
            Informs = [.. Informs.Select(i => i.Value)],
            Responsible = Mapping.Handbook("responsible"),
            Flowchart = Mapping.Has("flowchart") ? Mapping.Handbook("flowchart") : null,
            Method = Mapping.Handbook("method"),
            Documents = Mapping.Handbook("documents"),
            Laws = Mapping.Has("laws") ? Mapping.Handbook("laws") : null,
            Checklist = [.. Mapping.TextsIfAny("checklist").Select(c => c.Value)],
            Links = Links(),
            Window = ReadWindow(),
            Nudge = ReminderScheduleReader.Nudge(Mapping),
            Expects = Expected(),
            OnlyIn = [.. OnlyIn.Select(o => o.Value)],
            Next = _hasNext ? Mapping.TextIfAny("next") ?? _following : "",
        });
    }

    private List<HandbookLink> Links()
    {
        var links = new List<HandbookLink>();
        foreach (var section in Mapping.Sections("links", null, optional: true))
        {
            var (title, address) = (section.Text("title"), Address(section, "address"));
            section.Close();
            if (address is not null) links.Add(new HandbookLink(title, address));
        }

        return links;
    }

    /// <summary>Reads a web address; null, with a fault, if it is none.</summary>
    private static Uri? Address(MappingReader mapping, string key)
    {
        if (mapping.TextIfAny(key) is not { } text) return null;
        if (WebAddress.Read(text) is { } address) return address;
        mapping.Fault(key, NotWebAddress(text));
        return null;
    }

    private static DefinitionError NotWebAddress(string text) => new(DefinitionProblem.NotWebAddress, text);

    private Window? ReadWindow()
    {
        var window = Window is null ? null : WindowReader.Read(Window);
        return window is null || WindowOnlyIn.Count == 0 ? window : window with { OnlyIn = [.. WindowOnlyIn.Select(o => o.Value)] };
    }

    private List<ExpectedDocument> Expected()
    {
        var sections = Mapping.Sections("expects", null, optional: true);
        var expected = sections.Select(s =>
        {
            var required = s.TextsIfAny("required-in");
            var document = new ExpectedDocument(s.Key("key"), s.ShortTitle("title"), s.Flag("optional") || required.Count > 0)
            {
                Template = TemplateReader.Read(s), RequiredIn = [.. required.Select(r => r.Value)],
            };
            s.Close();
            _requiredIn.Add(new SourcedRoundKeys(s, required, "required-in"));
            return document;
        }).ToList();
        MappingKeys.FaultDoubles(sections.Zip(expected.Select(e => e.Key)), "key");
        _expects.AddRange(sections.Zip(expected.Select(e => e.Template)));
        return expected;
    }

    /// <summary>Reports the blank forms that are not where the step says.</summary>
    public void CheckTemplates(TemplatePlaces places)
    {
        foreach (var (section, template) in _expects) TemplateReader.Check(section, template, places);
    }
}

/// <summary>A step with the section it was read from, so that checks can report lines. Kinds with own parts and checks derive from it.</summary>
internal record SourcedStep(Step Step, StepSection Source)
{
    public MappingReader Section => Source.Mapping;

    /// <summary>The steps that it leads to.</summary>
    public virtual IEnumerable<SourcedTarget> Targets =>
    [
        new SourcedTarget(Section, "next", Step.Next, Returns: false),
        .. Step.ReturnTargets.Select(t => new SourcedTarget(Section, "returns-to", t, Returns: true)),
    ];

    /// <summary>What is limited to some rounds: the step itself and parts of it.</summary>
    public virtual IEnumerable<SourcedRoundKeys> OnlyIn =>
    [
        new SourcedRoundKeys(Section, Source.OnlyIn),
        .. Source.Window is { } window ? [new SourcedRoundKeys(window, Source.WindowOnlyIn)] : (SourcedRoundKeys[])[],
        .. Source.RequiredIn,
    ];

    /// <summary>Checks what only this kind of step has.</summary>
    public virtual void Check()
    {
    }

    /// <summary>Checks a step in the repeating span against the rounds.</summary>
    public virtual void CheckRounds(IReadOnlyList<string> rounds)
    {
    }

    /// <summary>Checks what only this kind of step has against the office.</summary>
    public virtual void CheckOffice(StaffDirectory directory)
    {
    }
}

/// <summary>A step that another one leads to.</summary>
/// <param name="Section">The section that names it.</param>
/// <param name="Name">The key under which it is named.</param>
/// <param name="Step">Its key; empty if it was not readable.</param>
/// <param name="Returns">Whether the case is returned to it.</param>
internal sealed record SourcedTarget(MappingReader Section, string Name, string Step, bool Returns);

/// <summary>The rounds to which a step or a part of it is limited; empty for all.</summary>
/// <param name="Name">The key under which they are named.</param>
internal sealed record SourcedRoundKeys(MappingReader Section, IReadOnlyList<TextNode> Rounds, string Name = "only-in");

/// <summary>The repeating span with the section it was read from.</summary>
internal sealed record SourcedRounds(RoundSpan Span, MappingReader Section);

/// <summary>Reads addresses of the web in the definitions' files.</summary>
internal static class WebAddress
{
    /// <returns>Null if the text is not a whole address.</returns>
    public static Uri? Read(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) ? address : null;
}

namespace OnesqaBot.Workflow;

/// <summary>Reads the rows of a procedure, each as the kind that it names.</summary>
internal static class StepReader
{
    private static readonly string[] Kinds = ["task", "approval", "choice", "meeting"];

    public static IReadOnlyList<LocatedStep> Read(Section procedure)
    {
        var sections = procedure.Sections("steps", "key");
        // Without 'next' a row goes on to the one below it: a row put in between needs no other line changed.
        var following = sections.Skip(1).Select(s => s.Where!).Append(Step.End);
        return [.. sections.Zip(following, Located)];
    }

    private static LocatedStep Located(Section section, string following)
    {
        var kind = Kind(section);
        IReadOnlyList<Section> ways = kind == "choice" ? section.Sections("outcomes", null) : [];
        var outcomes = ways.Select(OutcomeOf).ToList();
        var step = Rows(section, kind, outcomes, following);
        Leftovers(section, kind, step);
        section.Close();
        return new LocatedStep(step, section, ways);
    }

    // An unknown kind is read as a task, so that the rest of the row is checked as well.
    private static string Kind(Section section)
    {
        var kind = section.Text("kind");
        if (kind.Length == 0 || Kinds.Contains(kind)) return kind;
        section.Fault("kind", ProcedureMistakes.UnknownKind(kind, Spelling.Nearest(kind, Kinds)));
        return "";
    }

    private static Step Rows(Section section, string kind, IReadOnlyList<Outcome> outcomes, string following)
    {
        var key = section.Key("key");
        var row = section.Number("row", 1, 999);
        var printed = section.Text("number");
        var title = section.ShortTitle("title");
        var summary = section.Text("summary");
        var position = section.Key("position");
        var responsible = section.Handbook("responsible");
        var method = section.Handbook("method");
        var documents = section.Handbook("documents");
        var expects = Expected(section);
        var next = kind == "choice" ? outcomes.FirstOrDefault(o => !o.Returns)?.GoesTo ?? "" : section.TextIfAny("next") ?? following;
        return kind switch
        {
            "approval" => new ApprovalStep
            {
                Key = key, Row = row, PrintedNumber = printed, Title = title, Summary = summary, Position = position,
                Responsible = responsible, Method = method, Documents = documents, Expects = expects, Next = next,
                ReturnsTo = section.Text("returns-to"),
            },
            "choice" => new ChoiceStep
            {
                Key = key, Row = row, PrintedNumber = printed, Title = title, Summary = summary, Position = position,
                Responsible = responsible, Method = method, Documents = documents, Expects = expects, Next = next,
                Outcomes = outcomes,
            },
            "meeting" => new MeetingStep
            {
                Key = key, Row = row, PrintedNumber = printed, Title = title, Summary = summary, Position = position,
                Responsible = responsible, Method = method, Documents = documents, Expects = expects, Next = next,
            },
            _ => new TaskStep
            {
                Key = key, Row = row, PrintedNumber = printed, Title = title, Summary = summary, Position = position,
                Responsible = responsible, Method = method, Documents = documents, Expects = expects, Next = next,
            },
        };
    }

    private static IReadOnlyList<ExpectedDocument> Expected(Section step)
    {
        var sections = step.Sections("expects", null, optional: true);
        var expected = sections.Select(s =>
        {
            var document = new ExpectedDocument(s.Key("key"), s.Both("title"), s.Flag("optional"));
            s.Close();
            return document;
        }).ToList();
        SectionKeys.FaultDoubles(sections.Zip(expected.Select(e => e.Key)), "key");
        return expected;
    }

    private static Outcome OutcomeOf(Section section)
    {
        var outcome = new Outcome(
            section.Key("key"), section.Both("title"), section.Both("done"), section.Text("goes-to"), section.Flag("returns"));
        section.Close();
        return outcome;
    }

    // Keys that another kind of step has: said in those words, not as unknown.
    private static void Leftovers(Section section, string kind, Step step)
    {
        if (step is ApprovalStep or ChoiceStep && step.Expects.Count > 0) section.Fault("expects", ProcedureMistakes.DecisionExpects());
        foreach (var (key, kinds) in new[] { ("returns-to", "approval"), ("outcomes", "choice"), ("next", "task approval meeting") })
        {
            if (section.Has(key) && kind.Length > 0 && !kinds.Contains(kind, StringComparison.Ordinal))
                section.Fault(key, ProcedureMistakes.NotForKind(key, kind));
        }
    }
}

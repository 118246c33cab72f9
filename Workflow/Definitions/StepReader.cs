namespace OnesqaBot.Workflow;

/// <summary>Reads the rows of a procedure, each as the kind that it names.</summary>
internal static class StepReader
{
    public static IReadOnlyList<LocatedStep> Read(Section procedure)
    {
        var sections = procedure.Sections("steps", "key");
        // Without 'next' a row goes on to the one below it: a row put in between needs no other line changed.
        var following = sections.Skip(1).Select(s => s.Where!).Append(Step.End);
        return [.. sections.Zip(following, Located)];
    }

    private static LocatedStep Located(Section section, string following)
    {
        var kind = StepKinds.Read(section);
        var parts = Parts(section, kind);
        var step = Row(parts, kind, following);
        StepKinds.Leftovers(section, kind);
        section.Close();
        return new LocatedStep(step, parts);
    }

    private static StepParts Parts(Section section, string kind) => new(section)
    {
        Outcomes = kind == "choice" ? section.Sections("outcomes", null) : [],
        Deciders = kind == "resolution" ? DeciderReader.Read(section) : [],
        EndorsedBy = StepKinds.Has(kind, "endorsed-by") ? section.TextsIfAny("endorsed-by") : [],
        OnlyIn = StepKinds.Has(kind, "only-in") ? section.TextsIfAny("only-in") : [],
        Window = section.Inner("window"),
    };

    private static Step Row(StepParts parts, string kind, string following)
    {
        var section = parts.Own;
        return kind switch
        {
            "approval" => Common<ApprovalStep>(parts, following) with { ReturnsTo = section.Text("returns-to") },
            "check" => Common<CheckStep>(parts, following) with { ReturnsTo = section.Text("returns-to") },
            "choice" => Choice(parts),
            "resolution" => Common<ResolutionStep>(parts, following) with
            {
                ReturnsTo = section.Text("returns-to"), Deciders = [.. parts.Deciders.Select(d => d.Decider)],
            },
            "collection" => Common<CollectionStep>(parts, following) with
            {
                From = section.OneOf("from", "units", "participants") == "participants" ? RespondentKind.Participants : RespondentKind.Units,
                Form = FormReader.Read(section),
            },
            "meeting" => Common<MeetingStep>(parts, following),
            "publication" => Common<PublicationStep>(parts, following),
            _ => Common<TaskStep>(parts, following) with
            {
                NamesParticipants = section.Has("names") && section.OneOf("names", "participants") is not null,
            },
        };
    }

    private static ChoiceStep Choice(StepParts parts)
    {
        var outcomes = parts.Outcomes.Select(OutcomeReader.Read).ToList();
        return Common<ChoiceStep>(parts, "") with { Outcomes = outcomes, Next = outcomes.Find(o => !o.Returns)?.GoesTo ?? "" };
    }

    // Made empty, because no constraint allows new T() of a type with required properties: those that all kinds have
    // are set here, those of one kind where it is read.
    private static T Common<T>(StepParts parts, string following)
        where T : Step
    {
        var section = parts.Own;
        Step row = Activator.CreateInstance<T>();
        return (T)(row with
        {
            Key = section.Key("key"),
            Row = section.Number("row", 1, 999),
            PrintedNumber = section.Text("number"),
            Title = section.ShortTitle("title"),
            Summary = section.Text("summary"),
            Position = section.Key("position"),
            EndorsedBy = [.. parts.EndorsedBy.Select(e => e.Value)],
            Responsible = section.Handbook("responsible"),
            Method = section.Handbook("method"),
            Documents = section.Handbook("documents"),
            Laws = section.Has("laws") ? section.Handbook("laws") : null,
            Window = parts.Window is { } window ? WindowReader.Read(window) : null,
            Nudge = LadderReader.Nudge(section),
            Expects = Expected(section),
            OnlyIn = [.. parts.OnlyIn.Select(o => o.Value)],
            Next = typeof(T) == typeof(ChoiceStep) ? "" : section.TextIfAny("next") ?? following,
        });
    }

    private static IReadOnlyList<ExpectedDocument> Expected(Section step)
    {
        var sections = step.Sections("expects", null, optional: true);
        var expected = sections.Select(s =>
        {
            var document = new ExpectedDocument(s.Key("key"), s.ShortTitle("title"), s.Flag("optional"));
            s.Close();
            return document;
        }).ToList();
        SectionKeys.FaultDoubles(sections.Zip(expected.Select(e => e.Key)), "key");
        return expected;
    }
}

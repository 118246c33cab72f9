using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Reads the steps of a procedure.</summary>
internal static class StepReader
{
    public static IReadOnlyList<SourcedStep> Read(MappingReader procedure)
    {
        var sections = procedure.Sections("steps", "key");
        // 'next' defaults to the step below, so that inserting a step needs no other change.
        var following = sections.Skip(1).Select(s => s.Where!).Append(Step.End);
        return [.. sections.Zip(following, Located)];
    }

    private static SourcedStep Located(MappingReader mapping, string following)
    {
        var kind = StepKinds.Read(mapping);
        var parts = Parts(mapping, kind);
        var step = Create(parts, kind, following);
        StepKinds.Leftovers(mapping, kind);
        mapping.Close();
        return new SourcedStep(step, parts);
    }

    private static StepParts Parts(MappingReader mapping, string kind) => new(mapping)
    {
        Outcomes = kind == "choice" ? mapping.Sections("outcomes", null) : [],
        Deciders = kind == "resolution" ? DeciderReader.Read(mapping) : [],
        EndorsedBy = StepKinds.Has(kind, "endorsed-by") ? mapping.TextsIfAny("endorsed-by") : [],
        OnlyIn = StepKinds.Has(kind, "only-in") ? mapping.TextsIfAny("only-in") : [],
        Window = mapping.Inner("window"),
    };

    private static Step Create(StepParts parts, string kind, string following)
    {
        var mapping = parts.Own;
        return kind switch
        {
            "approval" => Common<ApprovalStep>(parts, following) with { ReturnsTo = mapping.Text("returns-to") },
            "check" => Common<CheckStep>(parts, following) with { ReturnsTo = mapping.Text("returns-to") },
            "choice" => Choice(parts),
            "resolution" => Common<ResolutionStep>(parts, following) with
            {
                ReturnsTo = mapping.Text("returns-to"), Deciders = [.. parts.Deciders.Select(d => d.Decider)],
            },
            "collection" => Common<CollectionStep>(parts, following) with
            {
                From = mapping.OneOf("from", "units", "participants") == "participants" ? RespondentKind.Participants : RespondentKind.Units,
                Form = FormReader.Read(mapping),
            },
            "meeting" => Common<MeetingStep>(parts, following),
            "publication" => Common<PublicationStep>(parts, following),
            _ => Common<TaskStep>(parts, following) with
            {
                NamesParticipants = mapping.Has("names") && mapping.OneOf("names", "participants") is not null,
            },
        };
    }

    private static ChoiceStep Choice(StepParts parts)
    {
        var outcomes = parts.Outcomes.Select(OutcomeReader.Read).ToList();
        return Common<ChoiceStep>(parts, "") with { Outcomes = outcomes, Next = outcomes.Find(o => !o.Returns)?.GoesTo ?? "" };
    }

    // Activator is used because new T() is not allowed for types with required properties. Common properties are set here, those of a
    // single kind where it is read.
    private static T Common<T>(StepParts parts, string following)
        where T : Step
    {
        var mapping = parts.Own;
        Step step = Activator.CreateInstance<T>();
        return (T)(step with
        {
            Key = mapping.Key("key"),
            Row = mapping.Number("row", 1, 999),
            PrintedNumber = mapping.Text("number"),
            Title = mapping.ShortTitle("title"),
            Summary = mapping.Text("summary"),
            Position = mapping.Key("position"),
            EndorsedBy = [.. parts.EndorsedBy.Select(e => e.Value)],
            Responsible = mapping.Handbook("responsible"),
            Method = mapping.Handbook("method"),
            Documents = mapping.Handbook("documents"),
            Laws = mapping.Has("laws") ? mapping.Handbook("laws") : null,
            Window = parts.Window is { } window ? WindowReader.Read(window) : null,
            Nudge = ReminderScheduleReader.Nudge(mapping),
            Expects = Expected(mapping),
            OnlyIn = [.. parts.OnlyIn.Select(o => o.Value)],
            Next = typeof(T) == typeof(ChoiceStep) ? "" : mapping.TextIfAny("next") ?? following,
        });
    }

    private static IReadOnlyList<ExpectedDocument> Expected(MappingReader step)
    {
        var sections = step.Sections("expects", null, optional: true);
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

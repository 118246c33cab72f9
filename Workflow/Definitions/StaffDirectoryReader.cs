namespace OnesqaBot.Workflow;

/// <summary>Reads the people of the office from YAML.</summary>
public static class StaffDirectoryReader
{
    /// <exception cref="DefinitionException">The text has faults; all of them are told.</exception>
    public static StaffDirectory Read(string file, string yaml)
    {
        var faults = new FaultList(file);
        var root = YamlTree.Read(yaml, faults);
        if (root is KeysNode keys)
        {
            var section = new Section(keys, null, faults);
            var positions = Positions(section);
            var people = People(section, [.. positions.Select(p => p.Key)]);
            var units = UnitReader.Units(section, [.. positions.Select(p => p.Key)]);
            var bodies = UnitReader.Bodies(section);
            var acting = ActingReader.Read(section, positions, people);
            section.Close();
            faults.ThrowIfAny();
            return new StaffDirectory(positions, people, acting, units, bodies);
        }

        if (root is not null) faults.Add(root.Line, null, FormMistakes.NotKeys(file));
        throw new DefinitionException(faults.All);
    }

    private static IReadOnlyList<Position> Positions(Section root)
    {
        var sections = root.Sections("positions", "key");
        var positions = sections.Select(s =>
        {
            var position = new Position(s.Key("key"), s.Both("title"), s.TextIfAny("stand-in"));
            s.Close();
            return position;
        }).ToList();
        SectionKeys.FaultDoubles(sections.Zip(positions.Select(p => p.Key)), "key");
        var keys = positions.Select(p => p.Key).ToList();
        foreach (var (section, position) in sections.Zip(positions)) section.FaultUnknown("stand-in", position.StandIn, keys);
        StandIns(sections, positions);
        return positions;
    }

    // A circle is told once, at its first position in the file.
    private static void StandIns(IReadOnlyList<Section> sections, IReadOnlyList<Position> positions)
    {
        var byKey = positions.ToLookup(p => p.Key);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (section, start) in sections.Zip(positions))
        {
            var line = new List<string>();
            for (var at = start; at is not null && !line.Contains(at.Key); at = byKey[at.StandIn ?? ""].FirstOrDefault())
            {
                line.Add(at.Key);
                if (at.StandIn != start.Key || told.Overlaps(line)) continue;
                told.UnionWith(line);
                section.Fault("stand-in", PeopleMistakes.StandInCycle([.. line, start.Key]));
            }
        }
    }

    private static IReadOnlyList<Person> People(Section root, IReadOnlyCollection<string> positions)
    {
        var sections = root.Sections("people", "id");
        var people = sections.Select(s => PersonOf(s, positions)).ToList();
        SectionKeys.FaultDoubles(sections.Zip(people.Select(p => p.Id)), "id");
        SectionKeys.FaultDoubles(sections.Zip(people.Select(p => p.EntraObjectId)), "entra-id", StringComparer.OrdinalIgnoreCase);
        return people;
    }

    private static Person PersonOf(Section section, IReadOnlyCollection<string> positions)
    {
        var held = section.Texts("positions");
        foreach (var position in held.Where(p => !positions.Contains(p.Value)))
            section.Fault(position.Line, FormMistakes.UnknownName("positions", position.Value, Spelling.Nearest(position.Value, positions)));
        var person = new Person(
            section.Key("id"), section.Text("entra-id"), section.Both("name"), section.TextIfAny("email"), [.. held.Select(p => p.Value)]);
        section.Close();
        return person;
    }
}

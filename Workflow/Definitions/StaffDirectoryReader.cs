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
            var people = People(section, positions);
            var units = UnitReader.Units(section, [.. positions.Select(p => p.Key)]);
            var bodies = UnitReader.Bodies(section);
            var administrators = Administrators(section, positions);
            var acting = ActingReader.Read(section, positions, people);
            section.Close();
            faults.ThrowIfAny();
            return new StaffDirectory(positions, people, acting, units, bodies, administrators);
        }

        if (root is not null) faults.Add(root.Line, null, FormMistakes.NotKeys(file));
        throw new DefinitionException(faults.All);
    }

    private static IReadOnlyList<Position> Positions(Section root)
    {
        var sections = root.Sections("positions", "key");
        var positions = sections.Select(s =>
        {
            var position = new Position(s.Key("key"), s.Both("title"), s.TextIfAny("stand-in"), s.TextIfAny("group"));
            if (position.Group is { } group && !Guid.TryParse(group, out _)) s.Fault("group", PeopleMistakes.NotGroup(group));
            s.Close();
            return position;
        }).ToList();
        SectionKeys.FaultDoubles(sections.Zip(positions.Select(p => p.Key)), "key");
        var keys = positions.Select(p => p.Key).ToList();
        foreach (var (section, position) in sections.Zip(positions)) section.FaultUnknown("stand-in", position.StandIn, keys);
        StandIns(sections, positions);
        return positions;
    }

    private static IReadOnlyList<string> Administrators(Section root, IReadOnlyList<Position> positions)
    {
        if (!root.Has("administrators")) return [];
        var named = root.Texts("administrators");
        var keys = positions.Select(p => p.Key).ToList();
        foreach (var position in named.Where(p => !keys.Contains(p.Value)))
            root.Fault(position.Line, FormMistakes.UnknownName("administrators", position.Value, Spelling.Nearest(position.Value, keys)));
        return [.. named.Select(p => p.Value)];
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

    private static IReadOnlyList<Person> People(Section root, IReadOnlyList<Position> positions)
    {
        // Where groups say who is who, the file need name nobody.
        var sections = root.Sections("people", "id", optional: positions.Any(p => p.Group is not null));
        var people = sections.Select(s => PersonOf(s, positions)).ToList();
        SectionKeys.FaultDoubles(sections.Zip(people.Select(p => p.Id)), "id");
        SectionKeys.FaultDoubles(sections.Zip(people.Select(p => p.EntraObjectId)), "entra-id", StringComparer.OrdinalIgnoreCase);
        return people;
    }

    private static Person PersonOf(Section section, IReadOnlyList<Position> positions)
    {
        var keys = positions.Select(p => p.Key).ToList();
        var held = positions.Any(p => p.Group is not null) ? section.TextsIfAny("positions") : section.Texts("positions");
        foreach (var position in held.Where(p => !keys.Contains(p.Value)))
            section.Fault(position.Line, FormMistakes.UnknownName("positions", position.Value, Spelling.Nearest(position.Value, keys)));
        // Who holds a position is said in one place: by the group, or by the file.
        foreach (var position in held.Where(h => positions.Any(p => p.Key == h.Value && p.Group is not null)))
            section.Fault(position.Line, PeopleMistakes.HeldByGroup(position.Value));
        var person = new Person(
            section.Key("id"), section.Text("entra-id"), section.Both("name"), section.TextIfAny("email"), [.. held.Select(p => p.Value)]);
        section.Close();
        return person;
    }
}

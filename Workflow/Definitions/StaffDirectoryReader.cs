using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Reads the people of the office from YAML.</summary>
public static class StaffDirectoryReader
{
    /// <param name="procedures">Ids of the procedures, which the reporting lines name; null if they are not read yet.</param>
    /// <exception cref="DefinitionException">The text has faults; the exception lists all of them.</exception>
    public static StaffDirectory Read(string file, string yaml, IReadOnlyList<string>? procedures = null)
    {
        var faults = new FaultList(file);
        var root = YamlTree.Read(yaml, faults);
        if (root is KeysNode keys)
        {
            var mapping = new MappingReader(keys, null, faults);
            var positions = Positions(mapping);
            var people = People(mapping, positions);
            var units = UnitReader.Units(mapping, [.. positions.Select(p => p.Key)]);
            var bodies = UnitReader.Bodies(mapping);
            var administrators = PositionKeys(mapping, "administrators", positions) ?? [];
            var watchers = PositionKeys(mapping, "watchers", positions);
            var acting = ActingReader.Read(mapping, positions, people);
            var lines = ReportingLineReader.Read(mapping, positions, people, units, procedures);
            mapping.Close();
            faults.ThrowIfAny();
            return new StaffDirectory(positions, people, acting, units, bodies, administrators, lines, watchers);
        }

        if (root is not null) faults.Add(root.Line, null, YamlErrors.NotKeys(file));
        throw new DefinitionException(faults.All);
    }

    private static IReadOnlyList<Position> Positions(MappingReader root)
    {
        var sections = root.Sections("positions", "key");
        var positions = sections.Select(s =>
        {
            var position = new Position(s.Key("key"), s.Both("title"), s.TextIfAny("stand-in"), s.TextIfAny("group"))
            {
                AnyOf = [.. s.TextsIfAny("any-of").Select(t => t.Value)],
            };
            if (position.Group is { } group && !Guid.TryParse(group, out _)) s.Fault("group", DirectoryErrors.NotGroup(group));
            s.Close();
            return position;
        }).ToList();
        MappingKeys.FaultDoubles(sections.Zip(positions.Select(p => p.Key)), "key");
        var keys = positions.Select(p => p.Key).ToList();
        foreach (var (mapping, position) in sections.Zip(positions)) mapping.FaultUnknown("stand-in", position.StandIn, keys);
        StandIns(sections, positions);
        foreach (var (mapping, position) in sections.Zip(positions).Where(p => p.Second.AnyOf.Count > 0)) EitherOr(mapping, position, positions);
        return positions;
    }

    /// <summary>An either-or position names positions that people hold, and is held by nobody itself.</summary>
    private static void EitherOr(MappingReader mapping, Position position, IReadOnlyList<Position> positions)
    {
        var held = positions.Where(p => p.AnyOf.Count == 0).Select(p => p.Key).ToList();
        foreach (var key in position.AnyOf.Where(k => !held.Contains(k)))
            mapping.Fault("any-of", YamlErrors.UnknownName("any-of", key, Spelling.Nearest(key, held)));
        if (position.Group is not null) mapping.Fault("group", DirectoryErrors.HeldByOthers(position.Key));
    }

    /// <summary>The positions listed under a key; null if the file has no such key.</summary>
    private static IReadOnlyList<string>? PositionKeys(MappingReader root, string key, IReadOnlyList<Position> positions)
    {
        if (!root.Has(key)) return null;
        var named = root.Texts(key);
        var keys = positions.Select(p => p.Key).ToList();
        foreach (var position in named.Where(p => !keys.Contains(p.Value)))
            root.Fault(position.Line, YamlErrors.UnknownName(key, position.Value, Spelling.Nearest(position.Value, keys)));
        return [.. named.Select(p => p.Value)];
    }

    // A cycle is reported once, at its first position in the file.
    private static void StandIns(IReadOnlyList<MappingReader> sections, IReadOnlyList<Position> positions)
    {
        var byKey = positions.ToLookup(p => p.Key);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (mapping, start) in sections.Zip(positions))
        {
            var line = new List<string>();
            for (var at = start; at is not null && !line.Contains(at.Key); at = byKey[at.StandIn ?? ""].FirstOrDefault())
            {
                line.Add(at.Key);
                if (at.StandIn != start.Key || told.Overlaps(line)) continue;
                told.UnionWith(line);
                mapping.Fault("stand-in", DirectoryErrors.StandInCycle(string.Join(" → ", line.Append(start.Key))));
            }
        }
    }

    private static IReadOnlyList<Person> People(MappingReader root, IReadOnlyList<Position> positions)
    {
        // If groups define who holds positions, the file need not list people.
        var sections = root.Sections("people", "id", optional: positions.Any(p => p.Group is not null));
        var people = sections.Select(s => PersonOf(s, positions)).ToList();
        MappingKeys.FaultDoubles(sections.Zip(people.Select(p => p.Id)), "id");
        MappingKeys.FaultDoubles(sections.Zip(people.Select(p => p.EntraObjectId)), "entra-id", StringComparer.OrdinalIgnoreCase);
        return people;
    }

    private static Person PersonOf(MappingReader mapping, IReadOnlyList<Position> positions)
    {
        var keys = positions.Select(p => p.Key).ToList();
        var held = positions.Any(p => p.Group is not null) ? mapping.TextsIfAny("positions") : mapping.Texts("positions");
        foreach (var position in held.Where(p => !keys.Contains(p.Value)))
            mapping.Fault(position.Line, YamlErrors.UnknownName("positions", position.Value, Spelling.Nearest(position.Value, keys)));
        // The holders of a position are defined in one place: the group or the file.
        foreach (var position in held.Where(h => positions.Any(p => p.Key == h.Value && p.Group is not null)))
            mapping.Fault(position.Line, DirectoryErrors.HeldByGroup(position.Value));
        foreach (var position in held.Where(h => positions.Any(p => p.Key == h.Value && p.AnyOf.Count > 0)))
            mapping.Fault(position.Line, DirectoryErrors.HeldByOthers(position.Value));
        var person = new Person(
            mapping.Key("id"), mapping.Text("entra-id"), mapping.Both("name"), mapping.TextIfAny("email"), [.. held.Select(p => p.Value)]);
        mapping.Close();
        return person;
    }
}

/// <summary>Reads the office's units and the external bodies.</summary>
internal static class UnitReader
{
    public static IReadOnlyList<OfficeUnit> Units(MappingReader root, IReadOnlyCollection<string> positions)
    {
        var sections = root.Sections("units", "key", optional: true);
        var units = sections.Select(s =>
        {
            var unit = new OfficeUnit(s.Key("key"), s.Both("title"), s.Text("position"));
            s.Close();
            s.FaultUnknown("position", unit.Position, positions);
            return unit;
        }).ToList();
        MappingKeys.FaultDoubles(sections.Zip(units.Select(u => u.Key)), "key");
        return units;
    }

    public static IReadOnlyList<ExternalBody> Bodies(MappingReader root)
    {
        var sections = root.Sections("bodies", "key", optional: true);
        var bodies = sections.Select(s =>
        {
            var body = new ExternalBody(s.Key("key"), s.Both("title")) { Meets = !s.Flag("by-letter") };
            s.Close();
            return body;
        }).ToList();
        MappingKeys.FaultDoubles(sections.Zip(bodies.Select(b => b.Key)), "key");
        return bodies;
    }
}

/// <summary>Reads acting orders (รักษาการแทน).</summary>
internal static class ActingReader
{
    public static IReadOnlyList<Acting> Read(MappingReader root, IReadOnlyList<Position> positions, IReadOnlyList<Person> people)
    {
        var keys = positions.Select(p => p.Key).ToList();
        var ids = people.Select(p => p.Id).ToList();
        return [.. root.Sections("acting", "person", optional: true).Select(s => Order(s, keys, ids)).OfType<Acting>()];
    }

    private static Acting? Order(MappingReader mapping, IReadOnlyCollection<string> positions, IReadOnlyCollection<string> people)
    {
        var (person, position, insteadOf) = (mapping.Text("person"), mapping.Text("position"), mapping.Text("instead-of"));
        var (from, to) = (mapping.Date("from"), mapping.Date("to"));
        mapping.Close();
        mapping.FaultUnknown("person", person, people);
        mapping.FaultUnknown("position", position, positions);
        mapping.FaultUnknown("instead-of", insteadOf, people);
        if (person.Length > 0 && person == insteadOf) mapping.Fault("instead-of", DirectoryErrors.ActsForSelf());
        if (from is not { } first || to is not { } last) return null;
        if (first > last) mapping.Fault("from", DirectoryErrors.DatesReversed(first, last));
        return new Acting(person, position, insteadOf, first, last);
    }
}

/// <summary>Semantic errors in the people file.</summary>
internal static class DirectoryErrors
{
    public static DefinitionError StandInCycle(string path) => new(DefinitionProblem.StandInCycle, path);

    public static DefinitionError HeldByOthers(string position) => new(DefinitionProblem.HeldByOthers, position);

    public static DefinitionError NotGroup(string text) => new(DefinitionProblem.NotGroup, text);

    public static DefinitionError HeldByGroup(string position) => new(DefinitionProblem.HeldByGroup, position);

    public static DefinitionError ActsForSelf() => new(DefinitionProblem.ActsForSelf);

    public static DefinitionError DatesReversed(DateOnly from, DateOnly to) => new(DefinitionProblem.DatesReversed, from, to);
}

/// <summary>Reads who of several holders of a position is in charge of which procedures and units.</summary>
internal static class ReportingLineReader
{
    public static IReadOnlyList<ReportingLine> Read(
        MappingReader root, IReadOnlyList<Position> positions, IReadOnlyList<Person> people, IReadOnlyList<OfficeUnit> units,
        IReadOnlyList<string>? ofProcedures)
    {
        var (held, known) = (positions.Where(p => p.AnyOf.Count == 0).Select(p => p.Key).ToList(), units.Select(u => u.Key).ToList());
        var ids = people.Select(p => p.Id).ToList();
        return [.. root.Sections("lines", "person", optional: true).Select(s =>
        {
            var (procedures, own) = (s.TextsIfAny("procedures"), s.TextsIfAny("units"));
            var line = new ReportingLine(s.Text("position"), s.Text("person"), [.. procedures.Select(p => p.Value)], [.. own.Select(u => u.Value)]);
            s.Close();
            s.FaultUnknown("position", line.Position, held);
            // Members of groups are not known before the groups are read.
            if (positions.All(p => p.Group is null)) s.FaultUnknown("person", line.Person, ids);
            if (ofProcedures is not null) s.FaultUnknown("procedures", procedures, ofProcedures);
            s.FaultUnknown("units", own, known);
            if (line.Procedures.Count + line.Units.Count == 0) s.Fault("person", InChargeOfNothing(line.Person));
            return line;
        })];
    }

    private static DefinitionError InChargeOfNothing(string person) => new(DefinitionProblem.InChargeOfNothing, person);
}

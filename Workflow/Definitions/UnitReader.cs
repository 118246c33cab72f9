using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Definitions;

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
            var body = new ExternalBody(s.Key("key"), s.Both("title"));
            s.Close();
            return body;
        }).ToList();
        MappingKeys.FaultDoubles(sections.Zip(bodies.Select(b => b.Key)), "key");
        return bodies;
    }
}

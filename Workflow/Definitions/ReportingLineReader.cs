using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Reads who of several holders of a position is in charge of which procedures and units.</summary>
internal static class ReportingLineReader
{
    public static IReadOnlyList<ReportingLine> Read(MappingReader root, IReadOnlyList<Position> positions, IReadOnlyList<Person> people, IReadOnlyList<OfficeUnit> units, IReadOnlyList<string>? ofProcedures)
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

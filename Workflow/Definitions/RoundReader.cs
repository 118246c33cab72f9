using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Reads the repeating span.</summary>
internal static class RoundReader
{
    /// <summary>Returns null if no steps repeat.</summary>
    public static SourcedRounds? Read(MappingReader procedure)
    {
        if (procedure.Inner("rounds") is not { } mapping) return null;
        var (from, to) = (mapping.Text("from"), mapping.Text("to"));
        var sections = mapping.Sections("each", "key");
        var each = sections.Select(Round).ToList();
        MappingKeys.FaultDoubles(sections.Zip(each.Select(r => r.Key)), "key");
        mapping.Close();
        return new SourcedRounds(new RoundSpan(from, to, each), mapping);
    }

    private static Round Round(MappingReader mapping)
    {
        var round = new Round(mapping.Key("key"), mapping.Both("title"), mapping.Number("month", 1, 12));
        mapping.Close();
        return round;
    }
}

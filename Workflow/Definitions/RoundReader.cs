namespace OnesqaBot.Workflow;

/// <summary>Reads the span of rows that repeats.</summary>
internal static class RoundReader
{
    /// <summary>Null when no rows repeat.</summary>
    public static LocatedRounds? Read(Section procedure)
    {
        if (procedure.Inner("rounds") is not { } section) return null;
        var (from, to) = (section.Text("from"), section.Text("to"));
        var sections = section.Sections("each", "key");
        var each = sections.Select(Round).ToList();
        SectionKeys.FaultDoubles(sections.Zip(each.Select(r => r.Key)), "key");
        section.Close();
        return new LocatedRounds(new RoundSpan(from, to, each), section);
    }

    private static Round Round(Section section)
    {
        var round = new Round(section.Key("key"), section.Both("title"), section.Number("month", 1, 12));
        section.Close();
        return round;
    }
}

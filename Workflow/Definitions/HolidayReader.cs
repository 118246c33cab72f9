namespace OnesqaBot.Workflow;

/// <summary>Reads the public holidays from YAML.</summary>
public static class HolidayReader
{
    /// <exception cref="DefinitionException">The text has faults; all of them are told.</exception>
    public static IReadOnlyList<Holiday> Read(string file, string yaml)
    {
        var faults = new FaultList(file);
        var root = YamlTree.Read(yaml, faults);
        if (root is not null and not KeysNode) faults.Add(root.Line, null, FormMistakes.NotKeys(file));
        if (root is not KeysNode keys) throw new DefinitionException(faults.All);

        var section = new Section(keys, null, faults);
        var days = section.Sections("holidays", "date");
        var read = days.Select(d =>
        {
            var (date, name) = (d.Date("date"), d.Text("name"));
            d.Close();
            return (Date: date, Name: name);
        }).ToList();
        SectionKeys.FaultDoubles(days.Zip(read.Select(r => $"{r.Date:O}")), "date");
        section.Close();
        faults.ThrowIfAny();
        return [.. read.Select(r => new Holiday(r.Date!.Value, r.Name)).OrderBy(h => h.Date)];
    }
}

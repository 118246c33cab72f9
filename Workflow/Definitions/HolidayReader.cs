using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Reads the public holidays from YAML, one file per year.</summary>
public static class HolidayReader
{
    /// <summary>Reads one year.</summary>
    /// <exception cref="DefinitionException">The text has faults; the exception lists all of them.</exception>
    public static HolidayYear Read(string file, string yaml)
    {
        var faults = new FaultList(file);
        var read = Read(new DefinitionSource(file, yaml), faults);
        faults.ThrowIfAny();
        return read!.Value.Year;
    }

    /// <summary>Reads the years of all files.</summary>
    /// <exception cref="DefinitionException">A file has faults, or two files have the same year.</exception>
    public static HolidayCalendar ReadAll(IEnumerable<DefinitionSource> sources)
    {
        var lists = new List<FaultList>();
        var files = new Dictionary<int, string>();
        var years = new List<HolidayYear>();
        foreach (var source in sources)
        {
            var faults = new FaultList(source.File);
            lists.Add(faults);
            if (Read(source, faults) is not var (year, mapping) || year.BuddhistYear == 0) continue;
            years.Add(year);
            if (!files.TryAdd(year.BuddhistYear, source.File))
                mapping.Fault("year", HolidayErrors.YearTwice(year.BuddhistYear, files[year.BuddhistYear]));
        }

        var all = lists.SelectMany(l => l.All).ToList();
        return all.Count == 0 ? new HolidayCalendar(years) : throw new DefinitionException(all);
    }

    private static (HolidayYear Year, MappingReader Section)? Read(DefinitionSource source, FaultList faults)
    {
        if (YamlTree.Read(source.Yaml, faults) is not { } root) return null;
        if (root is not KeysNode keys)
        {
            faults.Add(root.Line, null, YamlErrors.NotKeys(source.File));
            return null;
        }

        var mapping = new MappingReader(keys, null, faults);
        var sheet = new HolidaySheet(mapping.Number("year", 2500, 2999));
        foreach (var entry in mapping.Sections("entries", "announced")) HolidayEntryReader.Read(entry, sheet);
        mapping.Close();
        sheet.CheckSubstitutions();
        return (new HolidayYear(sheet.BuddhistYear, sheet.Days), mapping);
    }
}

/// <summary>Reads one announcement, which adds days, moves a day or withdraws a day.</summary>
internal static class HolidayEntryReader
{
    private static readonly string[] Changes = ["add", "move", "withdraw"];

    public static void Read(MappingReader entry, HolidaySheet sheet)
    {
        var announced = entry.Date("announced");
        var source = entry.Text("source");
        if (announced is { } date) sheet.Follow(entry, date);
        string[] changes = [.. Changes.Where(entry.Has)];
        switch (changes)
        {
            case ["add"]:
                foreach (var day in entry.Sections("add", "date")) Add(day, announced, source, sheet);
                break;
            case ["move"]:
                if (entry.Inner("move") is { } move) Move(move, announced, source, sheet);
                break;
            case ["withdraw"]:
                if (entry.Date("withdraw") is { } gone) sheet.Withdraw(entry, "withdraw", gone);
                break;
            case []:
                entry.Fault(entry.Line, HolidayErrors.NoChange());
                break;
            default:
                entry.Fault(entry.Line, HolidayErrors.ManyChanges(changes));
                break;
        }

        entry.Close();
    }

    private static void Add(MappingReader day, DateOnly? announced, string source, HolidaySheet sheet)
    {
        var (date, name) = (day.Date("date"), day.Both("name"));
        var insteadOf = day.Has("instead-of") ? day.Date("instead-of") : null;
        var expected = day.Flag("expected");
        day.Close();
        if (date is not { } on) return;
        sheet.Add(day, "date", new Holiday(on, name, announced ?? default, source) { InsteadOf = insteadOf, Expected = expected });
    }

    private static void Move(MappingReader move, DateOnly? announced, string source, HolidaySheet sheet)
    {
        var (from, to) = (move.Date("from"), move.Date("to"));
        move.Close();
        if (from is not { } old || to is not { } on) return;
        if (old == on) move.Fault("to", HolidayErrors.MovesNowhere());
        else if (sheet.Withdraw(move, "from", old) is { } moved)
            sheet.Add(move, "to", moved with { Date = on, Announced = announced ?? default, Source = source, Expected = false });
    }
}

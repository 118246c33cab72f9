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
        if (announced is { } date) sheet.CheckOrder(entry, date);
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

/// <summary>Accumulates the holidays of a year while its announcements are read in order.</summary>
internal sealed class HolidaySheet(int buddhistYear)
{
    private readonly Dictionary<DateOnly, (Holiday Day, MappingReader Section, string Key)> _days = [];
    private DateOnly? _last;

    /// <summary>0 if the file does not state it; dates are then not checked against it.</summary>
    public int BuddhistYear => buddhistYear;

    public IReadOnlyList<Holiday> Days => [.. _days.Values.Select(d => d.Day).OrderBy(d => d.Date)];

    /// <summary>Reports an announcement that is listed after a later one.</summary>
    public void CheckOrder(MappingReader entry, DateOnly announced)
    {
        if (announced < _last) entry.Fault("announced", HolidayErrors.OutOfOrder(_last.Value));
        else _last = announced;
    }

    public void Add(MappingReader mapping, string key, Holiday day)
    {
        if (buddhistYear > 0 && day.Date.Year != buddhistYear - FiscalYear.BuddhistEraOffset)
            mapping.Fault(key, HolidayErrors.OutsideYear(day.Date, buddhistYear));
        // An expected holiday is confirmed by adding it again.
        else if (_days.TryGetValue(day.Date, out var there) && (!there.Day.Expected || day.Expected))
            mapping.Fault(key, HolidayErrors.Taken(day.Date, there.Day.Name, there.Section.LineOf(there.Key)));
        else
            _days[day.Date] = (day, mapping, key);
    }

    /// <returns>The removed holiday; null, with a fault, if there was none.</returns>
    public Holiday? Withdraw(MappingReader mapping, string key, DateOnly date)
    {
        if (_days.Remove(date, out var gone)) return gone.Day;
        mapping.Fault(key, HolidayErrors.NotThere(date));
        return null;
    }

    /// <summary>Checks, after reading, that each substitute is on a working day and replaces a holiday on a weekend.</summary>
    public void CheckSubstitutions()
    {
        foreach (var (day, mapping, key) in _days.Values)
        {
            if (day.InsteadOf is not { } instead) continue;
            if (HolidayCalendar.IsWeekend(day.Date)) mapping.Fault(key, HolidayErrors.SubstituteOnWeekend(day.Date));
            if (!HolidayCalendar.IsWeekend(instead)) mapping.Fault("instead-of", HolidayErrors.SubstituteNotNeeded(instead));
            // A substitute in January may replace a day of December, which is in the previous year's file.
            else if (instead.Year == day.Date.Year && !_days.ContainsKey(instead))
                mapping.Fault("instead-of", HolidayErrors.SubstituteOfNothing(instead));
        }
    }
}

/// <summary>Semantic errors in the holiday files.</summary>
internal static class HolidayErrors
{
    public static DefinitionError YearTwice(int year, string other) => new(DefinitionProblem.YearTwice, year, other);

    public static DefinitionError NoChange() => new(DefinitionProblem.NothingChanged);

    public static DefinitionError ManyChanges(IEnumerable<string> changes) => new(DefinitionProblem.ManyChanges, string.Join(' ', changes));

    public static DefinitionError OutOfOrder(DateOnly before) => new(DefinitionProblem.AnnouncedOutOfOrder, before);

    public static DefinitionError OutsideYear(DateOnly date, int year) =>
        new(DefinitionProblem.HolidayOutsideYear, date, year, year - FiscalYear.BuddhistEraOffset);

    public static DefinitionError Taken(DateOnly date, Bilingual name, int line) => new(DefinitionProblem.HolidayTwice, date, name, line);

    public static DefinitionError NotThere(DateOnly date) => new(DefinitionProblem.NoHoliday, date);

    public static DefinitionError MovesNowhere() => new(DefinitionProblem.MovedToSameDay);

    public static DefinitionError SubstituteOnWeekend(DateOnly date) => new(DefinitionProblem.SubstituteOnWeekend, date);

    public static DefinitionError SubstituteNotNeeded(DateOnly date) => new(DefinitionProblem.SubstituteNotNeeded, date);

    public static DefinitionError SubstituteOfNothing(DateOnly date) => new(DefinitionProblem.SubstituteOfNothing, date);
}

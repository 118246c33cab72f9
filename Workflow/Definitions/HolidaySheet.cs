using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Accumulates the holidays of a year while its announcements are read in order.</summary>
internal sealed class HolidaySheet(int buddhistYear)
{
    private readonly Dictionary<DateOnly, (Holiday Day, MappingReader Section, string Key)> _days = [];
    private DateOnly? _last;

    /// <summary>0 if the file does not state it; dates are then not checked against it.</summary>
    public int BuddhistYear => buddhistYear;

    public IReadOnlyList<Holiday> Days => [.. _days.Values.Select(d => d.Day).OrderBy(d => d.Date)];

    /// <summary>Reports an announcement that is listed after a later one.</summary>
    public void Follow(MappingReader entry, DateOnly announced)
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

    public static DefinitionError OutsideYear(DateOnly date, int year) => new(DefinitionProblem.HolidayOutsideYear, date, year, year - FiscalYear.BuddhistEraOffset);

    public static DefinitionError Taken(DateOnly date, Bilingual name, int line) => new(DefinitionProblem.HolidayTwice, date, name, line);

    public static DefinitionError NotThere(DateOnly date) => new(DefinitionProblem.NoHoliday, date);

    public static DefinitionError MovesNowhere() => new(DefinitionProblem.MovedToSameDay);

    public static DefinitionError SubstituteOnWeekend(DateOnly date) => new(DefinitionProblem.SubstituteOnWeekend, date);

    public static DefinitionError SubstituteNotNeeded(DateOnly date) => new(DefinitionProblem.SubstituteNotNeeded, date);

    public static DefinitionError SubstituteOfNothing(DateOnly date) => new(DefinitionProblem.SubstituteOfNothing, date);
}

using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>The holidays of a year while its announcements are read one after another.</summary>
internal sealed class HolidaySheet(int buddhistYear)
{
    private readonly Dictionary<DateOnly, (Holiday Day, MappingReader Section, string Key)> _days = [];
    private DateOnly? _last;

    /// <summary>0 when the file does not say: then no date is outside of it.</summary>
    public int BuddhistYear => buddhistYear;

    public IReadOnlyList<Holiday> Days => [.. _days.Values.Select(d => d.Day).OrderBy(d => d.Date)];

    /// <summary>A fault when an announcement stands below a later one.</summary>
    public void Follow(MappingReader entry, DateOnly announced)
    {
        if (announced < _last) entry.Fault("announced", HolidayErrors.OutOfOrder(_last.Value));
        else _last = announced;
    }

    public void Add(MappingReader mapping, string key, Holiday day)
    {
        if (buddhistYear > 0 && day.Date.Year != buddhistYear - FiscalYear.BuddhistEraOffset)
            mapping.Fault(key, HolidayErrors.OutsideYear(day.Date, buddhistYear));
        // What was only expected is announced by adding it again.
        else if (_days.TryGetValue(day.Date, out var there) && (!there.Day.Expected || day.Expected))
            mapping.Fault(key, HolidayErrors.Taken(day.Date, there.Day.Name.Th, there.Section.LineOf(there.Key)));
        else
            _days[day.Date] = (day, mapping, key);
    }

    /// <returns>The holiday that it was; null, with a fault, when there was none.</returns>
    public Holiday? Withdraw(MappingReader mapping, string key, DateOnly date)
    {
        if (_days.Remove(date, out var gone)) return gone.Day;
        mapping.Fault(key, HolidayErrors.NotThere(date));
        return null;
    }

    /// <summary>Of what is left when all is read: a substitution is a working day for a holiday on a weekend.</summary>
    public void CheckSubstitutions()
    {
        foreach (var (day, mapping, key) in _days.Values)
        {
            if (day.InsteadOf is not { } instead) continue;
            if (HolidayCalendar.IsWeekend(day.Date)) mapping.Fault(key, HolidayErrors.SubstituteOnWeekend(day.Date));
            if (!HolidayCalendar.IsWeekend(instead)) mapping.Fault("instead-of", HolidayErrors.SubstituteNotNeeded(instead));
            // The last days of December are made up for in January, and stand in the file of the year before.
            else if (instead.Year == day.Date.Year && !_days.ContainsKey(instead))
                mapping.Fault("instead-of", HolidayErrors.SubstituteOfNothing(instead));
        }
    }
}

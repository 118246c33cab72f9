namespace OnesqaBot.Workflow;

/// <summary>The holidays of a year while its announcements are read one after another.</summary>
internal sealed class HolidaySheet(int buddhistYear)
{
    private readonly Dictionary<DateOnly, (Holiday Day, Section Section, string Key)> _days = [];
    private DateOnly? _last;

    /// <summary>0 when the file does not say: then no date is outside of it.</summary>
    public int BuddhistYear => buddhistYear;

    public IReadOnlyList<Holiday> Days => [.. _days.Values.Select(d => d.Day).OrderBy(d => d.Date)];

    /// <summary>A fault when an announcement stands below a later one.</summary>
    public void Follow(Section entry, DateOnly announced)
    {
        if (announced < _last) entry.Fault("announced", HolidayMistakes.OutOfOrder(_last.Value));
        else _last = announced;
    }

    public void Add(Section section, string key, Holiday day)
    {
        if (buddhistYear > 0 && day.Date.Year != buddhistYear - FiscalYear.BuddhistEraOffset)
            section.Fault(key, HolidayMistakes.OutsideYear(day.Date, buddhistYear));
        // What was only expected is announced by adding it again.
        else if (_days.TryGetValue(day.Date, out var there) && (!there.Day.Expected || day.Expected))
            section.Fault(key, HolidayMistakes.Taken(day.Date, there.Day.Name.Th, there.Section.LineOf(there.Key)));
        else
            _days[day.Date] = (day, section, key);
    }

    /// <returns>The holiday that it was; null, with a fault, when there was none.</returns>
    public Holiday? Withdraw(Section section, string key, DateOnly date)
    {
        if (_days.Remove(date, out var gone)) return gone.Day;
        section.Fault(key, HolidayMistakes.NotThere(date));
        return null;
    }

    /// <summary>Of what is left when all is read: a substitution is a working day for a holiday on a weekend.</summary>
    public void CheckSubstitutions()
    {
        foreach (var (day, section, key) in _days.Values)
        {
            if (day.InsteadOf is not { } instead) continue;
            if (HolidayCalendar.IsWeekend(day.Date)) section.Fault(key, HolidayMistakes.SubstituteOnWeekend(day.Date));
            if (!HolidayCalendar.IsWeekend(instead)) section.Fault("instead-of", HolidayMistakes.SubstituteNotNeeded(instead));
            // The last days of December are made up for in January, and stand in the file of the year before.
            else if (instead.Year == day.Date.Year && !_days.ContainsKey(instead))
                section.Fault("instead-of", HolidayMistakes.SubstituteOfNothing(instead));
        }
    }
}

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
            mapping.Fault(key, HolidayErrors.Taken(day.Date, there.Day.Name.Th, there.Section.LineOf(there.Key)));
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
    public static DefinitionError YearTwice(int year, string other) => DefinitionError.Create(
        $"วันหยุดของปี {year} อยู่ใน {other} แล้ว", "รวมเป็นไฟล์เดียว หรือแก้ year",
        $"The holidays of {year} are already in {other}", "merge the files, or correct 'year'");

    public static DefinitionError NoChange() => DefinitionError.Create(
        "รายการนี้ไม่บอกว่าเปลี่ยนอะไร", "เขียน add, move หรือ withdraw อย่างใดอย่างหนึ่ง",
        "The entry changes nothing", "write one of 'add', 'move' or 'withdraw'");

    public static DefinitionError ManyChanges(IEnumerable<string> changes) => DefinitionError.Create(
        $"รายการนี้เปลี่ยนมากกว่าหนึ่งอย่าง ({string.Join(' ', changes)})", "แยกเป็นรายการละอย่าง",
        $"The entry changes more than one thing ({string.Join(' ', changes)})", "write a separate entry for each");

    public static DefinitionError OutOfOrder(DateOnly before) => DefinitionError.Create(
        $"ประกาศก่อนรายการข้างบน ({before:O})", "เรียงตามวันที่ประกาศ รายการใหม่ต่อท้ายไฟล์เสมอ",
        $"It was announced before the entry above ({before:O})", "keep entries in order of announcement and add new ones at the end");

    public static DefinitionError OutsideYear(DateOnly date, int year) => DefinitionError.Create(
        $"วันที่ {date:O} ไม่อยู่ในปี {year} (ค.ศ. {year - FiscalYear.BuddhistEraOffset})", "แก้วันที่ หรือย้ายไปไฟล์ของปีนั้น",
        $"{date:O} is not in {year} ({year - FiscalYear.BuddhistEraOffset} of the common era)", "correct the date, or move it to the file of its year");

    public static DefinitionError Taken(DateOnly date, string name, int line) => DefinitionError.Create(
        $"วันที่ {date:O} เป็น{name}อยู่แล้ว (บรรทัด {line})", "เหลือไว้รายการเดียว หากสองวันตรงกันให้เขียนรวมเป็นชื่อเดียว",
        $"{date:O} is already a holiday (line {line})", "keep one of them; if two holidays fall on one day, combine their names");

    public static DefinitionError NotThere(DateOnly date) => DefinitionError.Create(
        $"วันที่ {date:O} ไม่ได้เป็นวันหยุดอยู่ก่อน", "แก้วันที่ให้ตรงกับวันหยุดที่ย้ายหรือยกเลิก",
        $"{date:O} is not a holiday before this entry", "use the date of the holiday to be moved or withdrawn");

    public static DefinitionError MovesNowhere() => DefinitionError.Create(
        "ย้ายไปวันเดิม", "แก้ from หรือ to", "It is moved to the same date", "correct 'from' or 'to'");

    public static DefinitionError SubstituteOnWeekend(DateOnly date) => DefinitionError.Create(
        $"วันหยุดชดเชย {date:O} ตรงกับวันเสาร์หรือวันอาทิตย์", "ชดเชยในวันทำการ หรือลบ instead-of",
        $"The substitute holiday {date:O} falls on a weekend", "choose a working day, or remove 'instead-of'");

    public static DefinitionError SubstituteNotNeeded(DateOnly date) => DefinitionError.Create(
        $"วันที่ {date:O} ไม่ใช่วันเสาร์หรือวันอาทิตย์ จึงไม่ต้องชดเชย", "แก้ instead-of หากเป็นวันหยุดพิเศษให้ลบ instead-of",
        $"{date:O} is not on a weekend and needs no substitute", "correct 'instead-of', or remove it if the day is a special holiday");

    public static DefinitionError SubstituteOfNothing(DateOnly date) => DefinitionError.Create(
        $"ชดเชยวันที่ {date:O} ซึ่งไม่ได้เป็นวันหยุด", "แก้ instead-of หรือยกเลิกวันชดเชยนี้ด้วย",
        $"It substitutes for {date:O}, which is not a holiday", "correct 'instead-of', or withdraw the substitute as well");
}

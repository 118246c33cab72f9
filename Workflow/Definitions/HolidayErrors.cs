using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Definitions;

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

using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Mistakes of meaning in the files of public holidays.</summary>
internal static class HolidayErrors
{
    public static DefinitionError YearTwice(int year, string other) => DefinitionError.Create(
        $"วันหยุดของปี {year} อยู่ใน {other} แล้ว", "รวมเป็นไฟล์เดียว หรือแก้ year",
        $"The holidays of {year} stand in {other} already", "make them one file, or correct 'year'");

    public static DefinitionError NoChange() => DefinitionError.Create(
        "รายการนี้ไม่บอกว่าเปลี่ยนอะไร", "เขียน add, move หรือ withdraw อย่างใดอย่างหนึ่ง",
        "The entry changes nothing", "write one of 'add', 'move' and 'withdraw'");

    public static DefinitionError ManyChanges(IEnumerable<string> changes) => DefinitionError.Create(
        $"รายการนี้เปลี่ยนมากกว่าหนึ่งอย่าง ({string.Join(' ', changes)})", "แยกเป็นรายการละอย่าง",
        $"The entry changes more than one thing ({string.Join(' ', changes)})", "make an entry of each");

    public static DefinitionError OutOfOrder(DateOnly before) => DefinitionError.Create(
        $"ประกาศก่อนรายการข้างบน ({before:O})", "เรียงตามวันที่ประกาศ รายการใหม่ต่อท้ายไฟล์เสมอ",
        $"It was announced before the entry above ({before:O})", "keep the order of the announcements; what is new goes to the end");

    public static DefinitionError OutsideYear(DateOnly date, int year) => DefinitionError.Create(
        $"วันที่ {date:O} ไม่อยู่ในปี {year} (ค.ศ. {year - FiscalYear.BuddhistEraOffset})", "แก้วันที่ หรือย้ายไปไฟล์ของปีนั้น",
        $"{date:O} is not in {year} ({year - FiscalYear.BuddhistEraOffset} of the common era)", "correct the date, or put it into the file of its year");

    public static DefinitionError Taken(DateOnly date, string name, int line) => DefinitionError.Create(
        $"วันที่ {date:O} เป็น{name}อยู่แล้ว (บรรทัด {line})", "เหลือไว้รายการเดียว หากสองวันตรงกันให้เขียนรวมเป็นชื่อเดียว",
        $"{date:O} is a holiday already (line {line})", "keep one of them; where two fall on one day, write both in one name");

    public static DefinitionError NotThere(DateOnly date) => DefinitionError.Create(
        $"วันที่ {date:O} ไม่ได้เป็นวันหยุดอยู่ก่อน", "แก้วันที่ให้ตรงกับวันหยุดที่ย้ายหรือยกเลิก",
        $"{date:O} is no holiday before this entry", "name the date of the holiday that is moved or withdrawn");

    public static DefinitionError MovesNowhere() => DefinitionError.Create(
        "ย้ายไปวันเดิม", "แก้ from หรือ to", "It is moved to where it was", "correct 'from' or 'to'");

    public static DefinitionError SubstituteOnWeekend(DateOnly date) => DefinitionError.Create(
        $"วันหยุดชดเชย {date:O} ตรงกับวันเสาร์หรือวันอาทิตย์", "ชดเชยในวันทำการ หรือลบ instead-of",
        $"The substitution {date:O} falls on a weekend", "choose a working day, or take out 'instead-of'");

    public static DefinitionError SubstituteNotNeeded(DateOnly date) => DefinitionError.Create(
        $"วันที่ {date:O} ไม่ใช่วันเสาร์หรือวันอาทิตย์ จึงไม่ต้องชดเชย", "แก้ instead-of หากเป็นวันหยุดพิเศษให้ลบ instead-of",
        $"{date:O} is no weekend and needs no substitution", "correct 'instead-of', or take it out where the day is a special holiday");

    public static DefinitionError SubstituteOfNothing(DateOnly date) => DefinitionError.Create(
        $"ชดเชยวันที่ {date:O} ซึ่งไม่ได้เป็นวันหยุด", "แก้ instead-of หรือยกเลิกวันชดเชยนี้ด้วย",
        $"It makes up for {date:O}, which is no holiday", "correct 'instead-of', or withdraw the substitution as well");
}

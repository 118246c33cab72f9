namespace OnesqaBot.Workflow.Definitions;

/// <summary>Semantic errors in the people file.</summary>
internal static class DirectoryErrors
{
    public static DefinitionError StandInCycle(IEnumerable<string> line)
    {
        var path = string.Join(" → ", line);
        return DefinitionError.Create(
            $"ตำแหน่งผู้ทำแทนวนกลับมาที่เดิม: {path}", "ให้สายผู้ทำแทนสิ้นสุดที่ตำแหน่งหนึ่งซึ่งไม่มี stand-in",
            $"The stand-ins form a cycle: {path}", "end the chain at a position without 'stand-in'");
    }

    public static DefinitionError NotGroup(string text) => DefinitionError.Create(
        $"group “{text}” ไม่ใช่รหัสกลุ่ม", "ใช้ Object ID ของกลุ่มใน Microsoft Entra ID",
        $"'{text}' is not a group id", "use the group's object id from Microsoft Entra ID");

    public static DefinitionError HeldByGroup(string position) => DefinitionError.Create(
        $"ตำแหน่ง {position} มีสมาชิกตามกลุ่มใน Entra ID อยู่แล้ว", "ลบตำแหน่งนี้ออกจากบุคคล หรือลบ group ออกจากตำแหน่ง",
        $"The holders of {position} come from its group", "remove the position from the person, or the group from the position");

    public static DefinitionError ActsForSelf() => DefinitionError.Create(
        "ผู้รักษาการแทนเป็นคนเดียวกับผู้ที่ถูกแทน", "แก้ person หรือ instead-of",
        "The person acts for themselves", "correct 'person' or 'instead-of'");

    public static DefinitionError DatesReversed(DateOnly from, DateOnly to) => DefinitionError.Create(
        $"วันเริ่มรักษาการ ({from:O}) อยู่หลังวันสิ้นสุด ({to:O})", "สลับ from และ to หรือแก้วันที่",
        $"The acting order begins ({from:O}) after it ends ({to:O})", "swap 'from' and 'to', or correct them");
}

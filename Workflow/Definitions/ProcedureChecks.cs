using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Checks procedures against one another and against the office.</summary>
internal static class ProcedureChecks
{
    /// <summary>Nicknames are compared ignoring case and spaces.</summary>
    private static readonly IEqualityComparer<string> AsTyped = StringComparer.OrdinalIgnoreCase;

    public static void Against(IReadOnlyList<SourcedProcedure> all, StaffDirectory directory)
    {
        foreach (var (index, located) in all.Index())
        {
            Office(located, directory);
            foreach (var earlier in all.Take(index)) Clash(located, earlier);
        }
    }

    /// <summary>Reports duplicate nicknames within one procedure.</summary>
    public static void Nicknames(MappingReader mapping, IReadOnlyList<TextNode> nicknames)
    {
        foreach (var same in nicknames.GroupBy(n => Plain(n.Value), AsTyped))
        {
            foreach (var twice in same.Skip(1))
                mapping.Fault(twice.Line, YamlErrors.Duplicate("nickname", twice.Value, same.First().Line));
        }
    }

    private static void Office(SourcedProcedure located, StaffDirectory directory)
    {
        var positions = directory.Positions.Select(p => p.Key).ToList();
        located.Section.FaultUnknown("opened-by", located.Procedure.OpenedBy, positions);
        foreach (var step in located.Steps)
        {
            step.Section.FaultUnknown("position", step.Step.Position, positions);
            step.Section.FaultUnknown("endorsed-by", step.Source.EndorsedBy, positions);
            step.Section.FaultUnknown("informs", step.Source.Informs, positions);
            step.CheckOffice(directory);
        }
    }

    private static void Clash(SourcedProcedure located, SourcedProcedure earlier)
    {
        var (mine, other) = (located.Procedure, earlier.Procedure);
        if (mine.Id.Length > 0 && mine.Id == other.Id)
        {
            if (mine.Edition == other.Edition)
                located.Section.Fault("edition", ProcedureErrors.DuplicateProcedure(mine.Id, mine.Edition, earlier.File));
            return;
        }

        if (mine.Code.Length > 0 && mine.Code == other.Code)
            located.Section.Fault("code", ProcedureErrors.CodeTaken(mine.Code, other.Id));
        var taken = other.Nicknames.Select(Plain).ToHashSet(AsTyped);
        foreach (var nickname in located.Nicknames.Where(n => taken.Contains(Plain(n.Value))))
            located.Section.Fault(nickname.Line, ProcedureErrors.NicknameTaken(nickname.Value, other.Id));
    }

    private static string Plain(string nickname) => nickname.Replace(" ", "", StringComparison.Ordinal);
}

/// <summary>Semantic errors in a procedure.</summary>
internal static class ProcedureErrors
{
    public static DefinitionError BadCode(string code) => DefinitionError.Create(
        $"รหัส “{code}” ใช้ในเลขที่เรื่องไม่ได้", "ใช้อักษรอังกฤษตัวใหญ่นำหน้า ตามด้วยตัวใหญ่หรือตัวเลข รวม 2 ถึง 12 ตัว เช่น MOU",
        $"The code '{code}' cannot be used in a case number", "use 2 to 12 capital English letters and digits, starting with a letter, such as MOU");

    public static DefinitionError BadEdition(string edition) => DefinitionError.Create(
        $"ปีของคู่มือ “{edition}” ไม่ใช่ปี พ.ศ. สี่หลัก", "เขียนปี พ.ศ. ด้วยเลขอารบิก เช่น \"2567\"",
        $"The edition '{edition}' is not a Buddhist-era year", "write the year in four Arabic digits, such as \"2567\"");

    public static DefinitionError TooLongTitle(string key, int length, int longest) => DefinitionError.Create(
        $"“{key}” ภาษาไทยยาว {length} ตัวอักษร เกิน {longest}", "ย่อให้อ่านได้ในหนึ่งบรรทัดบนโทรศัพท์",
        $"The Thai of '{key}' has {length} characters, more than {longest}", "shorten it to fit on one line of a phone");

    public static DefinitionError RowOutOfOrder(int row, int due) => DefinitionError.Create(
        $"ลำดับเป็น {row} แต่ควรเป็น {due}", "เรียงลำดับ 1, 2, 3, … ตามแถวในคู่มือ",
        $"The row is {row}, but {due} is expected here", "number the rows 1, 2, 3, … in order");

    public static DefinitionError ReturnsToItself() => DefinitionError.Create(
        "ขั้นตอนนี้ส่งกลับมาที่ตัวเอง", "ให้ส่งกลับไปขั้นตอนก่อนหน้าซึ่งจัดทำเรื่องที่พิจารณา",
        "The step returns to itself", "name the earlier step that prepared what is decided");

    public static DefinitionError ReturnsForward(string target) => DefinitionError.Create(
        $"การส่งกลับไปที่ “{target}” ซึ่งอยู่ข้างหน้า", "ให้ส่งกลับไปขั้นตอนก่อนหน้าซึ่งจัดทำเรื่องที่พิจารณา",
        $"It returns to '{target}', which comes later", "name the earlier step that prepared what is decided");

    public static DefinitionError GoesBack(string target) => DefinitionError.Create(
        $"ไปยัง “{target}” ซึ่งไม่ใช่ขั้นตอนข้างหน้า โดยไม่ใช่การส่งกลับ", "ให้ไปขั้นตอนข้างหน้าหรือ end หากเป็นการส่งกลับให้ใช้ returns-to หรือ returns: true",
        $"It goes on to '{target}', which does not come later", "go on to a later step or 'end'; for a return use 'returns-to', or 'returns: true'");

    public static DefinitionError Unreachable() => DefinitionError.Create(
        "ไม่มีทางมาถึงขั้นตอนนี้", "ให้ next หรือ goes-to ของขั้นตอนก่อนหน้าชี้มาที่นี่ หรือลบขั้นตอนนี้",
        "No path leads to this step", "refer to it in 'next' or 'goes-to' of an earlier step, or remove it");

    public static DefinitionError NoWayToEnd() => DefinitionError.Create(
        "จากขั้นตอนนี้ไม่มีทางไปจบเรื่องได้", "เพิ่มทางไปข้างหน้าอย่างน้อยหนึ่งทาง",
        "No path leads from this step to the end", "add at least one way forward");

    public static DefinitionError ReservedStep(string key) => DefinitionError.Create(
        $"“{key}” เป็นชื่อสงวนหมายถึงจบเรื่อง", "ตั้งชื่อขั้นตอนเป็นอย่างอื่น",
        $"'{key}' is reserved for the close of a case", "give the step another key");

    public static DefinitionError UnknownField(string field, string? nearest) => DefinitionError.Create(
        $"subject อ้างถึงช่อง {{{field}}} ซึ่งไม่มีใน fields", nearest is null ? "เพิ่มช่องนั้น หรือลบออกจาก subject" : $"น่าจะหมายถึง {{{nearest}}}",
        $"The subject names the field {{{field}}}, which is not among 'fields'", nearest is null ? "add the field, or remove it from the subject" : $"perhaps {{{nearest}}} is meant");

    public static DefinitionError ExampleTooLong(int length, int longest) => DefinitionError.Create(
        $"ตัวอย่างยาว {length} ตัวอักษร เกิน max-length {longest}", "ย่อตัวอย่าง หรือเพิ่ม max-length",
        $"The example has {length} characters, more than its max-length {longest}", "shorten the example, or increase 'max-length'");

    public static DefinitionError ExampleNotOfType() => DefinitionError.Create(
        "ตัวอย่างไม่ตรงกับ type ของช่องนี้", "แก้ตัวอย่าง เช่น ๒๕๗๑ สำหรับ fiscal-year, ๑,๒๕๐,๐๐๐ สำหรับ amount หรือ ๑๒–๑๔ มกราคม ๒๕๗๐ สำหรับ period",
        "The example is not of the field's type", "correct the example, such as ๒๕๗๑ for fiscal-year, ๑,๒๕๐,๐๐๐ for amount or ๑๒–๑๔ มกราคม ๒๕๗๐ for period");

    public static DefinitionError DaysTooLong(int longest) => DefinitionError.Create(
        $"ช่องวันที่ต้องรับได้อย่างน้อย {longest} ตัวอักษร", $"แก้ max-length เป็น {longest} ขึ้นไป เพราะช่วงวันที่เขียนเต็มได้ยาวเท่านี้",
        $"A field for days needs at least {longest} characters", $"set 'max-length' to {longest} or more, which is how long a period written in full can be");

    public static DefinitionError DuplicateProcedure(string id, string edition, string other) => DefinitionError.Create(
        $"กระบวนการ {id} ปี {edition} มีอยู่แล้วใน {other}", "แก้ edition ของฉบับใหม่ หรือลบไฟล์ที่ซ้ำ",
        $"Procedure {id}, edition {edition}, already exists in {other}", "change the edition of the newer one, or remove one of the files");

    public static DefinitionError CodeTaken(string code, string other) => DefinitionError.Create(
        $"รหัส {code} เป็นของกระบวนการ {other} แล้ว", "ตั้งรหัสอื่น เพราะเลขที่เรื่องจะซ้ำกัน",
        $"The code {code} belongs to procedure {other}", "choose another, or case numbers would clash");

    public static DefinitionError NicknameTaken(string nickname, string other) => DefinitionError.Create(
        $"ชื่อเรียก “{nickname}” เป็นของกระบวนการ {other} แล้ว", "ใช้ชื่อเรียกที่ต่างกัน",
        $"The nickname '{nickname}' belongs to procedure {other}", "choose another");
}

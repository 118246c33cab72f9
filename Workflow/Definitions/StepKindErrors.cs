namespace OnesqaBot.Workflow.Definitions;

/// <summary>Semantic errors in a step of a certain kind.</summary>
internal static class StepKindErrors
{
    public static DefinitionError UnknownKind(string kind, IReadOnlyList<string> kinds) => Spelling.Nearest(kind, kinds) is { } nearest
        ? Unknown(kind, $"น่าจะหมายถึง “{nearest}”", $"perhaps '{nearest}' is meant")
        : Unknown(kind, $"เลือกจาก {string.Join(' ', kinds)}", $"choose one of {string.Join(' ', kinds)}");

    public static DefinitionError NotForKind(string key, string kind) => DefinitionError.Create(
        $"ขั้นตอนประเภท {kind} ไม่ใช้หัวข้อ “{key}”", "ลบหัวข้อนี้ หรือแก้ประเภท (kind)",
        $"A step of kind {kind} has no '{key}'", "remove it, or change the kind");

    public static DefinitionError DecisionExpects() => DefinitionError.Create(
        "ขั้นตอนที่เป็นการพิจารณาไม่รับเอกสาร", "ย้าย expects ไปไว้ที่ขั้นตอนซึ่งจัดทำเอกสารนั้น",
        "A step that decides takes no documents", "move 'expects' to the step that prepares them");

    public static DefinitionError DeciderIsOne() => DefinitionError.Create(
        "ผู้พิจารณาแต่ละรายต้องเป็นตำแหน่งหรือคณะอย่างใดอย่างหนึ่ง", "เขียน position: หรือ body: เพียงหัวข้อเดียวในแต่ละรายการ",
        "Each decider is either a position or a body", "write either 'position' or 'body' in each entry");

    public static DefinitionError NoBody() => DefinitionError.Create(
        "ไม่มีคณะหรือหน่วยงานภายนอกเป็นผู้พิจารณา", "เพิ่มรายการ body: หากพิจารณาภายในเท่านั้นให้ใช้ประเภท approval",
        "There is no external body among the deciders", "add an entry with 'body', or make the step an approval if only the office decides");

    public static DefinitionError NobodyDecides(string round) => DefinitionError.Create(
        $"รอบ “{round}” ไม่มีผู้พิจารณา", "แก้ only-in ให้ทุกรอบมีผู้พิจารณา หรือใส่ only-in ของขั้นตอนให้ข้ามรอบนั้น",
        $"Nobody decides in the round '{round}'", "correct 'only-in' of the deciders, or exclude the round with 'only-in' of the step");

    public static DefinitionError TooManyFields(int count, int most) => DefinitionError.Create(
        $"แบบกรอกมี {count} ช่อง เกิน {most}", "รวมหรือตัดช่องให้กรอกได้ในการ์ดเดียว",
        $"The form has {count} fields, more than {most}", "combine or remove some, so that they fit on one card");

    public static DefinitionError NobodyNamed() => DefinitionError.Create(
        "มีทางมาถึงขั้นตอนนี้โดยยังไม่ได้ระบุผู้เข้าร่วม", "ใส่ names: participants ในขั้นตอนก่อนหน้า หรือ participants ในทุกทางเลือกที่มาถึงที่นี่",
        "A path leads here on which no participants were named", "add names: participants to an earlier task, or 'participants' to every outcome that leads here");

    public static DefinitionError ReturnNames() => DefinitionError.Create(
        "การส่งกลับระบุผู้เข้าร่วมไม่ได้", "ลบ participants หรือ returns: true",
        "A returning outcome cannot name participants", "remove 'participants', or returns: true");

    public static DefinitionError NoUnits() => DefinitionError.Create(
        "รวบรวมจากทุกสำนัก/ภารกิจ แต่รายชื่อบุคลากรไม่มี units", "เพิ่ม units ในไฟล์รายชื่อบุคลากร",
        "All units are asked, but the office has none", "add 'units' to the file of people");

    public static DefinitionError WindowWithoutForm() => DefinitionError.Create(
        "“window” ไม่บอกว่าเมื่อใด", "เขียน from กับ to หรือ until, day, within-days, each อย่างใดอย่างหนึ่ง",
        "'window' does not say when", "write 'from' and 'to', or one of 'until', 'day', 'within-days' and 'each'");

    public static DefinitionError WindowOfManyForms(IReadOnlyList<string> forms) => DefinitionError.Create(
        $"“window” บอกเวลามากกว่าหนึ่งแบบ ({string.Join(' ', forms)})", "เหลือไว้แบบเดียว",
        $"'window' says when in more than one way ({string.Join(' ', forms)})", "keep one of them");

    public static DefinitionError EventForTask() => DefinitionError.Create(
        "“event” ใช้ได้เฉพาะขั้นตอนประเภท task ซึ่งเจ้าหน้าที่ระบุวันที่ในการ์ด", "เขียน of: opening หรือชื่อขั้นตอนก่อนหน้าแทน",
        "Only a task has a card on which the date of an 'event' is entered", "write 'of: opening' or the key of an earlier step instead");

    public static DefinitionError NotBefore(string step) => DefinitionError.Create(
        $"นับเวลาจาก “{step}” ซึ่งไม่ใช่ขั้นตอนก่อนหน้า", "เขียน opening (นับจากวันเปิดเรื่อง) หรือชื่อขั้นตอนก่อนหน้า",
        $"The time is counted from '{step}', which does not come before", "write opening, or the key of an earlier step");

    private static DefinitionError Unknown(string kind, string fixTh, string fixEn) =>
        DefinitionError.Create($"ไม่รู้จักประเภท “{kind}”", fixTh, $"The kind '{kind}' is not known", fixEn);
}

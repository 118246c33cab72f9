namespace OnesqaBot.Workflow.Definitions;

/// <summary>Syntax errors: in the YAML itself, in keys and in types of values.</summary>
internal static class YamlErrors
{
    public static DefinitionError NotYaml(string message) => DefinitionError.Create(
        $"อ่านเป็น YAML ไม่ได้ ({message})",
        "ตรวจการย่อหน้า เครื่องหมาย : และเครื่องหมายคำพูดที่บรรทัดนี้และบรรทัดก่อนหน้า",
        $"This is not YAML ({message})",
        "check the indentation, colons and quotation marks on this line and the one before");

    public static DefinitionError EmptyFile() => DefinitionError.Create(
        "ไฟล์นี้ว่างเปล่า", "ใส่เนื้อหาตามตัวอย่างในไฟล์อื่น",
        "The file is empty", "add content, following the other files");

    public static DefinitionError ManyDocuments() => DefinitionError.Create(
        "ไฟล์นี้มีเอกสาร YAML มากกว่าหนึ่งฉบับ", "ลบบรรทัด --- หรือแยกเป็นคนละไฟล์",
        "The file holds more than one YAML document", "remove the line ---, or split the file");

    public static DefinitionError Alias() => DefinitionError.Create(
        "ไม่รองรับการอ้างถึงแบบ * ของ YAML", "เขียนค่าซ้ำให้ครบแทนการอ้างถึง",
        "References with * are not supported", "write the value out in full");

    public static DefinitionError DuplicateKey(string key, int first) => DefinitionError.Create(
        $"มีหัวข้อ “{key}” ซ้ำ (ครั้งแรกอยู่บรรทัด {first})", "เหลือไว้เพียงครั้งเดียว",
        $"The key '{key}' is repeated (first on line {first})", "keep one of them");

    public static DefinitionError UnknownKey(string key, string? nearest) => DefinitionError.Create(
        $"ไม่รู้จักหัวข้อ “{key}”", nearest is null ? "ลบหัวข้อนี้" : $"น่าจะหมายถึง “{nearest}”",
        $"The key '{key}' is not known here", nearest is null ? "remove it" : $"perhaps '{nearest}' is meant");

    public static DefinitionError MissingKey(string key) => DefinitionError.Create(
        $"ขาดหัวข้อ “{key}”", $"เพิ่มบรรทัด {key}: พร้อมค่า",
        $"The key '{key}' is missing", $"add a line {key}: with its value");

    public static DefinitionError EmptyText(string key) => DefinitionError.Create(
        $"“{key}” ยังไม่มีข้อความ", "ใส่ข้อความหลังเครื่องหมาย :",
        $"'{key}' has no text", "write the text after the colon");

    public static DefinitionError NotText(string key) => DefinitionError.Create(
        $"“{key}” ต้องเป็นข้อความเดียว ไม่ใช่รายการหรือหัวข้อย่อย", "เขียนเป็นข้อความในบรรทัดเดียว หากมีเครื่องหมาย : หรือขึ้นต้นด้วย - ให้ใส่เครื่องหมายคำพูด",
        $"'{key}' must be a single text, not a list or keys", "write one text; quote it if it contains a colon or begins with -");

    public static DefinitionError NotList(string key) => DefinitionError.Create(
        $"“{key}” ต้องเป็นรายการ", "เขียนแต่ละรายการขึ้นบรรทัดใหม่โดยขึ้นต้นด้วย -",
        $"'{key}' must be a list", "write each item on its own line, beginning with -");

    public static DefinitionError NotKeys(string key) => DefinitionError.Create(
        $"“{key}” ต้องมีหัวข้อย่อย", "เขียนหัวข้อย่อยเป็น ชื่อ: ค่า ในบรรทัดที่ย่อหน้าเข้าไป",
        $"'{key}' must contain keys", "write the keys as name: value on indented lines");

    public static DefinitionError EmptyList(string key) => DefinitionError.Create(
        $"“{key}” ยังไม่มีรายการ", "ใส่อย่างน้อยหนึ่งรายการ",
        $"'{key}' has no items", "add at least one");

    public static DefinitionError NotNumber(string key, string text) => DefinitionError.Create(
        $"“{key}” ต้องเป็นจำนวนเต็ม แต่เขียนว่า “{text}”", "เขียนด้วยเลขอารบิก เช่น 120",
        $"'{key}' must be a whole number, but says '{text}'", "write Arabic digits, such as 120");

    public static DefinitionError OutOfRange(string key, int value, int least, int most) => DefinitionError.Create(
        $"“{key}” เป็น {value} ซึ่งอยู่นอกช่วง {least} ถึง {most}", "เลือกจำนวนในช่วงนี้",
        $"'{key}' is {value}, outside {least} to {most}", "choose a number in this range");

    public static DefinitionError NotFlag(string key, string text) => DefinitionError.Create(
        $"“{key}” ต้องเป็น true หรือ false แต่เขียนว่า “{text}”", "เขียน true (ใช่) หรือ false (ไม่ใช่)",
        $"'{key}' must be true or false, but says '{text}'", "write true or false");

    public static DefinitionError NotDate(string key, string text) => DefinitionError.Create(
        $"“{key}” ไม่ใช่วันที่ที่อ่านได้: “{text}”", "เขียนปี ค.ศ.-เดือน-วัน เช่น 2026-11-23",
        $"'{key}' is not a date: '{text}'", "write year-month-day with a Gregorian year, such as 2026-11-23");

    public static DefinitionError BuddhistDate(string key, string text, string common) => DefinitionError.Create(
        $"“{key}” เขียนเป็นปี พ.ศ.: “{text}”", $"ในไฟล์นี้ใช้ปี ค.ศ. เขียน {common}",
        $"'{key}' is written in the Buddhist era: '{text}'", $"use Gregorian years in this file: {common}");

    public static DefinitionError BadKey(string key, string text) => DefinitionError.Create(
        $"“{key}” ใช้ “{text}” เป็นชื่ออ้างอิงไม่ได้", "ใช้อักษรอังกฤษตัวเล็ก ตัวเลข และ - เช่น draft-mou",
        $"'{key}' cannot be '{text}'", "use lower-case English letters, digits and hyphens, such as draft-mou");

    public static DefinitionError Duplicate(string what, string value, int first) => DefinitionError.Create(
        $"มี {what} “{value}” ซ้ำ (ครั้งแรกอยู่บรรทัด {first})", "ตั้งให้ไม่ซ้ำกัน",
        $"The {what} '{value}' is repeated (first on line {first})", "make each one unique");

    public static DefinitionError UnknownName(string key, string value, string? nearest) => DefinitionError.Create(
        $"“{key}” อ้างถึง “{value}” ซึ่งไม่มี", nearest is null ? "เพิ่มรายการนั้น หรือแก้ชื่อให้ตรง" : $"น่าจะหมายถึง “{nearest}”",
        $"'{key}' refers to '{value}', which does not exist", nearest is null ? "add it, or correct the name" : $"perhaps '{nearest}' is meant");

    public static DefinitionError NotOneOf(string key, string value, IReadOnlyList<string> values) => DefinitionError.Create(
        $"“{key}” เป็น “{value}” ไม่ได้", $"เขียน {string.Join(" หรือ ", values)}",
        $"'{key}' cannot be '{value}'", $"write {string.Join(" or ", values)}");
}

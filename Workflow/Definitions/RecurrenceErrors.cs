namespace OnesqaBot.Workflow.Definitions;

/// <summary>Semantic errors in a recurrence.</summary>
internal static class RecurrenceErrors
{
    public static DefinitionError NoAnswers() => DefinitionError.Create(
        "เรื่องที่เปิดเองต้องมีคำตอบของทุกคำถาม", "เพิ่ม fields: พร้อมคำตอบของทุกคำถาม เช่น {year: \"{year}\"}",
        "A case that opens automatically needs an answer for every field", "add 'fields:' with an answer for each, such as {year: \"{year}\"}");

    public static DefinitionError UnknownPlace(string place) => DefinitionError.Create(
        $"ไม่รู้จัก {{{place}}}", "ใช้ {last-year}, {year} หรือ {next-year}",
        $"{{{place}}} is not known here", "use {last-year}, {year} or {next-year}");
}

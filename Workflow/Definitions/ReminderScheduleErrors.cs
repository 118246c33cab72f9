namespace OnesqaBot.Workflow.Definitions;

/// <summary>Mistakes of meaning in how rows are reminded of.</summary>
internal static class ReminderScheduleErrors
{
    public static DefinitionError NotDays(string key, string text, string never) => DefinitionError.Create(
        $"“{key}” ต้องเป็นจำนวนวันทำการ แต่เขียนว่า “{text}”", $"เขียนด้วยเลขอารบิก เช่น 3 หรือ {never} หากไม่ให้แจ้ง",
        $"'{key}' must be a number of working days, but says '{text}'", $"write Arabic digits, such as 3, or {never} where nobody is to be told");

    public static DefinitionError DirectorFirst(int director, int nextUp) => DefinitionError.Create(
        $"แจ้งผู้อำนวยการเมื่อเลยกำหนด {director} วัน ก่อนตำแหน่งถัดขึ้นไปซึ่งแจ้งเมื่อเลย {nextUp} วัน", "ให้ director-after ไม่น้อยกว่า next-up-after",
        $"The director hears after {director} days, before the next position up after {nextUp}", "let 'director-after' be no less than 'next-up-after'");
}

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Semantic errors in a reminder schedule.</summary>
internal static class ReminderScheduleErrors
{
    public static DefinitionError NotDays(string key, string text, string never) => DefinitionError.Create(
        $"“{key}” ต้องเป็นจำนวนวันทำการ แต่เขียนว่า “{text}”", $"เขียนด้วยเลขอารบิก เช่น 3 หรือ {never} หากไม่ให้แจ้ง",
        $"'{key}' must be a number of working days, but says '{text}'", $"write Arabic digits, such as 3, or {never} to turn it off");

    public static DefinitionError DirectorFirst(int director, int nextUp) => DefinitionError.Create(
        $"แจ้งผู้อำนวยการเมื่อเลยกำหนด {director} วัน ก่อนตำแหน่งถัดขึ้นไปซึ่งแจ้งเมื่อเลย {nextUp} วัน", "ให้ director-after ไม่น้อยกว่า next-up-after",
        $"The director is notified after {director} days, before the next position up after {nextUp}", "set 'director-after' to at least 'next-up-after'");
}

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Semantic errors in the repeating span.</summary>
internal static class RoundErrors
{
    public static DefinitionError SpanReversed(string from, string to) => DefinitionError.Create(
        $"ช่วงที่ทำซ้ำเริ่มที่ “{from}” ซึ่งอยู่หลัง “{to}”", "สลับ from และ to หรือแก้ให้ตรงกับแถวแรกและแถวสุดท้าย",
        $"The rounds begin at '{from}', which comes after '{to}'", "swap 'from' and 'to', or correct them");

    public static DefinitionError OutsideSpan() => DefinitionError.Create(
        "ขั้นตอนนี้ไม่อยู่ในช่วงที่ทำซ้ำ (rounds) จึงใช้ only-in ไม่ได้", "ลบ only-in หรือขยายช่วงของ rounds",
        "The step is outside the rounds and cannot have 'only-in'", "remove it, or extend 'from' and 'to' of 'rounds'");

    public static DefinitionError NoRound() => DefinitionError.Create(
        "ขั้นตอนนี้ไม่อยู่ในช่วงที่ทำซ้ำ (rounds) จึงใช้ each: round ไม่ได้", "เขียน from กับ to หรือ until หรือขยายช่วงของ rounds",
        "The step is outside the rounds and cannot use 'each: round'", "write 'from' and 'to' or 'until', or extend 'rounds'");

    public static DefinitionError EntersMiddle(string target, string from) => DefinitionError.Create(
        $"ไปยัง “{target}” ซึ่งอยู่กลางช่วงที่ทำซ้ำ", $"ให้เข้าสู่ช่วงที่ “{from}” ซึ่งเป็นขั้นตอนแรก",
        $"It leads to '{target}', in the middle of the rounds", $"enter them at their first step '{from}'");
}

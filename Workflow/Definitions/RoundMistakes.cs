namespace OnesqaBot.Workflow;

/// <summary>Mistakes of meaning in the span of rows that repeats.</summary>
internal static class RoundMistakes
{
    public static Mistake SpanReversed(string from, string to) => Mistake.Of(
        $"ช่วงที่ทำซ้ำเริ่มที่ “{from}” ซึ่งอยู่หลัง “{to}”", "สลับ from และ to หรือแก้ให้ตรงกับแถวแรกและแถวสุดท้าย",
        $"The rounds begin at '{from}', which comes after '{to}'", "exchange 'from' and 'to', or correct them");

    public static Mistake OutsideSpan() => Mistake.Of(
        "ขั้นตอนนี้ไม่อยู่ในช่วงที่ทำซ้ำ (rounds) จึงใช้ only-in ไม่ได้", "ลบ only-in หรือขยายช่วงของ rounds",
        "The step lies outside the rounds and cannot have 'only-in'", "remove it, or widen 'from' and 'to' of 'rounds'");

    public static Mistake NoRound() => Mistake.Of(
        "ขั้นตอนนี้ไม่อยู่ในช่วงที่ทำซ้ำ (rounds) จึงใช้ each: round ไม่ได้", "เขียน from กับ to หรือ until หรือขยายช่วงของ rounds",
        "The step lies outside the rounds and cannot be due in 'each: round'", "write 'from' and 'to' or 'until', or widen 'rounds'");

    public static Mistake EntersMiddle(string target, string from) => Mistake.Of(
        $"ไปยัง “{target}” ซึ่งอยู่กลางช่วงที่ทำซ้ำ", $"ให้เข้าสู่ช่วงที่ “{from}” ซึ่งเป็นขั้นตอนแรก",
        $"It leads to '{target}' in the middle of the rounds", $"enter them at their first step '{from}'");
}

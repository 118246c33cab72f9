using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>How long a row without a deadline has waited. That it is asked after is the office's own doing, not the handbook's.</summary>
internal static class NudgeLines
{
    public static IEnumerable<AdaptiveElement> Of(DateTimeOffset since, Office office)
    {
        var days = office.Holidays.WorkingDaysBetween(ThaiTime.Date(since), office.Today);
        yield return Words.Line(Words.Run("⏳"), Words.Bold($"รอมาแล้ว {ThaiFormat.Number(days)} วันทำการ"), Words.Subtle($"ตั้งแต่ {ThaiFormat.ShortDate(since)}"));
        yield return Why;
    }

    public static AdaptiveElement Why => Words.Small("การเตือนของสำนักงาน คู่มือไม่ได้กำหนดเวลาของข้อนี้");
}

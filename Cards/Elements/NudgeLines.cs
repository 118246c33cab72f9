using AdaptiveCards;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.Elements;

/// <summary>How long a row without a deadline has waited. That it is asked after is the office's own doing, not the handbook's.</summary>
internal static class NudgeLines
{
    public static IEnumerable<AdaptiveElement> Draw(DateTimeOffset since, OfficeView office)
    {
        var days = office.Holidays.WorkingDaysBetween(ThaiTime.Date(since), office.Today);
        yield return CardText.Line(CardText.Run("⏳"), CardText.Bold($"รอมาแล้ว {ThaiFormat.Number(days)} วันทำการ"), CardText.Subtle($"ตั้งแต่ {ThaiFormat.ShortDate(since)}"));
        yield return Why;
    }

    public static AdaptiveElement Why => CardText.Small("การเตือนของสำนักงาน คู่มือไม่ได้กำหนดเวลาของข้อนี้");
}


namespace OnesqaBot.Cards.Text;

/// <summary>Describes a target date relative to today.</summary>
internal static class DueText
{
    /// <summary>อีก ๓ วันทำการ, วันนี้, เลยกำหนดมา ๒ วันทำการ.</summary>
    public static string Left(DateOnly target, OfficeView office)
    {
        if (target == office.Today) return "วันนี้";
        if (target > office.Today) return office.Holidays.WorkingDaysBetween(office.Today, target) is > 0 and var left ? $"อีก {ThaiFormat.Number(left)} วันทำการ" : "วันหยุดนี้";
        return office.Holidays.WorkingDaysBetween(target, office.Today) is > 0 and var late ? $"เลยกำหนดมา {ThaiFormat.Number(late)} วันทำการ" : "เพิ่งเลยกำหนด";
    }

    /// <summary>๒๖ กุมภาพันธ์ ๒๕๗๐ (อีก ๓ วันทำการ).</summary>
    public static string Describe(DateOnly target, OfficeView office) => $"{ThaiFormat.Date(target)} ({Left(target, office)})";

    public static bool IsLate(DateOnly target, OfficeView office) => target < office.Today;
}

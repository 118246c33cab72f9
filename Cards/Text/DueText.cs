using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Text;

/// <summary>Describes a target date relative to today.</summary>
internal static class DueText
{
    /// <summary>อีก ๓ วันทำการ, วันนี้, เลยกำหนดมา ๒ วันทำการ.</summary>
    public static string Left(DateOnly target, OfficeView office)
    {
        if (target == office.Today) return WordingTexts.Today;
        if (target > office.Today) return office.Holidays.WorkingDaysBetween(office.Today, target) is > 0 and var left ? WordingTexts.DaysLeft(TextFormat.Number(left)) : WordingTexts.ThisHoliday;
        return office.Holidays.WorkingDaysBetween(target, office.Today) is > 0 and var late ? WordingTexts.DaysOverdue(TextFormat.Number(late)) : WordingTexts.JustOverdue;
    }

    /// <summary>๒๖ กุมภาพันธ์ ๒๕๗๐ (อีก ๓ วันทำการ).</summary>
    public static string Describe(DateOnly target, OfficeView office) => $"{TextFormat.Date(target)} ({Left(target, office)})";

    public static bool IsLate(DateOnly target, OfficeView office) => target < office.Today;
}

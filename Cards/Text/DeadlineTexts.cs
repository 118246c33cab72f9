using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Text;

/// <summary>The texts that explain due dates.</summary>
internal static class DeadlineTexts
{
    private static readonly TextCatalog Texts = new(typeof(DeadlineTexts));

    public static string EachMonth => Texts[nameof(EachMonth)];
    public static string EachRound => Texts[nameof(EachRound)];
    public static string EachQuarter => Texts[nameof(EachQuarter)];
    public static string Because(int row, string when) => Texts.Format(nameof(Because), row, when);
    public static string BroughtForward(string why, int row) => Texts.Format(nameof(BroughtForward), why, row);
    public static string ByEndOfMonth(string month) => Texts.Format(nameof(ByEndOfMonth), month);
    public static string InMonth(string month) => Texts.Format(nameof(InMonth), month);
    public static string FromMonthToMonth(string first, string last) => Texts.Format(nameof(FromMonthToMonth), first, last);
    public static string OnDayOfNextMonth(int day) => Texts.Format(nameof(OnDayOfNextMonth), day);
    public static string WithinDaysOf(int days, string happened) => Texts.Format(nameof(WithinDaysOf), days, happened);
    public static string WithinDaysOfStep(int days, int row) => Texts.Format(nameof(WithinDaysOfStep), days, row);
    public static string WithinDaysOfOpening(int days) => Texts.Format(nameof(WithinDaysOfOpening), days);
    public static string OfficeSetsEndOfRound(string why, string month) => Texts.Format(nameof(OfficeSetsEndOfRound), why, month);
    public static string OfficeAllows(string why, int months) => Texts.Format(nameof(OfficeAllows), why, months);
    public static string OfficeSetsBeforeDays(int row, string days) => Texts.Format(nameof(OfficeSetsBeforeDays), row, days);
    public static string NoMonthInRound(int row, string round, string month) => Texts.Format(nameof(NoMonthInRound), row, round, month);
}

namespace OnesqaBot.Workflow.Languages;

/// <summary>The words in dates, times and counts.</summary>
internal static class FormatTexts
{
    private static readonly TextCatalog Texts = new(typeof(FormatTexts));

    public static string[] Months => Texts[nameof(Months)].Split(',');
    public static string[] ShortMonths => Texts[nameof(ShortMonths)].Split(',');

    /// <summary>Starting with Sunday, as does <see cref="DayOfWeek"/>.</summary>
    public static string[] Weekdays => Texts[nameof(Weekdays)].Split(',');

    /// <inheritdoc cref="Weekdays"/>
    public static string[] WeekdaysInFull => Texts[nameof(WeekdaysInFull)].Split(',');
    public static Bilingual NotSet => Texts.Both(nameof(NotSet));
    public static string SameDay => Texts[nameof(SameDay)];
    public static string Bytes(long count) => Texts.Format(nameof(Bytes), count);
    public static string Kilobytes(string count) => Texts.Format(nameof(Kilobytes), count);
    public static string Megabytes(string count) => Texts.Format(nameof(Megabytes), count);
    public static string Clock(string time) => Texts.Format(nameof(Clock), time);
    public static string Moment(string date, string time) => Texts.Format(nameof(Moment), date, time);
    public static string ShortMoment(string date, string time) => Texts.Format(nameof(ShortMoment), date, time);
    public static string WorkingDays(int count) => Texts.Format(nameof(WorkingDays), count);
}

using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Diagrams;

/// <summary>The words of the page with the handbook's deadlines.</summary>
internal static class DeadlinePageTexts
{
    private static readonly TextCatalog Texts = new(typeof(DeadlinePageTexts));

    public static string Because => Texts[nameof(Because)];
    public static string BeforeDays => Texts[nameof(BeforeDays)];
    public static string BeforeDaysLine(Bilingual procedure, int row, Bilingual step, string because) =>
        Texts.Format(nameof(BeforeDaysLine), procedure, row, step, because);
    public static string BegunBefore(FiscalYear year) => Texts.Format(nameof(BegunBefore), year);
    public static string BegunIn(FiscalYear year) => Texts.Format(nameof(BegunIn), year);
    public static string DateEnteredLater(string reason) => Texts.Format(nameof(DateEnteredLater), reason);
    public static string HolidaysUnknown(string year) => Texts.Format(nameof(HolidaysUnknown), year);
    public static string Introduction => Texts[nameof(Introduction)];
    public static string LegalDue => Texts[nameof(LegalDue)];
    public static string LegalDueIs => Texts[nameof(LegalDueIs)];
    public static string MovedBack(string reason, string closed) => Texts.Format(nameof(MovedBack), reason, closed);
    public static string MovedUp(string reason, string closed) => Texts.Format(nameof(MovedUp), reason, closed);
    public static string NotStated => Texts[nameof(NotStated)];
    public static string OpenedOn(Bilingual procedure, string about, string day) => Texts.Format(nameof(OpenedOn), procedure, about, day);
    public static string Round => Texts[nameof(Round)];
    public static string Step => Texts[nameof(Step)];
    public static string Target => Texts[nameof(Target)];
    public static string TargetIs => Texts[nameof(TargetIs)];
    public static string Title => Texts[nameof(Title)];
    public static string Unknown => Texts[nameof(Unknown)];
    public static string Weekday(string weekday) => Texts.Format(nameof(Weekday), weekday);
    public static string WithoutTimes => Texts[nameof(WithoutTimes)];
    public static string Wording => Texts[nameof(Wording)];
    public static string Work => Texts[nameof(Work)];
}

using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Year;

/// <summary>The texts of the year's web page.</summary>
internal static class YearPageTexts
{
    private static readonly TextCatalog Texts = new(typeof(YearPageTexts));

    public static string Ahead => Texts[nameof(Ahead)];
    public static string CalendarFile => Texts[nameof(CalendarFile)];
    public static string Cancelled => Texts[nameof(Cancelled)];
    public static string Cases(string sum) => Texts.Format(nameof(Cases), sum);
    public static string ChartTitle(string count, string counts) => Texts.Format(nameof(ChartTitle), count, counts);
    public static string Done => Texts[nameof(Done)];
    public static string ExcelTable => Texts[nameof(ExcelTable)];
    public static string GoTo(string text) => Texts.Format(nameof(GoTo), text);
    public static Bilingual HowToAsk => Texts.Both(nameof(HowToAsk));
    public static string Late => Texts[nameof(Late)];
    public static string NextYear => Texts[nameof(NextYear)];
    public static Bilingual NoRecordsOf(FiscalYear year) => Texts.Both(nameof(NoRecordsOf), year);
    public static Bilingual NoSuchPage => Texts.Both(nameof(NoSuchPage));
    public static Bilingual NoSuchYear => Texts.Both(nameof(NoSuchYear));
    public static string NotOpened => Texts[nameof(NotOpened)];
    public static string Now => Texts[nameof(Now)];
    public static string PreviousYear => Texts[nameof(PreviousYear)];
    public static string Procedure => Texts[nameof(Procedure)];
    public static string Responsible => Texts[nameof(Responsible)];
    public static string State => Texts[nameof(State)];
    public static string Steps(string numbers) => Texts.Format(nameof(Steps), numbers);
    public static string Target => Texts[nameof(Target)];
    public static string ThisMonth => Texts[nameof(ThisMonth)];
    public static string Work => Texts[nameof(Work)];
    public static Bilingual WrongKey => Texts.Both(nameof(WrongKey));
    public static Bilingual WrongKeyCalendar => Texts.Both(nameof(WrongKeyCalendar));
    public static Bilingual WrongKeyReason => Texts.Both(nameof(WrongKeyReason));
    public static string AsOf(string date) => Texts.Format(nameof(AsOf), date);
    public static string ByMonth => Texts[nameof(ByMonth)];
    public static string CaseIs(string number, string subject) => Texts.Format(nameof(CaseIs), number, subject);
    public static string CaseNumber => Texts[nameof(CaseNumber)];
    public static string DoneOn => Texts[nameof(DoneOn)];
    public static string DueByHandbook(string date) => Texts.Format(nameof(DueByHandbook), date);
    public static string LateDays => Texts[nameof(LateDays)];
    public static string LateNotOpened => Texts[nameof(LateNotOpened)];
    public static string LegalDue => Texts[nameof(LegalDue)];
    public static string LegalDueIs(string date) => Texts.Format(nameof(LegalDueIs), date);
    public static string Month => Texts[nameof(Month)];
    public static string MovedBecause(string reason) => Texts.Format(nameof(MovedBecause), reason);
    public static string NoEntries => Texts[nameof(NoEntries)];
    public static string Reason => Texts[nameof(Reason)];
    public static string ResponsibleIs(string who) => Texts.Format(nameof(ResponsibleIs), who);
    public static string Round => Texts[nameof(Round)];
    public static string SheetName(string year) => Texts.Format(nameof(SheetName), year);
    public static string Starts => Texts[nameof(Starts)];
    public static string StateIs(string state) => Texts.Format(nameof(StateIs), state);
    public static string Step => Texts[nameof(Step)];
    public static string Subject => Texts[nameof(Subject)];
    public static string Today => Texts[nameof(Today)];
    public static string ToLate => Texts[nameof(ToLate)];
    public static string ToThisMonth => Texts[nameof(ToThisMonth)];
}

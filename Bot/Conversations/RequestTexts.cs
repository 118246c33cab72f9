using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Bot.Conversations;

/// <summary>The texts of answers about deadlines, holidays and cases, and the names of what people chose.</summary>
internal static class RequestTexts
{
    private static readonly TextCatalog Texts = new(typeof(RequestTexts));

    public static string Announced(string date) => Texts.Format(nameof(Announced), date);
    public static string ApproveSeveral => Texts[nameof(ApproveSeveral)];
    public static string ChoseActing => Texts[nameof(ChoseActing)];
    public static string ChoseDeadlines => Texts[nameof(ChoseDeadlines)];
    public static string ChoseHandbook => Texts[nameof(ChoseHandbook)];
    public static string ChoseHelp => Texts[nameof(ChoseHelp)];
    public static string ChoseHolidays => Texts[nameof(ChoseHolidays)];
    public static string ChoseMyWork => Texts[nameof(ChoseMyWork)];
    public static string ChoseOther => Texts[nameof(ChoseOther)];
    public static string ChoseQuestion => Texts[nameof(ChoseQuestion)];
    public static string ChoseRecurring => Texts[nameof(ChoseRecurring)];
    public static string ChoseSearch => Texts[nameof(ChoseSearch)];
    public static string ChoseStart => Texts[nameof(ChoseStart)];
    public static string ChoseStatus => Texts[nameof(ChoseStatus)];
    public static string ChoseWaiting => Texts[nameof(ChoseWaiting)];
    public static string DecideOnCard => Texts[nameof(DecideOnCard)];
    public static string EditionFaults(int count) => Texts.Format(nameof(EditionFaults), count);
    public static string EditionInUse => Texts[nameof(EditionInUse)];
    public static string EditionNotFetched => Texts[nameof(EditionNotFetched)];
    public static string EditionOutdated => Texts[nameof(EditionOutdated)];
    public static string EditionUnreadable(string file) => Texts.Format(nameof(EditionUnreadable), file);
    public static string Found => Texts[nameof(Found)];
    public static string HolidayDays(string name, int days, string dates) => Texts.Format(nameof(HolidayDays), name, days, dates);
    public static string HolidayUnknown(string name) => Texts.Format(nameof(HolidayUnknown), name);
    public static string Incomplete => Texts[nameof(Incomplete)];
    public static string IsHoliday(string day, string name) => Texts.Format(nameof(IsHoliday), day, name);
    public static string IsWeekend(string day) => Texts.Format(nameof(IsWeekend), day);
    public static string IsWorkingDay(string day) => Texts.Format(nameof(IsWorkingDay), day);
    public static string Late => Texts[nameof(Late)];
    public static string MonthOf(string month, string year) => Texts.Format(nameof(MonthOf), month, year);
    public static string NameCaseToWatch => Texts[nameof(NameCaseToWatch)];
    public static string NotFound => Texts[nameof(NotFound)];
    public static string Delegate(string number) => Texts.Format(nameof(Delegate), number);
    public static string NotFoundSoFar => Texts[nameof(NotFoundSoFar)];
    public static string NothingDue => Texts[nameof(NothingDue)];
    public static string NothingLate => Texts[nameof(NothingLate)];
    public static string NothingToApprove => Texts[nameof(NothingToApprove)];
    public static string NothingToCorrect => Texts[nameof(NothingToCorrect)];
    public static string NothingToRecall => Texts[nameof(NothingToRecall)];
    public static string OnDay(string weekday, string date) => Texts.Format(nameof(OnDay), weekday, date);
    public static string Quarter(int number, string year) => Texts.Format(nameof(Quarter), number, year);
    public static string Recall(string number) => Texts.Format(nameof(Recall), number);
    public static string TickAtLeastOne => Texts[nameof(TickAtLeastOne)];
    public static string Watch => Texts[nameof(Watch)];
    public static string WhichFiles => Texts[nameof(WhichFiles)];
    public static string WhichToCancel => Texts[nameof(WhichToCancel)];
    public static string WhichToChase => Texts[nameof(WhichToChase)];
    public static string WhichToDelegate => Texts[nameof(WhichToDelegate)];
    public static string MyLate => Texts[nameof(MyLate)];
    public static string NoFileToTakeOut => Texts[nameof(NoFileToTakeOut)];
    public static string NoWorkOf => Texts[nameof(NoWorkOf)];
    public static string NothingOfMineLate => Texts[nameof(NothingOfMineLate)];
    public static string TakeOutFile => Texts[nameof(TakeOutFile)];
    public static string WhichToPutOff => Texts[nameof(WhichToPutOff)];
    public static string WorkOf(string names) => Texts.Format(nameof(WorkOf), names);
    public static string YearUnknown(string day) => Texts.Format(nameof(YearUnknown), day);
    public static string NoOwnCases => Texts[nameof(NoOwnCases)];
    public static string NoMoreFound => Texts[nameof(NoMoreFound)];
    public static string SearchForMembers => Texts[nameof(SearchForMembers)];
}

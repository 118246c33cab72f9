using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.General;

/// <summary>The texts of the cards that are not about one case.</summary>
internal static class GeneralTexts
{
    private static readonly TextCatalog Texts = new(typeof(GeneralTexts));

    public static string Acting => Texts[nameof(Acting)];

    public static string ActingFor(string name) => Texts.Format(nameof(ActingFor), name);

    public static string ActingForWhom => Texts[nameof(ActingForWhom)];

    public static string ActingInPosition => Texts[nameof(ActingInPosition)];

    public static string ActingMeaning => Texts[nameof(ActingMeaning)];

    public static string ActingPerson => Texts[nameof(ActingPerson)];

    public static string AddHoliday => Texts[nameof(AddHoliday)];

    public static string AllOverdue(string count) => Texts.Format(nameof(AllOverdue), count);

    public static string AllProcedures => Texts[nameof(AllProcedures)];

    public static string AllReady => Texts[nameof(AllReady)];

    public static string AlreadySentAgain => Texts[nameof(AlreadySentAgain)];

    public static string AnswerCanBeTyped => Texts[nameof(AnswerCanBeTyped)];

    public static string AnswersCounter => Texts[nameof(AnswersCounter)];

    public static string AppointActing => Texts[nameof(AppointActing)];

    public static string AppointedBy(string by, string time) => Texts.Format(nameof(AppointedBy), by, time);

    public static string ArrivedToday => Texts[nameof(ArrivedToday)];

    public static string Calendar => Texts[nameof(Calendar)];

    public static string CalendarFile => Texts[nameof(CalendarFile)];

    public static string CalendarMeaning => Texts[nameof(CalendarMeaning)];

    public static string CalendarYear(string value) => Texts.Format(nameof(CalendarYear), value);

    public static string Cancel => Texts[nameof(Cancel)];

    public static string CancelCase => Texts[nameof(CancelCase)];

    public static string CancelCaseMeaning => Texts[nameof(CancelCaseMeaning)];

    public static string CardComesWhenNeeded => Texts[nameof(CardComesWhenNeeded)];

    public static string CaseCancelled => Texts[nameof(CaseCancelled)];

    public static string CaseClosed => Texts[nameof(CaseClosed)];

    public static string CasesCounter => Texts[nameof(CasesCounter)];

    public static string CasesInAll(string count) => Texts.Format(nameof(CasesInAll), count);

    public static string Cause => Texts[nameof(Cause)];

    public static string ChangedByOffice => Texts[nameof(ChangedByOffice)];

    public static string CheckAgain => Texts[nameof(CheckAgain)];

    public static string CheckAnswers => Texts[nameof(CheckAnswers)];

    public static string CheckAnswersOf(string subject) => Texts.Format(nameof(CheckAnswersOf), subject);

    public static string CheckSystem => Texts[nameof(CheckSystem)];

    public static string CheckSystemMeaning => Texts[nameof(CheckSystemMeaning)];

    public static string ChoicesCounter => Texts[nameof(ChoicesCounter)];

    public static string Choose => Texts[nameof(Choose)];

    public static string ChooseActingPerson => Texts[nameof(ChooseActingPerson)];

    public static string ChooseCaseToCancel => Texts[nameof(ChooseCaseToCancel)];

    public static string ChooseDate => Texts[nameof(ChooseDate)];

    public static string ChooseHoliday => Texts[nameof(ChooseHoliday)];

    public static string ChoosePosition => Texts[nameof(ChoosePosition)];

    public static string ClosedOn(string date) => Texts.Format(nameof(ClosedOn), date);

    public static string CountAhead(string ahead) => Texts.Format(nameof(CountAhead), ahead);

    public static string CountCancelled(string cancelled) => Texts.Format(nameof(CountCancelled), cancelled);

    public static string CountDone(string done) => Texts.Format(nameof(CountDone), done);

    public static string CountLate(string late) => Texts.Format(nameof(CountLate), late);

    public static string CountNow(string now) => Texts.Format(nameof(CountNow), now);

    public static string Date => Texts[nameof(Date)];

    public static string DaysCounter => Texts[nameof(DaysCounter)];

    public static string Dear => Texts[nameof(Dear)];

    public static string DigestSummary(string totals) => Texts.Format(nameof(DigestSummary), totals);

    public static string DigestTitle => Texts[nameof(DigestTitle)];

    public static string DigestTotals(string count, string count2, string count3) => Texts.Format(nameof(DigestTotals), count, count2, count3);

    public static string DocumentsCount(string count) => Texts.Format(nameof(DocumentsCount), count);

    public static string DueSoon => Texts[nameof(DueSoon)];

    public static string DueToday => Texts[nameof(DueToday)];

    public static string Edit => Texts[nameof(Edit)];

    public static string EndActing => Texts[nameof(EndActing)];

    public static string Entries(string count) => Texts.Format(nameof(Entries), count);

    public static string EntriesCounter => Texts[nameof(EntriesCounter)];

    public static string ExampleLabel => Texts[nameof(ExampleLabel)];

    public static string ExcelTable => Texts[nameof(ExcelTable)];

    public static string Expected => Texts[nameof(Expected)];

    public static string FiscalYearOf(string buddhistYear) => Texts.Format(nameof(FiscalYearOf), buddhistYear);

    public static string FollowingWeek => Texts[nameof(FollowingWeek)];

    public static string From => Texts[nameof(From)];

    public static string FromDate => Texts[nameof(FromDate)];

    public static string FromTo(string date, string date2) => Texts.Format(nameof(FromTo), date, date2);

    public static string GiveHolidayName => Texts[nameof(GiveHolidayName)];

    public static string GiveSource => Texts[nameof(GiveSource)];

    public static string GivenUpAt(string time, string time2) => Texts.Format(nameof(GivenUpAt), time, time2);

    public static string GoBack => Texts[nameof(GoBack)];

    public static string GreetingSpeak => Texts[nameof(GreetingSpeak)];

    public static string GreetingText => Texts[nameof(GreetingText)];

    public static string Handbook => Texts[nameof(Handbook)];

    public static string HandbookMeaning => Texts[nameof(HandbookMeaning)];

    public static string Help => Texts[nameof(Help)];

    public static string HelpSpeak => Texts[nameof(HelpSpeak)];

    public static string HistoryMeaning => Texts[nameof(HistoryMeaning)];

    public static string Holiday => Texts[nameof(Holiday)];

    public static string HolidayAdded(string date, string name) => Texts.Format(nameof(HolidayAdded), date, name);

    public static string HolidayExpected(string name) => Texts.Format(nameof(HolidayExpected), name);

    public static string HolidayMoved(string date, string date2) => Texts.Format(nameof(HolidayMoved), date, date2);

    public static string HolidayName => Texts[nameof(HolidayName)];

    public static string HolidayNameExample => Texts[nameof(HolidayNameExample)];

    public static string HolidayOn(string day) => Texts.Format(nameof(HolidayOn), day);

    public static string HolidayRemoved(string date) => Texts.Format(nameof(HolidayRemoved), date);

    public static string Holidays => Texts[nameof(Holidays)];

    public static string HowToFix(string text) => Texts.Format(nameof(HowToFix), text);

    public static string InProgress => Texts[nameof(InProgress)];

    public static string KeptInHistory => Texts[nameof(KeptInHistory)];

    public static string KindApproval => Texts[nameof(KindApproval)];

    public static string KindCheck => Texts[nameof(KindCheck)];

    public static string KindChoice => Texts[nameof(KindChoice)];

    public static string KindCollectionPeople => Texts[nameof(KindCollectionPeople)];

    public static string KindCollectionUnits => Texts[nameof(KindCollectionUnits)];

    public static string KindMeeting => Texts[nameof(KindMeeting)];

    public static string KindPublication => Texts[nameof(KindPublication)];

    public static string KindResolution => Texts[nameof(KindResolution)];

    public static string KindTask => Texts[nameof(KindTask)];

    public static string LastWeek => Texts[nameof(LastWeek)];

    public static string LineTitle(string procedure, string join) => Texts.Format(nameof(LineTitle), procedure, join);

    public static string LinesCounter => Texts[nameof(LinesCounter)];

    public static string MoveHoliday => Texts[nameof(MoveHoliday)];

    public static string MoveTo => Texts[nameof(MoveTo)];

    public static string MyWork => Texts[nameof(MyWork)];

    public static string MyWorkMeaning => Texts[nameof(MyWorkMeaning)];

    public static string NextWeek => Texts[nameof(NextWeek)];

    public static string NextYear => Texts[nameof(NextYear)];

    public static string NoEntries => Texts[nameof(NoEntries)];

    public static string NoOpenCases => Texts[nameof(NoOpenCases)];

    public static string NoProcedures => Texts[nameof(NoProcedures)];

    public static string NoUpcomingHolidays => Texts[nameof(NoUpcomingHolidays)];

    public static string NobodyActs => Texts[nameof(NobodyActs)];

    public static string NotOpenedSince(string date) => Texts.Format(nameof(NotOpenedSince), date);

    public static string NothingDueInWeek(string text) => Texts.Format(nameof(NothingDueInWeek), text);

    public static string NothingDueSoon => Texts[nameof(NothingDueSoon)];

    public static string NothingMatches => Texts[nameof(NothingMatches)];

    public static string NothingUndelivered => Texts[nameof(NothingUndelivered)];

    public static string NumberedInYear => Texts[nameof(NumberedInYear)];

    public static string OnlyIn(string join) => Texts.Format(nameof(OnlyIn), join);

    public static string Open => Texts[nameof(Open)];

    public static string OpenCase => Texts[nameof(OpenCase)];

    public static string OpenEarlyOrSkip => Texts[nameof(OpenEarlyOrSkip)];

    public static string OpenNow => Texts[nameof(OpenNow)];

    public static string OpenToView => Texts[nameof(OpenToView)];

    public static string OpenWork => Texts[nameof(OpenWork)];

    public static string OpenedByPosition => Texts[nameof(OpenedByPosition)];

    public static string OpenedOn(string date) => Texts.Format(nameof(OpenedOn), date);

    public static string OpensEachYear(string day, string month) => Texts.Format(nameof(OpensEachYear), day, month);

    public static string OpensItself => Texts[nameof(OpensItself)];

    public static string OrMore => Texts[nameof(OrMore)];

    public static string Overdue => Texts[nameof(Overdue)];

    public static string OverdueBefore(string text, string lateBefore) => Texts.Format(nameof(OverdueBefore), text, lateBefore);

    public static string PhraseActing => Texts[nameof(PhraseActing)];

    public static string PhraseHistory => Texts[nameof(PhraseHistory)];

    public static string PhraseStatus => Texts[nameof(PhraseStatus)];

    public static string PleaseChoose => Texts[nameof(PleaseChoose)];

    public static string PressEditToSee => Texts[nameof(PressEditToSee)];

    public static string PressTimeline => Texts[nameof(PressTimeline)];

    public static string PreviousWeek => Texts[nameof(PreviousWeek)];

    public static string PreviousYear => Texts[nameof(PreviousYear)];

    public static string PrintedAs(string printedNumber) => Texts.Format(nameof(PrintedAs), printedNumber);

    public static string ProblemsFound(string count) => Texts.Format(nameof(ProblemsFound), count);

    public static string Procedure => Texts[nameof(Procedure)];

    public static string ProcedureOrigin(string title, string number, string parse) => Texts.Format(nameof(ProcedureOrigin), title, number, parse);

    public static string ProceduresFound(string count, int count2) => Texts.Format(nameof(ProceduresFound), count, count2);

    public static string ProceduresTitle => Texts[nameof(ProceduresTitle)];

    public static string QuestionOf(string text, string question, string of) => Texts.Format(nameof(QuestionOf), text, question, of);

    public static string Reason => Texts[nameof(Reason)];

    public static string Recurring => Texts[nameof(Recurring)];

    public static string RefreshList => Texts[nameof(RefreshList)];

    public static string RemindersTitle => Texts[nameof(RemindersTitle)];

    public static string RenewLinks => Texts[nameof(RenewLinks)];

    public static string Repeats => Texts[nameof(Repeats)];

    public static string RequestFrom(string respondent) => Texts.Format(nameof(RequestFrom), respondent);

    public static string ResolutionOf(string body) => Texts.Format(nameof(ResolutionOf), body);

    public static string ReturnsTo(string stepNumber) => Texts.Format(nameof(ReturnsTo), stepNumber);

    public static string RoundsOfSteps(string steps, string count, string title, string title2) => Texts.Format(nameof(RoundsOfSteps), steps, count, title, title2);

    public static string Save => Texts[nameof(Save)];

    public static string SaveHoliday => Texts[nameof(SaveHoliday)];

    public static string SaveHolidayChange => Texts[nameof(SaveHolidayChange)];

    public static string Search => Texts[nameof(Search)];

    public static string SearchHint => Texts[nameof(SearchHint)];

    public static string SeeYearCalendar => Texts[nameof(SeeYearCalendar)];

    public static string SendAgain => Texts[nameof(SendAgain)];

    public static string SendAllAgain => Texts[nameof(SendAllAgain)];

    public static string SendingAgain(string count) => Texts.Format(nameof(SendingAgain), count);

    public static string ShowAll => Texts[nameof(ShowAll)];

    public static string ShowOrHide => Texts[nameof(ShowOrHide)];

    public static string SinceFor(string date, string days) => Texts.Format(nameof(SinceFor), date, days);

    public static string SkipThisYear => Texts[nameof(SkipThisYear)];

    public static string SkippedThisYear(string reason) => Texts.Format(nameof(SkippedThisYear), reason);

    public static string SnoozeDays(string snoozeDays) => Texts.Format(nameof(SnoozeDays), snoozeDays);

    public static string Source => Texts[nameof(Source)];

    public static string SourceExample => Texts[nameof(SourceExample)];

    public static string Start => Texts[nameof(Start)];

    public static string StartNewCase => Texts[nameof(StartNewCase)];

    public static string StartThis => Texts[nameof(StartThis)];

    public static string StatusMeaning => Texts[nameof(StatusMeaning)];

    public static string Steps => Texts[nameof(Steps)];

    public static string SummaryDueSoon(string due) => Texts.Format(nameof(SummaryDueSoon), due);

    public static string SummaryNothingDue => Texts[nameof(SummaryNothingDue)];

    public static string SummaryOverdue(string late) => Texts.Format(nameof(SummaryOverdue), late);

    public static string SummaryUnopened(string join) => Texts.Format(nameof(SummaryUnopened), join);

    public static string SummaryWaiting(string count) => Texts.Format(nameof(SummaryWaiting), count);

    public static string TheOffices => Texts[nameof(TheOffices)];

    public static string ThisWeek => Texts[nameof(ThisWeek)];

    public static string ThisWeekMeaning => Texts[nameof(ThisWeekMeaning)];

    public static string TitleWithEntries(string title, string count) => Texts.Format(nameof(TitleWithEntries), title, count);

    public static string ToDate => Texts[nameof(ToDate)];

    public static string TodayMark(string day) => Texts.Format(nameof(TodayMark), day);

    public static string TryShorter => Texts[nameof(TryShorter)];

    public static string TypeAnswerBelow => Texts[nameof(TypeAnswerBelow)];

    public static string TypeCalendar => Texts[nameof(TypeCalendar)];

    public static string TypeCancelCase => Texts[nameof(TypeCancelCase)];

    public static string TypeInChat => Texts[nameof(TypeInChat)];

    public static string TypeLonger => Texts[nameof(TypeLonger)];

    public static string TypeMyWork => Texts[nameof(TypeMyWork)];

    public static string TypeNameToStart => Texts[nameof(TypeNameToStart)];

    public static string TypeStatus => Texts[nameof(TypeStatus)];

    public static string TypeToSearch => Texts[nameof(TypeToSearch)];

    public static string Undelivered => Texts[nameof(Undelivered)];

    public static string UndeliveredMeaning => Texts[nameof(UndeliveredMeaning)];

    public static string UndoSkip => Texts[nameof(UndoSkip)];

    public static string UnknownUser => Texts[nameof(UnknownUser)];

    public static string UnknownUserSpeak => Texts[nameof(UnknownUserSpeak)];

    public static string UnknownUserText => Texts[nameof(UnknownUserText)];

    public static string UnopenedAdvice => Texts[nameof(UnopenedAdvice)];

    public static string UnopenedTitle => Texts[nameof(UnopenedTitle)];

    public static string UpcomingHolidays => Texts[nameof(UpcomingHolidays)];

    public static string VacantMark(string title) => Texts.Format(nameof(VacantMark), title);

    public static string VacantNobodyActs => Texts[nameof(VacantNobodyActs)];

    public static string ViewCase => Texts[nameof(ViewCase)];

    public static string ViewTimeline => Texts[nameof(ViewTimeline)];

    public static string WaitingForApproval => Texts[nameof(WaitingForApproval)];

    public static string WaitingMeaning => Texts[nameof(WaitingMeaning)];

    public static string WaitingSince => Texts[nameof(WaitingSince)];

    public static string WaitingWork => Texts[nameof(WaitingWork)];

    public static string WeekOf(string date) => Texts.Format(nameof(WeekOf), date);

    public static string WeekSpeak(string text, string value) => Texts.Format(nameof(WeekSpeak), text, value);

    public static string Welcome => Texts[nameof(Welcome)];

    public static string WhatToDo => Texts[nameof(WhatToDo)];

    public static string WhichCaseToCancel => Texts[nameof(WhichCaseToCancel)];

    public static string WhoMayAppoint(string join) => Texts.Format(nameof(WhoMayAppoint), join);

    public static string WhoMayEditHolidays(string join) => Texts.Format(nameof(WhoMayEditHolidays), join);

    public static string WholeHandbook => Texts[nameof(WholeHandbook)];

    public static string WholeYear => Texts[nameof(WholeYear)];

    public static string WillOpen(string date) => Texts.Format(nameof(WillOpen), date);

    public static string WindowIs(string describe) => Texts.Format(nameof(WindowIs), describe);

    public static string WorkSpeak(string text, string count) => Texts.Format(nameof(WorkSpeak), text, count);

    public static string YourId => Texts[nameof(YourId)];

    public static string Yours => Texts[nameof(Yours)];
}

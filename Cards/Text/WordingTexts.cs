using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Text;

/// <summary>Words and short phrases that several cards share.</summary>
internal static class WordingTexts
{
    private static readonly TextCatalog Texts = new(typeof(WordingTexts));

    public static string AcceptedCount(string accepted) => Texts.Format(nameof(AcceptedCount), accepted);

    public static string AcceptedOn(string date) => Texts.Format(nameof(AcceptedOn), date);

    public static string AdministratorsChannel => Texts[nameof(AdministratorsChannel)];

    public static string AfterYear => Texts[nameof(AfterYear)];

    public static string AndNotOpened(string word) => Texts.Format(nameof(AndNotOpened), word);

    public static string AnsweredOf(string count, string count2) => Texts.Format(nameof(AnsweredOf), count, count2);

    public static string Approved => Texts[nameof(Approved)];

    public static string Attempt(string attempt) => Texts.Format(nameof(Attempt), attempt);

    public static string ByActing(string name, string actingFor, string post) => Texts.Format(nameof(ByActing), name, actingFor, post);

    public static string ByEndOfMonth(string month) => Texts.Format(nameof(ByEndOfMonth), month);

    public static string ByEndOfRound => Texts[nameof(ByEndOfRound)];

    public static string Cancelled => Texts[nameof(Cancelled)];

    public static string CardApproval => Texts[nameof(CardApproval)];

    public static string CardAssigned => Texts[nameof(CardAssigned)];

    public static string CardChannel => Texts[nameof(CardChannel)];

    public static string CardChoice => Texts[nameof(CardChoice)];

    public static string CardEnded => Texts[nameof(CardEnded)];

    public static string CardEndorsement => Texts[nameof(CardEndorsement)];

    public static string CardFile => Texts[nameof(CardFile)];

    public static string CardInvitation => Texts[nameof(CardInvitation)];

    public static string CardOverdue => Texts[nameof(CardOverdue)];

    public static string CardRequest => Texts[nameof(CardRequest)];

    public static string CardResolution => Texts[nameof(CardResolution)];

    public static string CardTargetMoved => Texts[nameof(CardTargetMoved)];

    public static string CardUnreachable => Texts[nameof(CardUnreachable)];

    public static string CardVacant => Texts[nameof(CardVacant)];

    public static string CardWork => Texts[nameof(CardWork)];

    public static string CollectionClosed => Texts[nameof(CollectionClosed)];

    public static string Completed => Texts[nameof(Completed)];

    public static string CountCancelled(string cancelled) => Texts.Format(nameof(CountCancelled), cancelled);

    public static string Counts(string done, string now, string late, string ahead) => Texts.Format(nameof(Counts), done, now, late, ahead);

    public static string Days(string days) => Texts.Format(nameof(Days), days);

    public static string DaysLeft(string left) => Texts.Format(nameof(DaysLeft), left);

    public static string DaysOverdue(string late) => Texts.Format(nameof(DaysOverdue), late);

    public static string Done => Texts[nameof(Done)];

    public static string Endorsed => Texts[nameof(Endorsed)];

    public static string EveryMonth => Texts[nameof(EveryMonth)];

    public static string EveryQuarter => Texts[nameof(EveryQuarter)];

    public static string FoundCorrect => Texts[nameof(FoundCorrect)];

    public static string InMonth(string month) => Texts.Format(nameof(InMonth), month);

    public static string InProgress => Texts[nameof(InProgress)];

    public static string JustOverdue => Texts[nameof(JustOverdue)];

    public static string Late => Texts[nameof(Late)];

    public static string LateByDays(string state, string daysLate) => Texts.Format(nameof(LateByDays), state, daysLate);

    public static string LateCount(string late) => Texts.Format(nameof(LateCount), late);

    public static string NamesAndMore(string shown, string count, string counter) => Texts.Format(nameof(NamesAndMore), shown, count, counter);

    public static string NoRecords => Texts[nameof(NoRecords)];

    public static string NotAnswered => Texts[nameof(NotAnswered)];

    public static string NotOpened => Texts[nameof(NotOpened)];

    public static string Now => Texts[nameof(Now)];

    public static string OfCase(CaseNumber caseName) => Texts.Format(nameof(OfCase), caseName);

    public static string OfFollowingMonth => Texts[nameof(OfFollowingMonth)];

    public static string OfficeChannel => Texts[nameof(OfficeChannel)];

    public static string OnDay(string day, string detail) => Texts.Format(nameof(OnDay), day, detail);

    public static string OpeningTheCase => Texts[nameof(OpeningTheCase)];

    public static string Participant => Texts[nameof(Participant)];

    public static string Passed => Texts[nameof(Passed)];

    public static string PassedWithConditions => Texts[nameof(PassedWithConditions)];

    public static string PeopleCounter => Texts[nameof(PeopleCounter)];

    public static string Published => Texts[nameof(Published)];

    public static string RemindedAt(string time) => Texts.Format(nameof(RemindedAt), time);

    public static string ResultPassed => Texts[nameof(ResultPassed)];

    public static string ResultPassedWithConditions => Texts[nameof(ResultPassedWithConditions)];

    public static string ResultReturned => Texts[nameof(ResultReturned)];

    public static string Returned => Texts[nameof(Returned)];

    public static string Round => Texts[nameof(Round)];

    public static string RoundNamed(string title) => Texts.Format(nameof(RoundNamed), title);

    public static string RoundOf(string named, string number, string count) => Texts.Format(nameof(RoundOf), named, number, count);

    public static string SentBackOn(string date) => Texts.Format(nameof(SentBackOn), date);

    public static string SentLateOn(string date) => Texts.Format(nameof(SentLateOn), date);

    public static string SentOn(string date) => Texts.Format(nameof(SentOn), date);

    public static string StepCompleted(string stepNumber) => Texts.Format(nameof(StepCompleted), stepNumber);

    public static string Submitted => Texts[nameof(Submitted)];

    public static string System => Texts[nameof(System)];

    public static string ThisHoliday => Texts[nameof(ThisHoliday)];

    public static string ToCome => Texts[nameof(ToCome)];

    public static string Today => Texts[nameof(Today)];

    public static string Weeks(string value) => Texts.Format(nameof(Weeks), value);

    public static string WhatCard(string card, string nameOf) => Texts.Format(nameof(WhatCard), card, nameOf);

    public static string WhatDeadline(string caseName, string stepSuffix) => Texts.Format(nameof(WhatDeadline), caseName, stepSuffix);

    public static string WhatFiling(string document, string caseName) => Texts.Format(nameof(WhatFiling), document, caseName);

    public static string WhatMeeting(string caseName, string stepSuffix) => Texts.Format(nameof(WhatMeeting), caseName, stepSuffix);

    public static string WhatMeetingCancelled(string caseName, string stepSuffix) => Texts.Format(nameof(WhatMeetingCancelled), caseName, stepSuffix);

    public static string WhatRefresh(string card) => Texts.Format(nameof(WhatRefresh), card);

    public static string WhatReminder(string nameOf) => Texts.Format(nameof(WhatReminder), nameOf);

    public static string WhatUnreadable(string caseName) => Texts.Format(nameof(WhatUnreadable), caseName);

    public static string WhyChatGone => Texts[nameof(WhyChatGone)];

    public static string WhyFailed => Texts[nameof(WhyFailed)];

    public static string WhyNeverOpened => Texts[nameof(WhyNeverOpened)];

    public static string WhyNotInstalled => Texts[nameof(WhyNotInstalled)];

    public static string WhyRejected => Texts[nameof(WhyRejected)];

    public static string WhyServiceDown => Texts[nameof(WhyServiceDown)];

    public static string WhyTeamsDown => Texts[nameof(WhyTeamsDown)];

    public static string WithinSince(string span, string text) => Texts.Format(nameof(WithinSince), span, text);

    public static string YearTitle(string buddhistYear) => Texts.Format(nameof(YearTitle), buddhistYear);
}

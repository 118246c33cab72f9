using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Year;
using OnesqaBot.Cards.General;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Dialogs.Intents.Slots;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Answers what is due in a month or quarter, what is overdue, and whether a day is a holiday.</summary>
internal sealed class DeadlineAnswers(YearPlanReader years, OfficeContext office, RequestAnswers answers) : IIntentAnswers
{
    public IEnumerable<IntentAnswer> Answers =>
    [
        IntentAnswer.Create<PeriodIntent>((period, caller, cancellation) => Period(period.Days, caller, cancellation)),
        IntentAnswer.Create<LateIntent>((late, caller, cancellation) => Late(late.IsMine, caller, cancellation)),
        IntentAnswer.Create<HolidaysIntent>((wish, caller) => wish.Query is { } query ? RequestAnswers.Notice(Holiday(query)) : answers.Holidays(caller)),
    ];

    public async Task<NewCard> Period(DayRange days, Caller caller, CancellationToken cancellation)
    {
        var due = await years.Period(days.First, days.Last, caller.Actor, cancellation);
        var title = Title(days);
        return new(DueCard.Draw(title, days.First, [.. due[true]], [.. due[false]], RequestTexts.NothingDue, office.Get()), title);
    }

    /// <param name="isMine">Whether only the caller's own work is shown.</param>
    public async Task<NewCard> Late(bool isMine, Caller caller, CancellationToken cancellation)
    {
        var late = await years.Late(caller.Actor, cancellation);
        var (title, whenEmpty) = isMine ? (RequestTexts.MyLate, RequestTexts.NothingOfMineLate) : (RequestTexts.Late, RequestTexts.NothingLate);
        return new(DueCard.Draw(title, office.Get().Today, [.. late[true]], isMine ? [] : [.. late[false]], whenEmpty, office.Get()), title);
    }

    /// <summary>Whether the day is a holiday, or when the holiday is.</summary>
    public string Holiday(HolidayQuery query)
    {
        var view = office.Get();
        if (query.Name is { } name)
        {
            var days = view.Holidays.Days.Where(d => d.Date >= view.Today && d.Name.Th.Contains(name, StringComparison.Ordinal)).ToList();
            // Only those of the next occurrence.
            days = [.. days.TakeWhile(d => d.Date.DayNumber - days[0].Date.DayNumber < 31)];
            return days.Count == 0
                ? RequestTexts.HolidayUnknown(name)
                : RequestTexts.HolidayDays(Named(days[0].Name, name), days.Count, string.Join(", ", days.Select(d => Expected(TextFormat.ShortDate(d.Date), d.Expected))));
        }

        var day = query.Day!.Value;
        var date = RequestTexts.OnDay(TextFormat.WeekdayInFull(day), TextFormat.Date(day));
        if (view.Holidays.Find(day) is { } holiday) return RequestTexts.IsHoliday(date, Expected(holiday.Name.Localized(), holiday.Expected));
        if (!view.Holidays.HasYear(day.Year)) return RequestTexts.YearUnknown(date);
        return view.Holidays.IsWorkingDay(day) ? RequestTexts.IsWorkingDay(date) : RequestTexts.IsWeekend(date);
    }

    private static string Expected(string text, bool isExpected) => isExpected ? RequestTexts.Announced(text) : text;

    /// <summary>The word that the person used, which is Thai; in English the holiday's own name.</summary>
    private static string Named(Bilingual holiday, string typed) => ReaderLanguage.Current == Language.Thai ? typed : holiday.Localized();

    private static string Title(DayRange days) => days.Last.DayNumber - days.First.DayNumber > 31
        ? RequestTexts.Quarter(FiscalQuarter.FromMonth(CalendarMonth.FromDate(days.First)).Number, TextFormat.Year(FiscalYear.FromDate(days.First)))
        : RequestTexts.MonthOf(TextFormat.Month(days.First.Month), TextFormat.Year(days.First.Year));
}

using OnesqaBot.Bot.Cases;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.General;
using OnesqaBot.Dialogs.Intents;

namespace OnesqaBot.Bot.Conversations.Misunderstanding;

/// <summary>Shows administrators the month's most frequent subjects that were not understood.</summary>
internal sealed class MisunderstoodHandler(MisunderstoodMessages messages, RequestAnswers answers, OfficeContext office) : IIntentAnswers
{
    public IEnumerable<IntentAnswer> Answers => [IntentAnswer.Create<MisunderstoodIntent>((_, caller, cancellation) => Show(caller, cancellation))];

    public async Task<NewCard> Show(Caller caller, CancellationToken cancellation)
    {
        if (answers.BarredFromAdministering(caller) is { } barred) return barred;
        var now = office.Get();
        var subjects = await messages.OfMonth(now.Today, cancellation) ?? [];
        var lines = subjects.OrderByDescending(s => s.Count)
            .Select(s => new MisunderstoodLine(s.Subject, s.Count, [.. s.Chosen.OrderByDescending(c => c.Value).Select(c => (ChoiceText.Describe(c.Key), c.Value))], s.Sentences)).ToList();
        return new(MisunderstoodCard.Draw(lines, now), MisunderstoodCard.Title);
    }
}

/// <summary>Names what a person chose, for administrators: whatever the bot offers by itself; anything else needs no name.</summary>
internal static class ChoiceText
{
    public static string Describe(string name) => name switch
    {
        nameof(AskHelp) or nameof(HelpIntent) => RequestTexts.ChoseHelp,
        nameof(AskMyWork) or nameof(MyWorkIntent) => RequestTexts.ChoseMyWork,
        nameof(AskWaiting) or nameof(WaitingIntent) => RequestTexts.ChoseWaiting,
        nameof(AskMyCases) or nameof(StatusIntent) or nameof(AskStatus) => RequestTexts.ChoseStatus,
        nameof(AskProcedures) or nameof(ProceduresIntent) or nameof(AskProcedure) or nameof(ProcedurePageIntent) or nameof(HandbookRowIntent) => RequestTexts.ChoseHandbook,
        nameof(AskAnswer) or nameof(HandbookQuestionIntent) => RequestTexts.ChoseQuestion,
        nameof(StartProcedure) => RequestTexts.ChoseStart,
        nameof(AskCases) or nameof(FindCasesIntent) => RequestTexts.ChoseSearch,
        nameof(AskWeek) or nameof(WeekIntent) or nameof(PeriodIntent) or nameof(AskYear) or nameof(YearIntent) => RequestTexts.ChoseDeadlines,
        nameof(AskLate) or nameof(LateIntent) => RequestTexts.Late,
        nameof(AskHolidays) or nameof(HolidaysIntent) => RequestTexts.ChoseHolidays,
        nameof(AskActing) or nameof(ActingIntent) => RequestTexts.ChoseActing,
        nameof(AskRecurring) or nameof(RecurringIntent) => RequestTexts.ChoseRecurring,
        _ => RequestTexts.ChoseOther,
    };
}

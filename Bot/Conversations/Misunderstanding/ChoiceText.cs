namespace OnesqaBot.Bot.Conversations.Misunderstanding;

/// <summary>Names what a person chose, for administrators.</summary>
internal static class ChoiceText
{
    public static string Describe(string name) => name switch
    {
        "AskHelp" or "HelpIntent" => RequestTexts.ChoseHelp,
        "AskMyWork" or "MyWorkIntent" => RequestTexts.ChoseMyWork,
        "AskWaiting" or "WaitingIntent" => RequestTexts.ChoseWaiting,
        "AskMyCases" or "StatusIntent" or "AskStatus" => RequestTexts.ChoseStatus,
        "AskProcedures" or "ProceduresIntent" or "AskProcedure" or "ProcedurePageIntent" or "HandbookRowIntent" => RequestTexts.ChoseHandbook,
        "AskAnswer" or "HandbookQuestionIntent" => RequestTexts.ChoseQuestion,
        "StartProcedure" => RequestTexts.ChoseStart,
        "AskCases" or "FindCasesIntent" => RequestTexts.ChoseSearch,
        "AskWeek" or "WeekIntent" or "PeriodIntent" or "AskYear" or "YearIntent" => RequestTexts.ChoseDeadlines,
        "AskLate" or "LateIntent" => RequestTexts.Late,
        "AskHolidays" or "HolidaysIntent" => RequestTexts.ChoseHolidays,
        "AskActing" or "ActingIntent" => RequestTexts.ChoseActing,
        _ => RequestTexts.ChoseOther,
    };
}

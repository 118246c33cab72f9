namespace OnesqaBot.Bot.Conversations.Misunderstanding;

/// <summary>Names what a person chose, for administrators.</summary>
internal static class ChoiceText
{
    public static string Of(string name) => name switch
    {
        "AskHelp" or "HelpIntent" => AnswerTexts.ChoseHelp,
        "AskMyWork" or "MyWorkIntent" => AnswerTexts.ChoseMyWork,
        "AskWaiting" or "WaitingIntent" => AnswerTexts.ChoseWaiting,
        "AskMyCases" or "StatusIntent" or "AskStatus" => AnswerTexts.ChoseStatus,
        "AskProcedures" or "ProceduresIntent" or "AskProcedure" or "ProcedurePageIntent" => AnswerTexts.ChoseHandbook,
        "AskAnswer" or "HandbookQuestionIntent" => AnswerTexts.ChoseQuestion,
        "StartProcedure" => AnswerTexts.ChoseStart,
        "AskCases" or "FindCasesIntent" => AnswerTexts.ChoseSearch,
        "AskWeek" or "WeekIntent" or "PeriodIntent" or "AskYear" or "YearIntent" => AnswerTexts.ChoseDeadlines,
        "AskLate" or "LateIntent" => AnswerTexts.Late,
        "AskHolidays" or "HolidaysIntent" => AnswerTexts.ChoseHolidays,
        "AskActing" or "ActingIntent" => AnswerTexts.ChoseActing,
        _ => AnswerTexts.ChoseOther,
    };
}

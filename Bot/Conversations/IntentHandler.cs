using OnesqaBot.Bot.Absences;
using OnesqaBot.Bot.Approvals;
using OnesqaBot.Bot.Conversations.Misunderstanding;
using OnesqaBot.Bot.Corrections;
using OnesqaBot.Bot.Delegations;
using OnesqaBot.Bot.Editions;
using OnesqaBot.Bot.Handovers;
using OnesqaBot.Bot.Recalls;
using OnesqaBot.Bot.Recurring;
using OnesqaBot.Bot.Statistics;
using OnesqaBot.Bot.Words;
using OnesqaBot.Dialogs.Intents;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Answers a recognized intent at any time, even during a dialog.</summary>
internal sealed class IntentHandler(
    RequestAnswers texts, HandbookAnswers handbook, CaseAnswers cases, FileAnswers files, DeadlineAnswers deadlines, RecurringHandler recurring, UndeliveredHandler undelivered, MisunderstoodHandler misunderstood, EditionHandler editions, OfficeWordHandler words, DelegationAnswers delegations, AbsenceHandler absences, WorkTransferHandler transfers, RecallAnswers recalls, CorrectionAnswers corrections, StatisticsHandler statistics, SeveralApprovals several, HandoverHandler handovers)
{
    public async Task<NewCard> To(Intent intent, Caller caller, CancellationToken cancellation) => intent switch
    {
        GreetingIntent => texts.Greeting(caller),
        HelpIntent => texts.Help(caller),
        ProceduresIntent => texts.Procedures(caller),
        LawsIntent => texts.Laws(),
        HandbookFrontIntent front => texts.HandbookFront(front.Asked),
        SearchIntent search => texts.Search(caller, search.Text),
        ProcedurePageIntent page => texts.Procedure(caller, page.Procedure),
        HandbookRowIntent row => texts.HandbookRow(caller, row.Procedure, row.Row),
        AmbiguousProcedureIntent some => texts.Procedures(caller, some.Procedures),
        UndeliveredIntent => await undelivered.Show(caller, cancellation),
        AdministratorsIntent => texts.Administrators(),
        OfficeChannelIntent => RequestAnswers.Notice(BotTexts.UseOfficeChannel),
        AdministratorsChannelIntent => RequestAnswers.Notice(BotTexts.UseAdministratorsChannel),
        WorkOfIntent wish => await texts.WorkOf(wish.Who, caller, cancellation),
        FirstStepIntent => await texts.FirstStep(caller, cancellation),
        TakeOutFileIntent => await files.TakeOut(caller, cancellation),
        MyWorkIntent => await texts.MyWork(caller, cancellation),
        WaitingIntent => await texts.Waiting(caller, cancellation),
        StatusIntent status => await texts.Status(status.Case, caller, cancellation),
        HistoryIntent history => await texts.History(history.Case, caller, cancellation),
        StatisticsIntent wish => await statistics.Show(wish.Year, caller, cancellation),
        OverviewIntent wish when statistics.May(caller) => await statistics.Show(wish.Year, caller, cancellation),
        OverviewIntent wish => await texts.Year(wish.Year, caller, cancellation),
        YearIntent year => await texts.Year(year.Year, caller, cancellation),
        WeekIntent week => await texts.Week(week.Ahead, caller, cancellation),
        DoctorIntent => await texts.Doctor(caller, cancellation),
        RecurringIntent => await recurring.Show(caller, cancellation),
        HolidaysIntent { Query: { } query } => RequestAnswers.Notice(deadlines.Holiday(query)),
        HolidaysIntent => texts.Holidays(caller),
        HandbookQuestionIntent question => await handbook.Answer(question, caller, cancellation) ?? texts.Procedures(caller),
        FindCasesIntent find => await cases.Find(find, caller, cancellation),
        PeriodIntent period => await deadlines.Period(period.Days, caller, cancellation),
        LateIntent late => await deadlines.Late(late.IsMine, caller, cancellation),
        MisunderstoodIntent => await misunderstood.Show(caller, cancellation),
        EditionsIntent => await editions.Show(caller, cancellation),
        MoveEditionIntent move => await editions.ShowMove(move, caller, cancellation),
        OfficeWordsIntent => words.Show(caller),
        ChangeWordIntent change => words.Ask(change, caller),
        ActingIntent => texts.Acting(caller),
        AwayIntent away => absences.Ask(away, caller),
        NotAwayIntent => absences.CallOff(caller),
        TransferIntent transfer => await transfers.Show(transfer, caller, cancellation),
        HandoverIntent wish => await handovers.Show(wish, caller, cancellation),
        DelegateIntent wish => await delegations.Ask(wish, caller, cancellation),
        ApproveSeveralIntent => await several.Ask(caller, cancellation),
        WatchIntent watch => await texts.AskWatch(watch.Case, caller, cancellation),
        RecallIntent wish => await recalls.Ask(wish, caller, cancellation),
        CorrectCaseIntent correct => await texts.AskCorrection(new(correct.Case), caller, cancellation),
        CorrectOwnCaseIntent correct => await corrections.Ask(correct, caller, cancellation),
        CancelCaseIntent cancel => await texts.AskCancel(cancel.Case, caller, cancellation, cancel.IsThis),
        BackIntent or CancelIntent => RequestAnswers.Nothing(BotTexts.NoQuestion),
        _ => throw new InvalidOperationException($"No handler for the intent {intent.GetType().Name}."),
    };
}
